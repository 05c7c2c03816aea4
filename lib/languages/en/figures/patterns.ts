import type { Pattern } from '../../figure-grammar';

const DAY = '<day> (of)?';
const YEAR = '(,? (of|in)? <year>)';
/** What takes or took so long: "ended in 44 days", "for the second time in three years", "fell 2 percent in a week". */
const SPENT =
  /(?:ed|^(?:time|times|percent|%|first|once|twice|least|most|fell|fall|rose|rise|grew|lost|won|made|killed|dead|died))$/;
const UNIT_NEXT = '(later|from now|hence|from today|in the future|from right now|on)';

/** How English puts dates and times together; see lib/figures/patterns.ts for the notation. */
export const patterns: readonly Pattern[] = [
  // 7 December 2022 · Friday, Dec. 7, 2022 · the 7th of December · 2nd of March
  `(<weekday> .? ,? (the)?)? ${DAY} (day of)? <month> .? ${YEAR}?`,
  `(<weekday> .? ,?)? <month> .? (the)? <day> ${YEAR}?`,
  `<month> - <day>`,
  `(<weekday> .? ,?)? <month> .? (the)? <day> (of)? <rel> <unit>`,
  `(<weekday> .? ,? (the)?)? ${DAY} <month> (of)? <rel> <unit>`,
  `<day> .? <month> .? <year>`,
  `${DAY} <hijri> ${YEAR}?`,
  `<hijri> ${YEAR}?`,
  `<day> <month> <yy>`,
  `(<weekday> ,?)? <numdate>`,
  '(on|date|dated) <hyphened>',
  '<weekday> ,? <hyphened>',
  ['<hyphened>', { alone: true }],

  // December 2022 · late February · next June · early 2019 · the end of 2012
  `(<part> -?)? (the)? (month of)? <month> .? ,? (of|in)? <year>?`,
  '(<part> -?)? (<rel>)? <month>',
  '(<part>)? <month> .? (of)? <rel> <unit>',
  ['<month> (after next)', { relative: 2 }],
  '<year> , <month>',
  ['(<part> -?)? (the)? <rel> <unit>', {}],
  ['(<part> -?)? <year>', {}],
  ['<part> (the)? <unit>', { relative: 0 }],
  ['(<part>)? (the)? <unit> (after next|after the next)', { relative: 2 }],
  ["<rel> <unit> ('s)? <weekday>", {}],
  '<rel> <unit> -? <weekday>',
  '<weekday> (of|in)? <rel> <unit>',
  '(<rel>)? <weekday>',
  '<weekday>',
  ['<weekday> (after next)', { relative: 2 }],
  '<weekday> (the)? <day>',
  ['(on|the|on the) <day>', { alone: true }],
  '<day> (day of|of) (the)? <rel> <unit>',
  '<deictic>',
  '<timex>',
  ['(in|since|by|until|before|after|during|of|from|through)? (the)? (calendar)? year <anyyear>', {}],
  '(in|since|by|until|before|after|through) <year>',
  '<bareyear>',
  ['week <n>', { unit: 'week' }],
  ['<anyyear> (ad|a.d.)', {}],
  ['<anyyear> (bc|b.c.|bce)', { era: 'bce' }],

  // the first Monday of March · last week of September 2014
  '<ord> <weekday> (of|in) <month> <year>?',
  '<ord> <weekday> (of|in) <rel> <unit>',
  '<ord> <unit> (of|in) <month> <year>?',
  '<ord> <unit> of (the)? <year>',

  // decades and centuries
  '(<part> -?)? (the)? <decade>',
  '(<part> -?)? (the)? <decadeyear>',
  '(<part> -?)? (the)? <ord> <unit>',

  // quarters, halves, seasons
  '<quarter> (of|in)? <year>?',
  '<year> -? <quarter>',
  '<quarter> (of|in)? <rel> <unit2>',
  '<halfyear> (of|in)? <year>',
  '<year> -? <halfyear>',
  '<ord> <unit> (of|in)? <rel> <unit2>',
  '<ord> <unit> (of|in)? <year>',
  ['first half (of|in)? <year>', { half: 1 }],
  ['second half (of|in)? <year>', { half: 2 }],
  ['first half (of|in)? <rel> <unit>', { half: 1 }],
  ['second half (of|in)? <rel> <unit>', { half: 2 }],
  '(<part> -?)? (the)? <season> (of)? <year>',
  '(<part> -?)? <rel> <season>',
  ['<season>', { alone: true }],

  // holidays
  '(<rel>)? <holiday> (of|in)? <year>?',
  '<holiday> (of)? <rel> <unit>',

  // 3 days ago · in two weeks · the last three months
  ['<duration> (ago|back|earlier)', { direction: -1 }],
  ['in <duration>', { direction: 1, unlessAfter: SPENT }],
  ['<rel> <duration>', { range: true }],
  [`<duration> ${UNIT_NEXT}`, { direction: 1 }],
  ['<duration> from <deictic2>', { direction: 1 }],
  ['<duration> (before) <deictic2>', { direction: -1 }],
  ['(all|the|a|one)? (whole|entire|full) <unit>', { duration: true }],
  ['another <unit>', { duration: true }],

  // times
  ['<clock> (<mer>)? (<zone>)?', { clock: true }],
  ['<hour> (<mer>) (<zone>)?', { clock: true }],
  ["(at)? <hour> o'clock (<mer>)? (<zone>)?", { clock: true }],
  ['<hour> <minutes> <mer>', { clock: true }],
  ['(half past) <hour> (<mer>)?', { clock: true, plus: 30 }],
  ['(a)? quarter (past|after) <hour> (<mer>)?', { clock: true, plus: 15 }],
  ['(a)? quarter (to|till|before|of) <hour> (<mer>)?', { clock: true, plus: 15, before: true }],
  ['<minutes> (minutes)? (past|after) <hour> (<mer>)?', { clock: true }],
  ['<minutes> (minutes)? (to|till|before) <hour> (<mer>)', { clock: true, before: true }],
  '<noon>',
  [
    '<clock> (<mer>)? (<zone>)? ,? (on)? <weekday> ,? (<day>)? (<month>)? (<day>)? (, <year>)?',
    { clock: true },
  ],
  ['<hour> <mer> (<zone>)? ,? (on)? <weekday>', { clock: true }],
  ['<hour> <mer> (<zone>)? ,? (on)? <deictic>', { clock: true }],
  ['<clock> (<mer>)? (<zone>)? ,? (on)? <deictic>', { clock: true }],
  ['<weekday> ,? (the)? (<day>)? (at|for)? <clock> (<mer>)? (<zone>)?', { clock: true }],
  ['<weekday> ,? (the)? (<day>)? (at|for)? <hour> <mer> (<zone>)?', { clock: true }],
  ['<deictic> ,? (at|for|@)? <clock> (<mer>)? (<zone>)?', { clock: true }],
  ['<deictic> ,? (at|for|@)? <hour> <mer> (<zone>)?', { clock: true }],
  ['<month> .? (the)? <day> (, <year>)? ,? (at)? <clock> (<mer>)? (<zone>)?', { clock: true }],
  ['<month> .? (the)? <day> (, <year>)? ,? (at)? <hour> <mer> (<zone>)?', { clock: true }],
  ['(<weekday> ,?)? <day> <month> (<year>)? ,? (at)? <clock> (<mer>)? (<zone>)?', { clock: true }],
  ['<numdate> ,? (at)? <clock> (<mer>)?', { clock: true }],
  ['<numdate> ,? (at)? <hour> <mer>', { clock: true }],
  ['<clock> (<mer>)? (on)? <numdate>', { clock: true }],
  ['this <daypart> ((at|@) (<clock>|<hour>))?', { relative: 0, unit: 'day' }],
  ['(<clock>|<hour>) (<mer>)? (this) <daypart>', { relative: 0, unit: 'day' }],
  ['(tonight) (at|@)? (<clock>|<hour>) (<mer>)?', { relative: 0, unit: 'day' }],
  ['<duration> at (<clock>|<hour>) <mer>', { direction: 1 }],
  ['in <duration> at (<clock>|<hour>) <mer>', { direction: 1 }],
  ['(<clock>|<hour>) <deictic> <daypart>', {}],
  ['<deictic> <daypart> (at|@) (<clock>|<hour>)', {}],
  ['<weekday> <daypart> (at|@) (<clock>|<hour>)', {}],
  ['(<clock>|<hour>) (in the) <daypart>', {}],
  ['<month> (the)? <day> in the <daypart>', {}],
  ['<day> (of)? <month> in the <daypart>', {}],
  ['(late|early)? <rel> <daypart>', { unit: 'day' }],
  ['(late|early)? <deictic> <daypart>', {}],
  ['(late|early)? <weekday> (early|late)? <daypart>', {}],
  ['(in the|during the) <daypart>', {}],
  ['<daypart>', { alone: true }],

  // every Monday · daily
  ['(every|each) (other)? <weekday>', { set: true }],
  ['<weekdays>', { set: true }],
  ['(every|each) <weekdays>', { set: true }],
  ['(every|each) <unit>', { set: true }],
  ['every <duration>', { set: true }],
  ['every <n> <unit>', { set: true }],
  ['every <ord> <unit>', { set: true }],
  ['(every|each) <daypart>', { set: true }],
  ['(every|each) <month>', { set: true }],
  ['(every|each) <season>', { set: true }],
  '<set>',
];
