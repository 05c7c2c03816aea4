import type { Pattern } from '../../figure-grammar';

const DAY = '<day> (of)?';
const YEAR = '(,? (of|in)? <year>)';
/** What takes or took so long: "ended in 44 days", "for the second time in three years", "fell 2 percent in a week". */
const SPENT =
  /(?:ed|^(?:time|times|percent|%|first|once|twice|least|most|fell|fall|falls|rose|rise|rises|grew|lost|won|made|killed|dead|died|dropped|down|up|lowest|highest|worst|best|biggest|largest|strongest|fastest|hottest|coldest|longest|weakest|sharpest|steepest|slowest|smallest|greatest|killing|injuring|leaving|only|record|slid|sank|shed|wiped|sold|bought|built|ran|flew|gave|saw|broke|shrank|drew|spent|took))$|iest$|^, [a-z]+ing$/;
/** "£1.8bn *less* than a year ago" is less than then. */
const AMOUNT =
  /^(?:%|percent|pc|points?|pp|bps?|[kmbt]n?|thousand|million|billion|trillion|cents?|pence|dollars?|pounds?|euros?|tonnes?|barrels?|much|many|far|is|are|was|were|\d.*)$/;
/** Of a match: the fourth-quarter *lead*. */
const OF_GAME =
  /^(?:lead|deficit|touchdowns?|rally|comeback|collapse|interceptions?|goals?|points?|fumbles?|drive)$/;
/** Whose decade it is, or of what scale: no years. */
const OF_PEOPLE = /^(?:his|her|their|my|your|our|upper|lower|low|high)$/;
/** The day after *the attack*, the day before *he died*: of no day that was told. */
const OF_WHAT = /^[a-z]/;
const LATER = '(from now|hence|from today|in the future|from right now)';
const PART = '(<part> -?)?';
const ON_CLOCK = "(o'clock)? (<mer>)? (<zone>)?";

const EDGES = [
  ['(first|opening|initial)', 1],
  ['(last|final|closing)', -1],
] as const;

/** How English puts dates and times together; see lib/figures/patterns for the notation. */
export const patterns: readonly Pattern[] = [
  // 7 December 2022 · Friday, Dec. 7, 2022 · the 7th of December · 2nd of March
  `((this|next|last)? <weekday> .? ,? (the)?)? ${DAY} (day of)? <month> .? ${YEAR}?`,
  `((this|next|last)? <weekday> .? ,?)? <month> .? (the)? <day> ${YEAR}?`,
  ['(<weekday> .? ,?)? <month> .? <day> <clock> <year>', { clock: true }],
  '<month> (-|/) <day>',
  '<month> / <year>',
  `(<weekday> .? ,?)? <month> .? (the)? <day> (of)? <rel> <unit>`,
  `(<weekday> .? ,? (the)?)? ${DAY} <month> (of)? <rel> <unit>`,
  `<day> .? <month> .? <year>`,
  `${DAY} <hijri> ${YEAR}?`,
  `<hijri> ${YEAR}?`,
  `<day> <month> <yy>`,
  `(<weekday> ,?)? <numdate>`,
  ['<numdate> t <clock>', { clock: true }],
  '(on|date|dated) <hyphened>',
  ['<weekday> ,? <hyphened>', { unlessBefore: /^[ap]m?$/ }],
  ['<hyphened>', { alone: true }],
  '<yearmonth>',
  [
    '(the)? week (of|beginning|commencing|starting|ending) (on)? (the)? <day> (of)? <month> (<year>)?',
    { unit: 'week' },
  ],
  [
    '(the)? week (of|beginning|commencing|starting|ending) (on)? (the)? <month> (the)? <day> (,? <year>)?',
    { unit: 'week' },
  ],

  // December 2022 · late February · next June · early 2019 · the end of 2012
  `${PART} (the)? (month of)? <month> .? ,? (of|in)? <year>?`,
  `${PART} (<rel>)? <month>`,
  '(<part>)? <month> .? (of)? <rel> <unit>',
  ['<month> (after next)', { relative: 2 }],
  '<year> , <month>',
  // the day that the text has told of, and those around it
  ['the following <unit>', { relative: 1, told: 'only' }],
  ['the (next day|day after)', { relative: 1, unit: 'day', told: 'only', unlessBefore: OF_WHAT }],
  ['the (previous day|day before)', { relative: -1, unit: 'day', told: 'only', unlessBefore: OF_WHAT }],
  ['(the same|that same|that) day', { relative: 0, unit: 'day', told: 'only' }],
  [`${PART} (the)? <rel> <unit>`, {}],
  '<noon>',
  '<part> -? <year>',
  ['(over|at|on|during) the weekend', { unit: 'weekend', near: true }],
  ['<part> (the)? <unit>', { relative: 0 }],
  ['(the)? (rest|remainder) of (the|this|current|the current|my|our|your)? <unit>', { relative: 0 }],
  ['(the)? (weekend)', { unit: 'weekend', near: true, alone: true }],
  ['the week', { unit: 'week', relative: 0, alone: true }],
  ['(this|the current) (working|trading|business) week', { unit: 'week', relative: 0 }],
  ['next (working|trading|business) week', { unit: 'week', relative: 1 }],
  [`(by|before|until|till) (the)? year -? end`, { unit: 'year', relative: 0, qualifier: 'late' }],
  ["(by|before|until|till) (the)? year's end", { unit: 'year', relative: 0, qualifier: 'late' }],
  ['(at|by|at the|by the|the)? eoy', { unit: 'year', relative: 0, qualifier: 'late' }],
  ['(<part>)? (the)? <unit> (after next|after the next)', { relative: 2 }],
  ["<rel> <unit> ('s)? (on)? <weekday>", {}],
  '<rel> <unit> -? <weekday>',
  '<weekday> (of|in)? <rel> <unit>',
  '(<rel>)? <weekday>',
  '<weekday>',
  ['<weekday> (after next)', { relative: 2 }],
  ['<n> <weekdays> (ago|back)', { direction: -1 }],
  ['<n> <weekdays> from now', { direction: 1 }],
  '<weekday> (the)? <day>',
  ['(on|the|on the) <day>', { alone: true }],
  '<day> (day of|of) (the)? <rel> <unit>',
  '<deictic>',
  '<timex>',
  ['(in|since|by|until|before|after|during|of|from|through)? (the)? (calendar)? year <anyyear>', {}],
  '(in|since|by|until|before|after|through) <year>',
  '<bareyear>',
  ['week <n>', { unit: 'week' }],
  ['(in|since|by|until|before|after)? <anyyear> (ad|a.d.|ce)', {}],
  ['(in|since|by|until|before|after)? <anyyear> (bc|b.c.|bce)', { era: 'bce' }],

  // the first Monday of March · last week of September 2014
  '<ord> <weekday> (of|in) <month> <year>?',
  '<ord> <weekday> (of|in) <month> (of|in)? <rel> <unit>',
  '<ord> <weekday> (of|in) <rel> <unit>',
  ['<ord> <weekday> (of|in) (the) <unit>', { relative: 0 }],
  '<ord> <unit> (of|in) <month> <year>?',
  '<ord> <unit> of (the)? <year>',
  ['(the)? <ord> (last|to last|from last) <unit> (of|in) <month> <year>?', { backwards: true }],
  ['(the)? <ord> (last|to last|from last) <unit> (of|in) (the)? <year>', { backwards: true }],
  ['(the)? <ord> (last|to last|from last) <weekday> (of|in) <month> <year>?', { backwards: true }],

  // decades and centuries
  // in his fifties, in their late 20s: ages, as "the upper 80s" are degrees
  ['in (his|her|their|my|your|our) (<part>)? -? (<decadeyear>|<decade>)', { aged: true }],
  [`${PART} (the)? <decade>`, { unlessAfter: OF_PEOPLE }],
  [`${PART} (the)? <decadeyear>`, { unlessAfter: OF_PEOPLE }],
  [`${PART} (the)? <ord> <unit>`, { unlessBefore: OF_GAME }],
  [`${PART} (the)? <ord> <unit> (bc|b.c.|bce|b.c.e.)`, { era: 'bce' }],
  `${PART} (the)? <ord> <unit> (ad|a.d.|ce)`,

  // the first nine months of 2025 · the last two weeks of October
  ...EDGES.flatMap(([words, edge]): Pattern[] => [
    [`(the)? ${words} <n> <unit> (of|in) (the year)? <year>`, { edge }],
    [`(the)? ${words} <n> <unit> (of|in) <month> ,? <year>?`, { edge }],
    [`(the)? ${words} <n> <unit> (of|in) <month> (of)? <rel> <unit2>`, { edge }],
    [`(the)? ${words} <n> <unit> (of|in) <rel> <unit2>`, { edge }],
    [`(the)? ${words} <n> <unit> (of|in) the <unit2>`, { edge, relative: 0 }],
  ]),

  // quarters, halves, seasons
  '<quarter> (of|in|-)? <year>?',
  '<year> -? <quarter>',
  '<quarter> (of|in)? <rel> <unit2>',
  '<halfyear> (of|in|-)? <year>',
  '<year> -? <halfyear>',
  '<ord> <unit> (of|in)? <rel> <unit2>',
  "<rel> <unit2> ('s)? <ord> <unit>",
  '<ord> <unit> (of|in)? <year>',
  ['first half (of|in)? <year>', { half: 1 }],
  ['second half (of|in)? <year>', { half: 2 }],
  ['(the)? first half of the year', { half: 1, relative: 0, unit: 'year' }],
  ['(the)? second half of the year', { half: 2, relative: 0, unit: 'year' }],
  ['first half (of|in)? <rel> <unit>', { half: 1 }],
  ['second half (of|in)? <rel> <unit>', { half: 2 }],
  `${PART} (the)? <season> (of)? <year>`,
  `${PART} <rel> <season>`,
  ['<season>', { alone: true }],

  // holidays
  '(<rel>)? <holiday> (of|in|,)? <year>?',
  '<holiday> (of)? <rel> <unit>',
  ['<holiday> weekend (of|in|,)? <year>?', { unit: 'weekend' }],
  ['<holiday> (in <duration>|<duration> from now)', { direction: 1 }],
  ['<holiday> <duration> ago', { direction: -1 }],

  // 3 days ago · in two weeks · the last three months
  ['<duration> (ago|back)', { direction: -1 }],
  ['<duration> earlier', { direction: -1, told: 'first' }],
  ['(about|around|roughly|nearly|almost|some) <duration> ago', { direction: -1, qualifier: 'about' }],
  ['(more than|over) <duration> ago', { direction: -1, qualifier: 'more-than', unlessAfter: AMOUNT }],
  ['(less than|under) <duration> ago', { direction: -1, qualifier: 'less-than', unlessAfter: AMOUNT }],
  ['in <duration>', { direction: 1, spent: SPENT }],
  [
    'in (about|around|roughly|nearly|approximately) <duration>',
    { direction: 1, qualifier: 'about', spent: SPENT },
  ],
  ['within (the)? (next|coming) <unit>', { duration: true, qualifier: 'at-most' }],
  ['within (the)? (next|coming) <duration>', { duration: true, qualifier: 'at-most' }],
  ['<rel> <duration>', { range: true }],
  // "sold 500 last year": of the words for near years and months only these are said of so many
  ['<n> (coming|upcoming) <unit>', { range: true, relative: 0.5 }],
  ...(['minute', 'hour', 'day', 'week', 'month', 'year'] as const).flatMap((unit): Pattern[] => [
    [`<n> (last|past|previous) ${unit}s`, { range: true, relative: -1, unit }],
    [`<n> (next|following) ${unit}s`, { range: true, relative: 1, unit }],
  ]),
  [`<duration> ${LATER}`, { direction: 1 }],
  ['<duration> later', { direction: 1, told: 'only' }],
  ['<duration> later', { direction: 1, ahead: true }],
  ['<duration> on', { direction: 1, ends: true }],
  ['<duration> from <deictic2>', { direction: 1 }],
  ['<duration> (before) <deictic2>', { direction: -1 }],
  ['(more than|over) <duration> before <deictic2>', { direction: -1, qualifier: 'more-than' }],
  ['(all|the|a|one)? (whole|entire|full) <unit>', { duration: true }],
  ['all -? <unit>', { duration: true, unlessAfter: /^(?:of|at|in|from)$/ }],
  ['for all -? <unit>', { duration: true, alone: true }],
  ['another <unit>', { duration: true }],

  // times; with the day beside them they are joined by the reader
  ['<clock> (<mer>)? (<zone>)?', { clock: true }],
  ['<hour> (<mer>) (<zone>)?', { clock: true }],
  ["(at)? <hour> o'clock (<mer>)? (<zone>)?", { clock: true }],
  ['<hour> <minutes> <mer> (<zone>)?', { clock: true }],
  ['<hour> <minutes>', { clock: true, alone: true }],
  [`(half past) <hour> ${ON_CLOCK}`, { clock: true, plus: 30 }],
  [
    '(at|around|about|at around|at about|by|until|till|before|after) half <hour>',
    { clock: true, plus: 30, ends: true },
  ],
  [`(a)? quarter (past|after) <hour> ${ON_CLOCK}`, { clock: true, plus: 15 }],
  [`(a)? quarter (to|till|before|of) <hour> ${ON_CLOCK}`, { clock: true, plus: 15, before: true }],
  [`<minutes> (minutes|minute|mins|min)? (past|after) <hour> ${ON_CLOCK}`, { clock: true }],
  ['<minutes> (minutes|minute|mins|min)? (to|till|before) <hour> (<mer>)', { clock: true, before: true }],
  ['<minutes> (minutes|mins) (to|till|before) <hour>', { clock: true, before: true, ends: true }],
  ['(half past) <noon>', { clock: true, plus: 30 }],
  ['(a)? quarter (past|after) <noon>', { clock: true, plus: 15 }],
  ['(a)? quarter (to|till|before|of) <noon>', { clock: true, plus: 15, before: true }],
  ['<minutes> (minutes|minute|mins|min)? (past|after) <noon>', { clock: true }],
  '<noon>',
  ['<hour> <noon>', { clock: true }],
  ['this <daypart>', { relative: 0, unit: 'day' }],
  ['(<clock>|<hour>) (<mer>)? (this) <daypart>', { relative: 0, unit: 'day' }],
  ['<duration> at (<clock>|<hour>) <mer>', { direction: 1 }],
  ['in <duration> at (<clock>|<hour>) <mer>', { direction: 1 }],
  ['(<clock>|<hour>) <deictic> <daypart>', {}],
  ['(<clock>|<hour>) (in the) <daypart>', {}],
  ['(late|early)? <rel> <daypart>', { unit: 'day' }],
  ['(late|early)? <deictic> (early|late)? <daypart>', {}],
  ['(late|early)? (<rel>)? <weekday> (early|late)? <daypart>', {}],
  ['<weekday> <daypart> <rel> <unit>', {}],
  ['(in the|during the) (early|late|mid)? -? <daypart>', {}],
  ['(early|late|mid)? -? <daypart>', { alone: true }],

  // 10 am for three hours
  ['(from)? (<clock>|<hour>) <mer> for <duration>', { span: true }],
  ['(from)? <clock> for <duration>', { span: true }],
  ['for <duration> (starting|beginning)? (from|at) (<clock>|<hour>) <mer>', { span: true }],
  // nine thirty
  ['(at|until|till|by|around|before|after) <spoken> (<mer>)? (<zone>)?', { clock: true }],
  ['<spoken> <mer> (<zone>)?', { clock: true }],
  ['<spoken>', { clock: true, alone: true }],
  ['<spoken> (in the)? <daypart>', { clock: true }],
  ['<month> <day> (at)? <spoken> (<mer>)?', { clock: true }],
  ['(half past) <hour> (in the)? <daypart>', { clock: true, plus: 30 }],
  ['(a)? quarter (past|after) <hour> (in the)? <daypart>', { clock: true, plus: 15 }],

  // every Monday · daily
  ['(every|each) <weekday> (<daypart>)?', { set: true }],
  ['every other <weekday>', { set: true }],
  ['<weekdays>', { set: true }],
  ['<weekday> (mornings)', { set: true, part: 'MO' }],
  ['<weekday> (afternoons)', { set: true, part: 'AF' }],
  ['<weekday> (evenings)', { set: true, part: 'EV' }],
  ['<weekday> (nights)', { set: true, part: 'NI' }],
  ['(every|each) <weekdays>', { set: true }],
  ['(in the|on)? (early|late)? -? mornings', { set: true, part: 'MO' }],
  ['(in the|on)? (early|late)? -? afternoons', { set: true, part: 'AF' }],
  ['(in the|on)? (early|late)? -? evenings', { set: true, part: 'EV' }],
  ['(every|each) <unit>', { set: true }],
  ['every other <unit>', { set: true, every: 2 }],
  ['(every|each) <duration>', { set: true }],
  ['(every|each) <n> <unit>', { set: true }],
  ['every <ord> <unit>', { set: true }],
  ['(every|each) <daypart>', { set: true }],
  ['(every|each) <month>', { set: true }],
  ['(every|each) <season>', { set: true }],
  ['(the)? <day> (day)? of (every|each) <unit>', { set: true }],
  ['<month> <day> (every|each) <unit>', { set: true }],
  '<set>',
];
