import type { Pattern } from '../../figure-grammar';

const YEAR = '(,? (в)? <year> (года|год|году|г.|г)?)';
const WEEKDAY = '(<weekday> ,?)';
const DAY_MONTH = `<day> <month> ${YEAR}?`;
const HOURS = '(часов|часа|час|ч|ч.)';
const IN = '(в|во|к|до|после|около|с|примерно в)';
const CLOCK = `(<clock> ${HOURS}?|<hour> ${HOURS}) (<mer>)? (<zone>)?`;

/** The days that an hour is said of. */
const DAYS = [
  '<deictic>',
  '<weekday>',
  '<rel> <weekday>',
  `${WEEKDAY}? ${DAY_MONTH}`,
  `${WEEKDAY}? <numdate>`,
];

/** Hours with their part of the day in the genitive: 4 утра, 8 вечера; but "3 дня" are three days. */
const PARTS = [
  ['утра', 'MO'],
  ['вечера', 'EV'],
  ['ночи', 'NI'],
] as const;

const EDGES = [
  ['(первые|первых|первое|первая)', 1],
  ['(последние|последних|последнее)', -1],
] as const;
const QUARTERS = ['I', 'II', 'III', 'IV'];
const QUARTER = '(квартал|квартала|квартале|кварталу)';
const HALF = '(полугодие|полугодия|полугодии)';
const OF_YEAR = '(<year> (года|год|г.)?)';

/** How Russian puts dates and times together; see lib/figures/patterns for the notation. */
export const patterns: readonly Pattern[] = [
  // 12 ноября 2026 года · в среду, 12 ноября · 12.11.2026
  `${WEEKDAY}? ${DAY_MONTH}`,
  `${WEEKDAY}? <day> <month> (<rel> года)`,
  [`${WEEKDAY}? <day> <month> этого года`, { unit: 'year', relative: 0 }],
  `${WEEKDAY}? <numdate> (года|г.)?`,
  ['<hyphened>', { alone: true }],
  '<yearmonth>',
  [`<day> числа (этого|текущего) месяца`, { unit: 'month', relative: 0 }],
  ['<day> числа <rel> месяца', { unit: 'month' }],
  '<weekday> ,? <day> (числа)',
  `<day> <hijri> ${YEAR}?`,
  `<hijri> ${YEAR}?`,
  `<month> <day> ,? <year>?`,

  // в ноябре · ноябрь 2026 года · в начале мая · в конце 2025 года
  `(<part>)? (месяца)? <month> ${YEAR}?`,
  '(<part>)? <month> (<rel> (года|год))',
  '(<part>)? <rel> <month>',
  '(<part>)? <rel> <unit>',
  '(<part>)? <rel> <unit> <rel> <unit2>',
  ['<part> (месяца)', { unit: 'month', relative: 0 }],
  ['<part> (года)', { unit: 'year', relative: 0 }],
  ['<part> (недели)', { unit: 'week', relative: 0 }],
  ['(на|в) (выходных|выходные)', { unit: 'weekend', relative: 0 }],
  '(<part>)? <year> (года|год|году|годом|годе|годах|годы|годов|гг.|гг|г.|г|годам)',
  '<part> <year>',
  '<bareyear>',
  ['<anyyear> (год|года|году) до (нашей|н.) (эры|э.)', { era: 'bce' }],
  '<part> <timex>',
  '<timex>',
  '(<part>)? <decade>',
  '(<part>)? (<decadeyear>|<decade>) (годы|годов|годах|годам|гг.|гг)? <timex>',
  '(<part>)? <decadeyear> (годы|годов|годах|годам|гг.|гг)',
  [
    '(в|с|со|до|начале|середине|конце|начала|конца) <decadeyear>',
    { unlessBefore: /^(?:мест|раз|минут|гол)/ },
  ],
  ['(<part>)? <ord> (век|века|веке|столетие|столетии|столетия)', { unit: 'century' }],
  ['(<part>)? (прошлого|прошлом) (века|веке)', { unit: 'century', relative: -1 }],

  // в понедельник · в прошлую среду · вторник на следующей неделе
  '<weekday>',
  '<rel> <weekday>',
  '<weekday> (на)? <rel> <unit>',
  '<deictic> ,? (<day> <month>)?',
  `<ord> <weekday> <month> ${YEAR}?`,
  `<ord> <unit> <month> ${YEAR}?`,
  '<ord> <unit> <year> (года)?',

  // III квартал 2026 года · второе полугодие
  ...QUARTERS.map((roman, index): Pattern => [`${roman} ${QUARTER} ${OF_YEAR}?`, { quarter: index + 1 }]),
  ...QUARTERS.map((roman, index): Pattern => [
    `${roman} ${QUARTER} (прошлого) (года)`,
    { quarter: index + 1, unit: 'year', relative: -1 },
  ]),
  [`<ord> ${QUARTER} ${OF_YEAR}?`, { unit: 'quarter' }],
  [`<ord> ${QUARTER} (<rel> <unit2>)`, { unit: 'quarter' }],
  '<quarter> <year>',
  [`(первое|первого|первом|I) ${HALF} ${OF_YEAR}?`, { half: 1 }],
  [`(второе|второго|втором|II) ${HALF} ${OF_YEAR}?`, { half: 2 }],
  ['(первой|первую) (половине|половину) <month>', { qualifier: 'early' }],
  ['(второй|вторую) (половине|половину) <month>', { qualifier: 'late' }],
  ['(первой|первую) (половине|половину) <year> (года)?', { half: 1 }],
  ['(второй|вторую) (половине|половину) <year> (года)?', { half: 2 }],
  `(<part>)? <season> <year> (года|г.)?`,
  '(<part>)? <season> <rel> (года)',
  ['(<part>)? <season> (прошлого) (года)', { unit: 'year', relative: -1 }],
  ['(<part>)? <season> (этого|текущего) (года)', { unit: 'year', relative: 0 }],
  '(<part>)? <rel> <season>',
  '<part> <season>',
  ['<season>', { alone: true }],
  '<holiday> (в)? <year> (году|года)?',
  '<rel> <holiday>',
  '<holiday>',

  // первые девять месяцев 2025 года · за последние три недели
  ...EDGES.flatMap(([said, edge]): Pattern[] => [
    [`${said} <n> <unit> ${OF_YEAR}`, { edge }],
    [`${said} <n> <unit> <month> ${YEAR}?`, { edge }],
    [`${said} <n> <unit> (<rel> <unit2>)`, { edge }],
    [`${said} <n> <unit> (года)`, { edge }],
  ]),
  ['(за|по итогам) <n> (месяцев|месяца) <year> (года)', { edge: 1, unit: 'month' }],

  // три дня назад · через две недели · последние два года
  ['<duration> назад', { direction: -1 }],
  ['<unit> назад', { direction: -1 }],
  ['через <unit>', { direction: 1, ahead: true }],
  ['через <unit>', { direction: 1, alone: true }],
  ['(примерно|около|более|почти|менее)? <duration> назад', { direction: -1 }],
  ['через <duration>', { direction: 1, ahead: true }],
  ['через <duration>', { direction: 1, alone: true }],
  ['(за|на|в)? <rel> <n> <unit>', { range: true }],
  ['<n> <rel> <unit>', { range: true }],
  ['(весь|всю|все|целый|целую) <unit>', { duration: true }],

  // в 15:30 · в 9 часов утра · 20.00 мск
  ['<clock> (<zone>)?', { clock: true }],
  [`${IN} <clock> ${HOURS}? (<mer>)? (<zone>)?`, { clock: true }],
  [`${IN} <hour> ${HOURS} (<minutes> (минут|минуты|минута))? (<mer>)? (<zone>)?`, { clock: true }],
  [`<hour> ${HOURS} <mer> (<zone>)?`, { clock: true }],
  [`<hour> ${HOURS} <zone>`, { clock: true }],
  ...PARTS.map(([word, part]): Pattern => [`${IN}? <hour> ${word} (<zone>)?`, { clock: true, part }]),
  ...PARTS.map(([word, part]): Pattern => [`<deictic> (в|к)? <hour> ${word}`, { clock: true, part }]),
  [`(в) <hour>`, { clock: true, alone: true }],
  '<noon>',
  ['(в|к|до|после) <noon>', {}],
  ...DAYS.flatMap((day): Pattern[] => [
    [`${day} ,? ${IN}? ${CLOCK}`, { clock: true }],
    [`${day} ,? <mer> ${IN} (<clock>|<hour>)`, { clock: true }],
    [`${day} (в)? <daypart>`, {}],
    [`${CLOCK} ,? ${day}`, { clock: true }],
    [`${IN} ${CLOCK} ,? ${day}`, { clock: true }],
    [`${day} ,? в <hour>`, { clock: true, ends: true }],
  ]),
  [`<daypart> (в)? (<weekday>|<deictic>)`, {}],
  [`<daypart> <day> <month> ${YEAR}?`, {}],
  ['(в ночь на) <weekday>', { days: -1, part: 'NI' }],
  [`(в ночь на) ${WEEKDAY}? <day> <month> ${YEAR}?`, { days: -1, part: 'NI' }],
  ['(в ночь с) <weekday> на <weekday2>', { part: 'NI' }],
  [`(в ночь с) <day> на <day2> <month> ${YEAR}?`, { part: 'NI' }],
  [`(в ночь с) <day> <month> на <day2> <month2> ${YEAR}?`, { part: 'NI' }],
  ['(в ночь на) (сегодня)', { relative: 0, unit: 'day', part: 'NI' }],
  ['(этим|этой|сегодняшним|этим же) <daypart>', { relative: 0, unit: 'day' }],
  ['<daypart>', { alone: true }],

  // каждый понедельник · каждые два дня
  ['(каждый|каждую|каждое) <weekday>', { set: true }],
  ['<weekdays>', { set: true }],
  ['(каждый|каждую|каждое|каждые) <unit>', { set: true }],
  ['каждые <n> <unit>', { set: true }],
  ['раз в <n> <unit>', { set: true }],
  ['(каждое|каждый|каждую) <daypart>', { set: true }],
  ['(каждый) <month>', { set: true }],
  '<set>',
];
