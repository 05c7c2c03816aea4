import type { Pattern, PatternConstants } from '../../figure-grammar';
import { inflected } from './numbers';

const YEAR = '(,? (im Jahr|im Jahre|des Jahres)? <year>)';
/** "Montag, den 15.", "am Montag, dem 15." */
const WEEKDAY = '(<weekday> ,? (den|dem|der|am)?)';
const DAY = '<day> .?';
const CLOCK = '(<clock> (Uhr|h)?|<hour> (Uhr|h)) (<mer>)? (<zone>)?';
const AT =
  '(um|gegen|ab|bis|vor|nach|seit|um etwa|um kurz nach|kurz nach|kurz vor|gegen etwa|so gegen|um circa|um ca)';

/** The days that an hour is said of. */
const DAYS = [
  '<deictic>',
  `<weekday> ,? (den|dem|der)? (${DAY})?`,
  '<rel> <weekday>',
  `${WEEKDAY}? ${DAY} <month> ${YEAR}?`,
  `${WEEKDAY}? <numdate>`,
];

/** Hours that are told by the one before or behind: halb acht, Viertel nach drei, zehn vor acht. */
const TOLD: readonly (readonly [said: string, constants: PatternConstants])[] = [
  ['halb <hour>', { plus: 30, before: true }],
  ['(dreiviertel|drei viertel) <hour>', { plus: 15, before: true }],
  ['Viertel nach <hour>', { plus: 15 }],
  ['Viertel vor <hour>', { plus: 15, before: true }],
  ['<minutes> (Minuten|min)? nach <hour>', {}],
  ['<minutes> (Minuten|min)? vor <hour>', { before: true }],
];

const EDGES = [
  ['(erste|ersten|erster)', 1],
  ['(letzte|letzten|letzter)', -1],
] as const;

const PART_OF = '(am|in der|in den|im)? (frühen|späten)? <daypart>';

/** How German puts dates and times together; see lib/figures/patterns for the notation. */
export const patterns: readonly Pattern[] = [
  // 7. Dezember 2022 · Freitag, 7. Dez. 2022 · am Montag, dem 15. Januar
  `${WEEKDAY}? ${DAY} <month> .? ${YEAR}?`,
  `${WEEKDAY}? ${DAY} <month> .? <yy>`,
  `(<weekday> .? ,?)? <month> .? <day> ${YEAR}?`,
  [`${WEEKDAY}? <day> . / <day2> .? <month> .? ${YEAR}?`, { through: true }],
  ['<day> . / <numdate>', { through: true }],
  `${WEEKDAY}? ${DAY} <month> <rel> <unit>`,
  [`${DAY} (dieses|diesen) (Monats|Monat)`, { unit: 'month', relative: 0 }],
  `${DAY} <rel> Monats`,
  `${DAY} <hijri> ${YEAR}?`,
  `<hijri> ${YEAR}?`,
  `${WEEKDAY}? <numdate>`,
  '(am|den|vom|zum|bis) <hyphened>',
  ['<hyphened>', { alone: true }],
  '<yearmonth>',
  '<weekday> ,? (den|dem|der) <day> .?',
  ['(am|den|vom|zum) <day> .', { alone: true }],
  ['(am|vom|zum|bis zum|seit dem|ab dem) <day> .', { ends: true }],

  // Dezember 2022 · Ende Februar · letzten März · Anfang 2019
  `(<part>)? (des Monats)? <month> .? ${YEAR}?`,
  '<month> <yy>',
  '(<part>)? (des|der|dieses)? <rel> <month>',
  '(<part>)? (des|der)? <rel> <unit>',
  ['<part> (des|der|des Monats)? <unit>', { relative: 0 }],
  ['<unit> <part>', { relative: 0, unlessAfter: /^(?:\d+|ein|eine|eines|zwei|drei)$/ }],
  ['am Wochenende', { relative: 0, unit: 'weekend' }],
  ['(vor|nach) dem Wochenende', { relative: 0, unit: 'weekend' }],
  '<part> (des Jahres)? <year>',
  '(im|in dem|dem|des|zum|ins)? (Jahr|Jahre|Jahres) <year>',
  '(in|seit|ab|bis|vor|nach|für|Sommer|Winter) <year>',
  '<bareyear>',
  ['(Kalenderwoche|KW|Woche) <n>', { unit: 'week' }],
  ['<anyyear> (v.|vor) (Chr|Chr.|Christus|unserer Zeitrechnung)', { era: 'bce' }],
  ['<anyyear> (n.|nach) (Chr|Chr.|Christus)', {}],

  // Freitag · letzten Freitag · Freitag nächster Woche
  '<weekday>',
  [`(${inflected('übernächst')}) <weekday>`, { direction: 1, nth: 2 }],
  '<rel> <weekday>',
  ['<weekday> in einer Woche', { direction: 1, nth: 2 }],
  ['<weekday> nach dem nächsten', { direction: 1, nth: 2 }],
  '<weekday> (der)? <rel> Woche',
  '<rel> Woche (am)? <weekday>',
  `<ord> <weekday> (im|des) (Monat)? <month> ${YEAR}?`,
  `<ord> <unit> (im|des|vom)? (Monat|Monats)? <month> ${YEAR}?`,
  ['<ord> <unit> (des|dieses|im) <unit2>', { relative: 0 }],
  '<ord> <unit> (des|im)? (Jahr|Jahres|Jahre)? <year>',
  [
    '<deictic>',
    { unlessAfter: /^(?:der|den|am|vom|des|guten|jeden|zum|dieser|diesen|diesem|jedem|ein|einen|schonen)$/ },
  ],
  '(in|von)? <timex>',

  // in den 1990er-Jahren, im 21. Jahrhundert
  '(<part>)? (der|den|die|in den)? <decade>',
  ['(<part>)? (der|den|die|in den)? (<year>|<yy>) (er|ern) -? (Jahre|Jahren|Jahr)?', { unit: 'decade' }],
  '(<part>)? (im|des|das)? <ord> <unit>',

  // in den ersten neun Monaten 2025 · die letzten zwei Wochen im Oktober
  ...EDGES.flatMap(([said, edge]): Pattern[] => [
    [`(die|den|der|in den)? ${said} <n> <unit> (des Jahres|im Jahr|von)? <year>`, { edge }],
    [`(die|den|der|in den)? ${said} <n> <unit> (im|des|vom) <month> ${YEAR}?`, { edge }],
    [`(die|den|der|in den)? ${said} <n> <unit> (des|der|im) <rel> <unit2>`, { edge }],
    [`(die|den|der|in den)? ${said} <n> <unit> (des|dieses|im) <unit2>`, { edge, relative: 0 }],
  ]),
  ['(der|den|für den)? Rest (des|der|dieser|dieses) <unit>', { relative: 0 }],

  // Quartale, Halbjahre, Jahreszeiten
  '<quarter> <year>',
  ['<quarter>', { alone: true }],
  '<year> -? <quarter>',
  '<halfyear> <year>',
  '<ord> Quartal (des|im)? (Jahr|Jahres)? <year>',
  ['<ord> Quartal', { unit: 'quarter' }],
  '<ord> <unit> (des|der)? <rel> <unit2>',
  [
    '(ersten|erstes|erste) (Halbjahr|Halbjahrs|Halbjahres|Jahreshälfte) (des|im)? (Jahr|Jahres)? <year>',
    { half: 1 },
  ],
  [
    '(zweiten|zweites|zweite) (Halbjahr|Halbjahrs|Halbjahres|Jahreshälfte) (des|im)? (Jahr|Jahres)? <year>',
    { half: 2 },
  ],
  `(<part>)? (im|des|vom)? <season> (des Jahres|im Jahr)? <year>`,
  '(<part>)? (im|des|vom)? <rel> <season>',
  ['<season>', { alone: true }],

  // Feste
  `(<rel>)? <holiday> (im Jahr|im Jahre)? <year>?`,
  '<holiday> <rel> <unit>',

  // vor drei Tagen · in zwei Wochen · die letzten drei Monate
  [
    'vor (etwa|rund|knapp|gut|mehr als|fast|ungefähr|über)? <duration>',
    { direction: -1, unlessBefore: /^(?:vor|nach)$/ },
  ],
  ['<duration> (zuvor|vorher|davor)', { direction: -1, told: 'first' }],
  ['(am|vom|des|den) (Vortag|Vortags|Vortages)', { relative: -1, unit: 'day', told: 'first' }],
  ['(am|den) Tag (zuvor|davor)', { relative: -1, unit: 'day', told: 'first' }],
  ['(am|den) (Folgetag|Tag danach|Tag darauf)', { relative: 1, unit: 'day', told: 'only' }],
  ['am (nächsten|folgenden|darauffolgenden) Tag', { relative: 1, unit: 'day', told: 'first' }],
  ['tags (zuvor|davor)', { relative: -1, unit: 'day', told: 'first' }],
  ['tags darauf', { relative: 1, unit: 'day', told: 'first' }],
  ['am (selben|gleichen) Tag', { relative: 0, unit: 'day', told: 'only' }],
  ['(im|des|dem|vom|zum|am|das) (Vormonat|Vormonats)', { relative: -1, unit: 'month', told: 'first' }],
  ['(im|des|dem|vom|zum|am|das) (Vorjahr|Vorjahres|Vorjahrs)', { relative: -1, unit: 'year', told: 'first' }],
  ['(in der|der|zur|die) Vorwoche', { relative: -1, unit: 'week', told: 'first' }],
  ['(im|des|dem|vom|zum|am|das) (Vorquartal|Vorquartals)', { relative: -1, unit: 'quarter' }],
  ['in <duration>', { direction: 1, ahead: true }],
  ['in <duration>', { direction: 1, alone: true }],
  ['<duration> (später|danach|darauf)', { direction: 1, told: 'only' }],
  ['seit (etwa|rund|knapp|gut|mehr als|fast|ungefähr|über)? <duration>', { duration: true }],
  ['(die|der|den|in den|für die)? <rel> <n> <unit>', { range: true }],
  ['(der|die|das|den|dem)? (ganze|ganzen|ganzes|gesamte|gesamten) <unit> (lang)?', { duration: true }],

  // Uhrzeiten
  ['<clock> (Stunden|Stunde)', { duration: true, unit: 'hour' }],
  ['<clock> Minuten', { duration: true, unit: 'minute' }],
  [
    '<clock> (Uhr|h)? (<mer>)? (<zone>)?',
    { clock: true, unlessAfter: /^in$/, unlessBefore: /^(?:stunden?|minuten)$/ },
  ],
  ['<hour> Uhr (<mer>)? (<zone>)?', { clock: true }],
  ['<hour> h <mer>', { clock: true }],
  ['<hour> Uhr <minutes> (<mer>)?', { clock: true }],
  ['<hour> <mer>', { clock: true }],
  ['um <hour> (in der Früh)?', { clock: true, alone: true }],
  ...TOLD.flatMap(([said, constants]): Pattern[] => [
    [`(um|gegen|ab|bis|ist) ${said} (Uhr)? (<mer>)?`, { clock: true, ...constants }],
    [`${said} (Uhr|<mer>)`, { clock: true, ...constants }],
    [said, { clock: true, alone: true, ...constants }],
    ...DAYS.map((day): Pattern => [
      `${day} ,? (um|gegen|ab|bis)? ${said} (Uhr)? (<mer>)?`,
      { clock: true, ...constants },
    ]),
  ]),
  '<noon>',
  ['(um|gegen|nach|vor) <noon> (<mer>)?', {}],
  ['<noon> <mer>', {}],
  ...DAYS.map((day): Pattern => [`${day} ,? ${AT}? ${CLOCK}`, { clock: true }]),
  ...DAYS.map((day): Pattern => [`${day} <daypart> ,? ${AT}? ${CLOCK}`, { clock: true }]),
  ['(<deictic>|<weekday>|<rel> <weekday>) <daypart> um <hour>', { clock: true }],
  ['<rel> <daypart> um <hour>', { clock: true, unit: 'day' }],
  ['<daypart> (um|gegen) (<clock>|<hour>) (Uhr)?', { clock: true }],
  [`${CLOCK} ,? (am)? ${WEEKDAY}? ${DAY} <month> ${YEAR}?`, { clock: true }],
  [`${CLOCK} ,? (am)? ${WEEKDAY}? <numdate>`, { clock: true }],
  [`${CLOCK} ,? (am)? <weekday>`, { clock: true }],
  [`${CLOCK} ,? <deictic>`, { clock: true }],
  ['<deictic> <noon>', {}],
  ['<deictic> (zu)? <daypart>', {}],
  ['<rel> <daypart>', { unit: 'day' }],
  ['<weekday> (am)? (frühen|späten)? <daypart>', {}],
  [`${WEEKDAY}? ${DAY} <month> ${YEAR}? ,? (am|in der) (frühen|späten)? <daypart>`, {}],
  ['<rel> <weekday> (am)? <daypart>', {}],
  ['(am|in der|gegen|den ganzen|im Laufe des) (frühen|späten)? <daypart>', {}],
  ['(<deictic>|<weekday>) (am|in der) (frühen|späten) <daypart>', {}],
  ['(am)? (frühen|späten) <weekday> <daypart>', {}],
  ['(in den|den) (frühen|späten) <daypart>', {}],
  [`${PART_OF} des ${DAY} <month> ${YEAR}?`, {}],
  [`<daypart> am ${DAY} <month> ${YEAR}?`, {}],
  [`${PART_OF} des <weekday>`, {}],
  [`${PART_OF} (zum|auf|zu|auf den) <weekday>`, { days: -1 }],
  [`${PART_OF} (zum|auf|zu|auf den) (<weekday> ,? (den|dem)?)? ${DAY} <month> ${YEAR}?`, { days: -1 }],
  [`${PART_OF} (vom|von) <weekday> (auf|zu|zum|auf den) <weekday2>`, {}],
  [`${PART_OF} (vom|von) ${DAY} (auf|auf den|zum) <day2> .? <month> ${YEAR}?`, {}],
  ['<daypart>', { alone: true }],

  // jeden Montag · montags · alle zwei Tage
  ['(jeden|jeder|jedem|alle) (<weekday>|<weekdays>)', { set: true }],
  ['<weekdays>', { set: true }],
  ['(jeden|jede|jedes|jeder|jedem) <unit>', { set: true }],
  ['alle <n> <unit>', { set: true }],
  ['(jeden|jede) <daypart>', { set: true }],
  ['(jeden|jeden) <month>', { set: true }],
  ['jeden <season>', { set: true }],
  [`(jeden|jeder) (<weekday>|<unit>) ${AT} ${CLOCK}`, { set: true, clock: true }],
  '<set>',
];
