import type { Pattern, PatternConstants } from '../../figure-grammar';

/** "abril de 2019", "abril del 2019", "abril, 2019". */
const YEAR = '(,? (de|del|en|del año|de año)? <year>)';
const OF = '(de|del|del mes de|d)?';
const AT =
  '(a las|a la|las|la|para las|sobre las|hacia las|alrededor de las|antes de las|después de las|a partir de las|desde las|no más tarde de las)';
const HOURS = '(horas|hora|hrs|h)?';
const CLOCK = `(<clock> ${HOURS}|<hour> ${HOURS}) (en punto)? (<mer>)? (en punto)? (<zone>)?`;
/** Only what stands behind "a las" or before a part of the day is an hour by itself. */
const HOUR = '(a las|a la|las|para las|sobre las|hacia las|desde las|hasta las)';

/** The days that an hour is said of. */
const DAYS = [
  '<deictic>',
  '<weekday> ,? (el|día)? (<day>)?',
  '<weekday> <rel>',
  '<rel> <weekday>',
  `(<weekday> ,? (el|día)?)? <day> ${OF} <month> (de|del)? (<year>)?`,
  '<numdate>',
];

/** What is added to an hour or taken from it. */
const TAILS: readonly (readonly [said: string, constants: PatternConstants])[] = [
  ['y media (en punto)?', { plus: 30 }],
  ['y cuarto', { plus: 15 }],
  ['y <minutes> (minutos)?', {}],
];
const BACK: readonly (readonly [said: string, constants: PatternConstants])[] = [
  ['(<mer>)? menos cuarto', { plus: 15, before: true }],
  ['menos <minutes> (minutos)?', { before: true }],
];

/** "la noche del martes", "en la madrugada del 3 de mayo": the part of the day before its day. */
const PART_OF = '(en|durante|por|a|hasta)? (la|el)? <daypart>';

/** What a period is counted from that is said: la semana siguiente *a* los comicios. */
const TO_WHAT = /^(?:a|al)$/;
/** Un diario is a newspaper, la vida diaria a way of speaking. */
const NEWSPAPER =
  /^(?:el|los|un|unos|del|de|este|ese|otro|vida|nuestro|su|sus|cada|dos|varios|rotativo|periodico)$/;

/** Behind "the day before" the day itself may be said: then it is counted from that. */
const OF_WHAT = /^(?:de|del|que)$/;
const SAID_DAY = `((<weekday> ,? (el)?)? <day> ${OF} <month> ${YEAR}?|<weekday>|(la|el)? <holiday>)`;

const EDGES = [
  ['(primeros|primeras)', 1],
  ['(últimos|últimas)', -1],
] as const;

/** How Spanish puts dates and times together; see lib/figures/patterns for the notation. */
export const patterns: readonly Pattern[] = [
  // 7 de diciembre de 2022 · el viernes 7 de dic. de 2022 · 1.º de mayo
  `((este|próximo|pasado)? <weekday> .? ,? (el|día)?)? (día)? <day> ${OF} <month> .? ${YEAR}?`,
  `(<weekday> ,? (el|día)?)? <day> ${OF} <month> (de|del)? <yy>`,
  [`((este|próximo|pasado)? <weekday> ,? (el|día)?)? (día)? uno ${OF} <month> .? ${YEAR}?`, { day: 1 }],
  `(<weekday> .? ,?)? <month> .? (el)? <day> ${YEAR}?`,
  `(<weekday> ,? (el|día)?)? <day> ${OF} <month> <rel>`,
  `(<weekday> ,? (el|día)?)? <day> ${OF} <month> (de|del)? <rel> <unit>`,
  `(<weekday> ,? (el|día)?)? <day> ${OF} <month> (del|de)? <unit> <rel>`,
  ['<day> (de|del)? mes <rel>', { unit: 'month' }],
  ['<day> (de|del)? <rel> mes', { unit: 'month' }],
  `<day> ${OF} <hijri> ${YEAR}?`,
  `<hijri> ${YEAR}?`,
  '(<weekday> ,? (el|día)?)? <numdate>',
  '(el|del|al|fecha) <hyphened>',
  '<weekday> ,? <hyphened>',
  ['<hyphened>', { alone: true }],
  '<yearmonth>',
  '<weekday> ,? (el)? (día)? <day>',
  '<day> / <month> (/ <year>)?',
  '(el|del|al)? <day> (de)? <monthnumber> (de|del)? <year>',
  'el <day> del <monthnumber>',
  ['(el|al|el día|día) <day>', { alone: true }],
  ['(el|al|del) día <day>', { unlessBefore: /^(?:de|del)$/ }],

  // diciembre de 2022 · finales de febrero · marzo pasado · próximo junio
  `(<part>)? (el)? (mes de)? <month> .? ${YEAR}?`,
  '(<part>)? (<rel>)? <month>',
  '(<part>)? (el)? <rel> mes de <month>',
  '(<part>)? (el|del)? (mes de)? <month> <rel>',
  '(<part>)? <month> (de|del)? <rel> <unit>',
  '(<part>)? <month> (del|de)? (el|la)? <unit> <rel>',
  '<month> (de|del)? <yy>',
  // before what begins with "el fin de"; el año anterior a la guerra is no last year
  ['(el|los)? <unit> <rel>', { unlessBefore: TO_WHAT }],
  '(el|los)? <rel> <unit>',
  ['(el|aquel|ese) fin de semana', { relative: 0, unit: 'weekend' }],
  ['(<part>)? (el|la|los|las)? <unit> <rel>', { unlessBefore: TO_WHAT }],
  '(<part>)? (el|la|los|las)? <rel> <unit>',
  ['(<part>) (el|la)? <unit>', { relative: 0 }],
  '<part> (año)? <year>',
  '(el|del)? año <year>',
  '(en|desde|hasta|antes de|después de|para|a partir de) <year>',
  '<bareyear>',
  ['semana <n>', { unit: 'week' }],
  ['<anyyear> (d. c.|d.c.|después de cristo)', {}],
  ['<anyyear> (a. c.|a.c.|antes de cristo|antes de nuestra era)', { era: 'bce' }],

  // viernes · el viernes pasado · el martes de la próxima semana
  '<weekday>',
  '<weekday> <rel>',
  '<rel> <weekday>',
  ['<weekday> (de|en)? (esta) <unit>', { relative: 0 }],
  '<weekday> (de|en)? (la|el)? <rel> <unit>',
  '<weekday> (de|en)? (la|el)? <unit> <rel>',
  `<ord> <weekday> (de|del mes de|en) <month> ${YEAR}?`,
  '<ord> <weekday> (de|del) <rel> <unit>',
  `<ord> <unit> (de|del mes de|en) <month> ${YEAR}?`,
  '<ord> <unit> (de|del)? (año)? <year>',
  '<deictic>',
  '(<part>)? (el|del)? <timex>',

  // los años 90, el siglo XXI
  '(<part>)? (los|las|la)? <decade>',
  ['(<part>)? (los|la década de los|la década de)? (años)? (<decade>)', {}],
  [
    '(<part>)? (los|la década de los|la década de|década de los|década del|la década del) (años)? (<year>|<yy>)',
    { unit: 'decade', ends: true },
  ],
  ['(<part>)? (los)? años (<yy>|<year>)', { unit: 'decade' }],
  '(<part>)? (el|del)? <unit> <ord>',
  '(<part>)? (el|del|la)? <ord> <unit>',

  // los primeros nueve meses de 2025 · las dos últimas semanas de octubre
  ...EDGES.flatMap(([words, edge]): Pattern[] => [
    [`(los|las|en los|en las)? (<n> ${words}|${words} <n>) <unit> (de|del)? (año)? <year>`, { edge }],
    [
      `(los|las|en los|en las)? (<n> ${words}|${words} <n>) <unit> (de|del mes de) <month> ((de|del) <year>)?`,
      { edge },
    ],
    [
      `(los|las|en los|en las)? (<n> ${words}|${words} <n>) <unit> (de|del|de la) (<unit2> <rel>|<rel> <unit2>)`,
      { edge },
    ],
    [
      `(los|las|en los|en las)? (<n> ${words}|${words} <n>) <unit> (de|del|de la) <unit2>`,
      { edge, relative: 0 },
    ],
  ]),
  ['(el)? resto (de|del) (la|este|esta)? <unit>', { relative: 0 }],

  // trimestres, semestres, estaciones
  '<quarter> (de|del)? <year>',
  ['<quarter>', { alone: true }],
  '<year> -? <quarter>',
  '<halfyear> (de)? <year>',
  '<ord> <unit> (de|del)? <rel> <unit2>',
  '<ord> <unit> (de|del)? <unit2> <rel>',
  ['<ord> cuarto (de|del)? (año)? <year>', { unit: 'quarter' }],
  ['primer semestre (de|del)? (año)? <year>', { half: 1 }],
  ['segundo semestre (de|del)? (año)? <year>', { half: 2 }],
  '(<part>)? (el|la|del|de la)? <season> (de|del)? <year>',
  '(<part>)? (el|la)? <rel> <season>',
  '(<part>)? (el|la|del|de la)? <season> <rel>',
  ['<season>', { alone: true }],

  // fiestas
  '(<rel>)? <holiday> (de|del)? <year>?',
  '<holiday> <rel>',
  '<holiday> (del|de)? <unit> <rel>',

  // hace tres días · dentro de dos semanas · los últimos tres meses
  [
    'hace (unos|unas|más de|menos de|casi|alrededor de)? <duration>',
    { direction: -1, unlessAfter: /^desde$/ },
  ],
  ['<duration> atrás', { direction: -1 }],
  ['<duration> antes', { direction: -1, told: 'first', unlessBefore: OF_WHAT }],
  ['(la|en la) víspera', { relative: -1, unit: 'day', told: 'first', unlessBefore: OF_WHAT }],
  ['(el)? día anterior', { relative: -1, unit: 'day', told: 'first', unlessBefore: /^(?:a|al)$/ }],
  ['(el|al|del)? día siguiente', { relative: 1, unit: 'day', told: 'first' }],
  ['al otro día', { relative: 1, unit: 'day', told: 'only' }],
  ['(el|ese) mismo día', { relative: 0, unit: 'day', told: 'only', unlessBefore: OF_WHAT }],
  [`(la|en la) víspera (del|de) ${SAID_DAY}`, { days: -1 }],
  [`(el|al)? día (anterior|antes) (al|a|del|de) ${SAID_DAY}`, { days: -1 }],
  [`(el|al)? día (siguiente|después) (al|a|del|de) ${SAID_DAY}`, { days: 1 }],
  ['(dentro de|de aquí a) <duration>', { direction: 1 }],
  ['desde hace (unos|unas|más de|menos de|casi)? <duration>', { duration: true }],
  ['en <duration>', { direction: 1, alone: true }],
  ['en <duration>', { direction: 1, ahead: true }],
  ['<duration> (a partir de|desde) (hoy|ahora)', { direction: 1 }],
  ['<duration> (después|más tarde)', { direction: 1, told: 'only', unlessBefore: OF_WHAT }],
  [
    '(los|las|el|la|en los|en las|durante los)? <rel> <n> <unit>',
    { range: true, unlessAfter: /^(?:ha|han|habia|habian|haya|hayan|habra|habran|he|hemos)$/ },
  ],
  ['(los|las|en los|en las)? <n> <rel> <unit>', { range: true }],
  ['(los|las|en los|en las)? <n> <unit> <rel>', { range: true }],
  ['(los|las)? <n> <unit> (que vienen|próximos|próximas|siguientes)', { range: true, relative: 0.5 }],
  ['(todo|toda) (el|la)? <unit>', { duration: true }],
  ['(el|la)? <unit> (entero|entera|completo|completa)', { duration: true }],

  // horas
  // en 2:03:27 is how long it took
  ['<clock> (h|hs|horas|hrs)? (<mer>)? (<zone>)?', { clock: true, unlessAfter: /^en$/ }],
  ['<hour> <mer> (<zone>)?', { clock: true }],
  [`${HOUR} <hour> ${HOURS} (<mer>)? (<zone>)?`, { clock: true }],
  [`${HOUR}? <hour> y (media) (en punto)? (<mer>)?`, { clock: true, plus: 30 }],
  [`${HOUR}? <hour> y (cuarto) (<mer>)?`, { clock: true, plus: 15 }],
  [`${HOUR}? <hour> (<mer>)? menos (cuarto) (<mer>)?`, { clock: true, plus: 15, before: true }],
  [`${HOUR} <hour> menos <minutes> (minutos)? (<mer>)?`, { clock: true, before: true }],
  [`${HOUR} <hour> y <minutes> (minutos)? (<mer>)?`, { clock: true }],
  ...[...TAILS, ...BACK].flatMap(([said, constants]): Pattern[] =>
    DAYS.map((day): Pattern => [
      `${day} ,? (a las|a la|las|la|hacia las|sobre las) <hour> ${said} (<mer>)?`,
      { clock: true, ...constants },
    ]),
  ),
  [`${HOUR} <hour> <minutes> (<mer>)?`, { clock: true }],
  ['<hour> <minutes> <mer>', { clock: true }],
  ['<minutes> (minutos|min)? (pasadas|pasada) (de)? (las|la) <hour> (<mer>)?', { clock: true }],
  ['cuarto (pasadas|pasada) (de)? (las|la) <hour> (<mer>)?', { clock: true, plus: 15 }],
  ['<minutes> (minutos|min) para (las|la) <hour> (<mer>)?', { clock: true, before: true }],
  [
    `(a|al)? <noon> (de|del) ((<weekday> ,? (el)?)? <day> ${OF} <month> ${YEAR}?|<weekday> (<day>)?|<deictic>)`,
    {},
  ],
  '<noon>',
  [
    `(<weekday> ,? (el|día)?)? <day> ${OF} <month> (de|del)? (<year>)? ,? (${AT} ${CLOCK}|<clock> (<mer>)? (<zone>)?)`,
    { clock: true },
  ],
  [`<numdate> ,? (${AT} ${CLOCK}|<clock> (<mer>)? (<zone>)?)`, { clock: true }],
  [
    `<weekday> ,? (el|día)? (<day>)? ,? (a|a las|a la|las|para las|antes de las|después de las) ${CLOCK}`,
    { clock: true },
  ],
  [`<weekday> <rel> ,? (a|a las|a la|las) ${CLOCK}`, { clock: true }],
  [`<deictic> ,? (a|a las|a la|las|antes de las|después de las) ${CLOCK}`, { clock: true }],
  ['<deictic> ,? <clock> (<mer>)?', { clock: true }],
  ['<deictic> (al|a)? (<noon>)', {}],
  [`${HOUR}? ${CLOCK} ,? (de|del|el)? <weekday> ,? (<rel>)?`, { clock: true }],
  [`${HOUR}? ${CLOCK} ,? (del|el|de) <rel> <weekday>`, { clock: true }],
  [`${HOUR}? (<clock>|<hour>) (<mer>) ,? (de|del|el)? <deictic>`, { clock: true }],
  [`${HOUR} (<clock>|<hour>) (de|del)? <deictic>`, { clock: true }],
  [
    `${HOUR}? ${CLOCK} ,? (de|del|el)? (<weekday> ,? (el)?)? <day> ${OF} <month> (de)? (<year>)?`,
    { clock: true },
  ],
  [`${HOUR}? ${CLOCK} ,? (de|del|el)? <numdate>`, { clock: true }],
  ['(esta) <daypart>', { relative: 0, unit: 'day' }],
  ['(esta) <daypart> (a las|a la) (<clock>|<hour>) (<mer>)?', { relative: 0, unit: 'day' }],
  [`${HOUR}? (<clock>|<hour>) (<mer>)? (de)? (esta) <daypart>`, { relative: 0, unit: 'day' }],
  ['<deictic> (por|en|a|de)? (la)? <daypart>', {}],
  ['<deictic> (por|en) la <daypart> (a las|a la) (<clock>|<hour>)', {}],
  ['<weekday> (por|en|a|de) (la) <daypart>', {}],
  [
    `(<weekday>|<deictic>|(<weekday> ,? (el)?)? <day> ${OF} <month> ${YEAR}?) (a|de|en|a las|a la|en las) <daypart>`,
    {},
  ],
  ['<weekday> (<rel>)? (por|en|a|de) (la) <daypart> (a las|a la) (<clock>|<hour>)', {}],
  ['(por|en|durante|a) la <daypart> (a las|a la) (<clock>|<hour>)', {}],
  ['(por|en|durante) la <daypart>', {}],
  [`${PART_OF} (del|de) (<weekday>|<rel> <weekday>|<weekday> <rel>)`, {}],
  [`${PART_OF} (del|de) (<weekday>)? <day> ${OF} <month> ${YEAR}?`, {}],
  [`${PART_OF} (del|de) <weekday> al <weekday2>`, {}],
  [`${PART_OF} (del|de) (<weekday>)? <day> al (<weekday2>)? <day2> ${OF} <month> ${YEAR}?`, {}],
  [
    `${PART_OF} (del|de) (<weekday>)? <day> ${OF} <month> al (<weekday2>)? <day2> ${OF} <month2> ${YEAR}?`,
    {},
  ],
  [`${PART_OF} de <deictic>`, {}],

  // cada lunes · todos los lunes · cada dos días
  ['(cada|todos los) (<weekday>|<weekdays>)', { set: true }],
  ['los (<weekdays>)', { set: true }],
  ['(cada|todos los|todas las) <unit>', { set: true }],
  ['cada <duration>', { set: true }],
  ['(cada|todos los|todas las) <n> <unit>', { set: true }],
  ['(cada|todas las) <daypart>', { set: true }],
  ['cada <month>', { set: true }],
  ['cada <season>', { set: true }],
  [`${HOUR}? ${CLOCK} (cada|todos los) (<weekday>|<weekdays>)`, { set: true, clock: true }],
  [`${HOUR}? ${CLOCK} (cada|todos los) <unit>`, { set: true, clock: true }],
  [`(cada|todos los) (<weekday>|<unit>) (a|a las|a la) ${CLOCK}`, { set: true, clock: true }],
  ['<set>', { unlessAfter: NEWSPAPER }],
];
