import type { Pattern } from '../../figure-grammar';

const DAY = '(the)? <day> (of)?';
const YEAR = '(,? (of|in)? <year>)';
const UNIT_NEXT = '(later|from now|hence|from today|in the future|from right now|on)';

/** How English puts dates and times together; see lib/figures/patterns.ts for the notation. */
export const patterns: readonly Pattern[] = [
  // 7 December 2022 · Friday, Dec. 7, 2022 · the 7th of December · 2nd of March
  `(<weekday> .? ,?)? ${DAY} (day of)? <month> .? ${YEAR}?`,
  `(<weekday> .? ,?)? <month> .? (the)? <day> ${YEAR}?`,
  `<month> - <day>`,
  `(<weekday> .? ,?)? <month> .? (the)? <day> (of)? <rel> <unit>`,
  `(<weekday> .? ,?)? ${DAY} <month> (of)? <rel> <unit>`,
  `<day> .? <month> .? <year>`,
  `${DAY} <hijri> ${YEAR}?`,
  `<hijri> ${YEAR}?`,
  `<day> <month> <yy>`,
  `(on)? (<weekday> ,?)? <numdate>`,

  // December 2022 · late February · next June · early 2019 · the end of 2012
  `(<part> -?)? (the)? (month of)? <month> .? ,? (of|in)? <year>?`,
  '(<part> -?)? (<rel>)? <month>',
  '(<part>)? <month> .? (of)? <rel> <unit>',
  '<month> (after next)',
  '<year> , <month>',
  ['(<part> -?)? (the)? <rel> <unit>', {}],
  ['(<part> -?)? <year>', {}],
  ['<part> (the)? <unit>', { relative: 0 }],
  ['(<part>)? (the)? <unit> (after next|after the next)', { relative: 2 }],
  ["<rel> <unit> ('s)? <weekday>", {}],
  '<rel> <unit> -? <weekday>',
  '(on)? <weekday> (of|in)? <rel> <unit>',
  '(<rel>)? <weekday>',
  '(on)? <weekday>',
  ['<weekday> (after next)', { relative: 2 }],
  '(on)? <weekday> (the)? <day>',
  ['(on|the|on the) <day>', { alone: true }],
  '(the)? <day> (day of|of) (the)? <rel> <unit>',
  '<deictic>',
  ['<duration> (before) <deictic>', {}],
  '<timex>',
  ['(in|since|by|until|before|after|during|of|from|through)? (the)? (calendar)? year <anyyear>', {}],
  ['(in|since|by|until|before|after|through)? <year>', {}],
  ['<anyyear> (ad|a.d.)', {}],
  ['<anyyear> (bc|b.c.|bce)', { era: 'bce' }],

  // the first Monday of March · last week of September 2014
  '(the)? <ord> <weekday> (of|in) <month> <year>?',
  ['(the)? last <weekday> (of|in) <month> <year>?', { ordinalFromEnd: true }],
  ['(the)? last <weekday> (of|in) <month> (of)? <rel> <unit>', { ordinalFromEnd: true }],
  '(the)? <ord> <weekday> (of|in) <rel> <unit>',
  '(the)? <ord> <unit> (of|in) <month> <year>?',
  ['(the)? last <unit> (of|in) <month> <year>?', { ordinalFromEnd: true }],
  '(the)? <ord> <unit> of (the)? <year>',
  ['(the)? last <unit> of <year>', { ordinalFromEnd: true }],

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
  '(the)? <ord> <unit> (of|in)? <rel> <unit2>',
  '(the)? <ord> <unit> (of|in)? <year>',
  ['(the)? first half (of|in)? <year>', { half: 1 }],
  ['(the)? second half (of|in)? <year>', { half: 2 }],
  ['(the)? first half (of|in)? <rel> <unit>', { half: 1 }],
  ['(the)? second half (of|in)? <rel> <unit>', { half: 2 }],
  '(<part> -?)? (the)? <season> (of)? <year>',
  '(<part> -?)? <rel> <season>',
  ['<season>', { alone: true }],

  // holidays
  '(<rel>)? <holiday> (of|in)? <year>?',
  '<holiday> (of)? <rel> <unit>',

  // 3 days ago · in two weeks · the last three months
  ['<duration> (ago|back|earlier)', { direction: -1 }],
  ['in <duration>', { direction: 1 }],
  [`<duration> ${UNIT_NEXT}`, { direction: 1 }],
  ['<duration> from <deictic2>', { direction: 1 }],
  ['<duration> (before) <deictic2>', { direction: -1 }],
  ['(all|the whole|the entire|a full|one full) <unit>', { duration: true }],

  // times
  ['(at|@)? <clock> (<mer>)? (<zone>)?', { clock: true }],
  ['(at|@)? <hour> (<mer>) (<zone>)?', { clock: true }],
  ["(at)? <hour> o'clock (<mer>)? (<zone>)?", { clock: true }],
  ['(at)? <hour> <minutes> <mer>', { clock: true }],
  ['(at)? (half past) <hour> (<mer>)?', { clock: true, plus: 30 }],
  ['(at)? (a)? quarter (past|after) <hour> (<mer>)?', { clock: true, plus: 15 }],
  ['(at)? (a)? quarter (to|till|before|of) <hour> (<mer>)?', { clock: true, plus: 15, before: true }],
  ['(at)? <minutes> (minutes)? (past|after) <hour> (<mer>)?', { clock: true }],
  ['(at)? <minutes> (minutes)? (to|till|before) <hour> (<mer>)', { clock: true, before: true }],
  '(at)? <noon>',
  [
    '(at)? <clock> (<mer>)? (<zone>)? ,? (on)? <weekday> ,? (<day>)? (<month>)? (<day>)? (, <year>)?',
    { clock: true },
  ],
  ['(at)? <hour> <mer> (<zone>)? ,? (on)? <weekday>', { clock: true }],
  ['(at)? <hour> <mer> (<zone>)? ,? (on)? <deictic>', { clock: true }],
  ['(at)? <clock> (<mer>)? (<zone>)? ,? (on)? <deictic>', { clock: true }],
  ['(on)? <weekday> ,? (the)? (<day>)? (at|for)? <clock> (<mer>)? (<zone>)?', { clock: true }],
  ['(on)? <weekday> ,? (the)? (<day>)? (at|for)? <hour> <mer> (<zone>)?', { clock: true }],
  ['<deictic> ,? (at|for|@)? <clock> (<mer>)? (<zone>)?', { clock: true }],
  ['<deictic> ,? (at|for|@)? <hour> <mer> (<zone>)?', { clock: true }],
  ['(on)? <month> .? (the)? <day> (, <year>)? ,? (at)? <clock> (<mer>)? (<zone>)?', { clock: true }],
  ['(on)? <month> .? (the)? <day> (, <year>)? ,? (at)? <hour> <mer> (<zone>)?', { clock: true }],
  ['(on)? (<weekday> ,?)? <day> <month> (<year>)? ,? (at)? <clock> (<mer>)? (<zone>)?', { clock: true }],
  ['<numdate> ,? (at)? <clock> (<mer>)?', { clock: true }],
  ['<numdate> ,? (at)? <hour> <mer>', { clock: true }],
  ['(at)? <clock> (<mer>)? (on)? <numdate>', { clock: true }],
  ['this <daypart> (at|@)? (<clock>)? (<hour>)?', { relative: 0, unit: 'day' }],
  ['<rel> <daypart>', { unit: 'day' }],
  ['(late|early)? <deictic> <daypart>', {}],
  ['(on)? (late|early)? <weekday> (early|late)? <daypart>', {}],
  ['(in the|during the) <daypart>', {}],
  ['<daypart>', { alone: true }],

  // every Monday · daily
  ['(every|each) (other)? <weekday>', { set: true }],
  ['(on)? <weekdays>', { set: true }],
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
