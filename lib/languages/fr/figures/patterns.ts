import type { Pattern, PatternConstants } from '../../figure-grammar';

const OF = "(de|du|d'|en|de l'année|de l'an)?";
/** "avril 2019", "avril de 2019", "avril dernier", "avril de l'année dernière". */
const YEAR = '((de|en)? <year>)';
const AT =
  '(à|a|vers|dès|pour|autour de|aux alentours de|plutôt vers|avant|après|à partir de|à environ|vers environ)?';
const HOURS = '(heures|heure|h)';
/** "à" may be missing where a day stands before the hour. */
const CLOCK = `(<clock>|<hour> ${HOURS}) ((et)? <minutes> (minutes)?)? (<mer>)? (<zone>)?`;
/** What is said to last, to be done or to be the first "in three days". */
const SPENT = /^(?:fois|premier|premiere|premiers|premieres|record|mort|morts|blesses|hausse|baisse)$/;

/** A length and no hour: couru en 2h03, 2 h 15 de retard. */
const NO_LENGTH = {
  clock: true,
  unlessAfter: /^(?:en|pendant|durant|dure|duree|duraient|dura|environ|presque|temps)$/,
  unlessBefore: /^(?:de|d)$/,
} as const;

/** Le quotidien is a newspaper, la vie quotidienne a way of speaking. */
const NEWSPAPER = /^(?:le|la|les|du|des|au|aux|un|une|ce|cet|grand|vie|l|notre|son|leur|journal|deux)$/;

/** The days that an hour is said of. */
const DAYS = [
  '<deictic>',
  '<weekday> ,? (le)? (<day>)?',
  '<weekday> <rel>',
  `(<weekday> ,? (le)?)? <day> <month> (<year>)?`,
  '<numdate>',
];

/** What is added to an hour or taken from it. */
const TAILS: readonly (readonly [said: string, constants: PatternConstants])[] = [
  ['et (demi|demie)', { plus: 30 }],
  ['et quart', { plus: 15 }],
  ['(et)? trois quarts', { plus: 45 }],
  ['moins (le|un)? quart', { plus: 15, before: true }],
  ['moins <minutes> (minutes)?', { before: true }],
];

/** "la nuit de samedi à dimanche", "au soir du 21 avril": the part of the day before its day. */
const PART_OF = '(dans|durant|pendant|en|au cours de)? (la|le|l|au)? <daypart>';

/** "après-midi" is no noon. */
const AFTERNOON = /apres$/;

/** Behind "the day before" the day itself may be said: then it is counted from that. */
const OF_WHAT = /^(?:de|du|des|d)$/;
/** La veille sanitaire watches over something. */
const WATCH =
  /^(?:de|du|des|d|sanitaire|technologique|juridique|strategique|documentaire|scientifique|economique|mediatique|permanente|citoyenne|informationnelle)$/;
const SAID_DAY = `((<weekday> ,?)? <day> <month> ${YEAR}?|<weekday>|<holiday>)`;

const EDGES = [
  ['(premiers|premières)', 1],
  ['(derniers|dernières)', -1],
] as const;

/** How French puts dates and times together; see lib/figures/patterns for the notation. */
export const patterns: readonly Pattern[] = [
  // 7 décembre 2022 · vendredi 7 déc. 2022 · le 1er mars
  `((ce)? <weekday> .? ,? (le)?)? <day> (de|du mois de|d)? <month> .? ,? ${YEAR}?`,
  '(<weekday> ,? (le)?)? <day> <month> <yy>',
  `(<weekday> .? ,?)? <month> .? <day> ,? ${YEAR}?`,
  '(<weekday> ,? (le)?)? <day> <month> <rel>',
  '(<weekday> ,? (le)?)? <day> <month> (de)? (la|le)? <unit> <rel>',
  ['(<weekday> ,? (le)?)? <day> <month> (de)? (cette|cet) <unit>', { relative: 0 }],
  ['<day> (du|de)? mois <rel>', { unit: 'month' }],
  ['<day> (de)? ce mois', { unit: 'month', relative: 0 }],
  `<day> <hijri> ${YEAR}?`,
  `<hijri> ${YEAR}?`,
  '(<weekday> ,? (le)?)? <numdate>',
  '<day> / <month> (/ <year>)?',
  [`<day> (/|-) <day2> <month> ${YEAR}?`, { through: true }],
  '(le|du|au)? <day> <monthnumber> <year>',
  ['(le)? <day> <monthnumber> <yy>', { alone: true }],
  ['le <day> <monthnumber>', { alone: true }],
  '(le|date|daté du) <hyphened>',
  ['<hyphened>', { alone: true }],
  '<yearmonth>',
  '<weekday> (le)? <day>',
  ['(le|du|au) <day>', { alone: true }],

  // décembre 2022 · fin février · mars dernier · début 2019 · mi-mai
  `(<part> -?)? (le|du)? (mois (de)?)? <month> .? ${YEAR}?`,
  ['(la)? semaine du (<weekday>)? <day> <month> (<year>)?', { unit: 'week' }],
  '<month> <yy>',
  '(<part> -?)? (<rel>)? <month>',
  '(<part> -?)? (le)? (mois (de|d))? <month> <rel>',
  `(<part> -?)? <month> ${OF} (la|le)? <unit> <rel>`,
  '(<part> -?)? (l|de l|la|de la|le)? <unit> <rel>',
  '(<part> -?)? (de)? <rel> <unit>',
  ["(<part> -?)? (l|de l|la|de la|le)? <unit> (d'après|suivante|suivant)", { relative: 1 }],
  ['<part> (de la|du|de l|la|le)? <unit>', { relative: 0 }],
  ['dans (la|le|l) <unit>', { relative: 0, alone: true }],
  ['le weekend', { relative: 0, unit: 'weekend' }],
  "<part> -? (l'année|année)? <year>",
  "(l'année|l'an|année) <year>",
  "(en|depuis|dès|avant|après|jusqu'en|fin|début|d'ici|d'ici à|à partir de|à l'horizon|courant) <year>",
  '<bareyear>',
  ['semaine <n>', { unit: 'week' }],
  ['<anyyear> (ap|après) (jc|j.-c.|jésus-christ)', {}],
  ['<anyyear> (av|avant) . ? (jc|j.-c.|jésus-christ|notre ère)', { era: 'bce' }],
  ['(l|en)? an <anyyear>', {}],

  // vendredi · vendredi dernier · mardi de la semaine prochaine
  '<weekday>',
  ['<weekday> en (huit|8)', { direction: 1, nth: 2 }],
  ['<weekday> en (quinze|15)', { direction: 1, nth: 3 }],
  '<weekday> <rel>',
  ['(ce|cette) <weekday>', { relative: 0 }],
  ['<weekday> <rel> (à|a|vers|dès) (<clock>|<hour>) (heures|heure|h)? (<minutes>)?', { clock: true }],
  '<weekday> (de)? (la|le)? <unit> <rel>',
  '<weekday> (de)? <rel> <unit>',
  ['<weekday> (de)? (la|le)? <unit> (suivante|suivant)', { relative: 1 }],
  '<ord> <weekday> (de|d|du mois de)? <month> (de)? <year>?',
  '<ord> <weekday> (du|de) <unit> <rel>',
  '<ord> <unit> (de|d|du mois de)? <month> (de)? <year>?',
  '<ord> <unit> (de|en) <year>',
  '<deictic>',
  '<timex>',

  // années 1990, XXIe siècle
  '(<part> -?)? (les|des)? <decade> (du siècle dernier)?',
  ['(<part> -?)? (les|des)? années (<year>|<yy>)', { unit: 'decade' }],
  '(<part> -?)? (au|le|du)? <ord> <unit> ((de|du)? <year>)?',

  // les neuf premiers mois de 2025 · les deux dernières semaines d'octobre
  ...EDGES.flatMap(([words, edge]): Pattern[] => [
    [`(les|des|aux)? (<n> ${words}|${words} <n>) <unit> (de|de l|d|du)? (année|an)? <year>`, { edge }],
    [`(les|des|aux)? (<n> ${words}|${words} <n>) <unit> (de|du mois de|d) <month> <year>?`, { edge }],
    [`(les|des|aux)? (<n> ${words}|${words} <n>) <unit> (de|de l|du|de la) <unit2> <rel>`, { edge }],
    [
      `(les|des|aux)? (<n> ${words}|${words} <n>) <unit> (de|de l|du|de la) (cette|cet|ce)? <unit2>`,
      { edge, relative: 0 },
    ],
  ]),
  ['(le)? reste (de|du|de l|de la) (cette|cet|ce)? <unit>', { relative: 0 }],

  // trimestres, semestres, saisons
  // T3 by itself is a tramway
  '(au|du|le)? <quarter> (de)? <year>',
  ['<quarter>', { alone: true }],
  '<year> -? <quarter>',
  '(au|du|le)? <halfyear> (de)? <year>',
  '<ord> <unit> (de)? <year>',
  '<ord> <unit> (de|de l)? <unit2> <rel>',
  '<ord> <unit> (de)? <rel> <unit2>',
  ['<ord> quart (de|de l’année)? <year>', { unit: 'quarter' }],
  ['premier semestre (de)? <year>', { half: 1 }],
  ['(second|deuxième) semestre (de)? <year>', { half: 2 }],
  '(<part> -?)? (l|le|de l|du)? <season> (de)? <year>',
  '(<part> -?)? <rel> <season>',
  '(<part> -?)? (l|le|de l|du)? <season> <rel>',
  ['<season>', { alone: true }],

  // fêtes
  '(<rel>)? <holiday> (de|en)? <year>?',
  '<holiday> <rel>',
  ['<holiday> (de)? (l)? <unit> <rel>', {}],

  // il y a trois jours · dans deux semaines · les trois derniers mois
  [
    'il y a (environ|près de|plus de|moins de|à peine|tout juste|un peu plus de|un peu moins de|exactement|presque|déjà)? <duration>',
    { direction: -1 },
  ],
  ['il ya <duration>', { direction: -1 }],
  ['depuis <duration>', { duration: true }],
  ['le lendemain (matin)?', { relative: 1, unit: 'day', told: 'first', unlessBefore: OF_WHAT }],
  ['(au|du) lendemain', { relative: 1, unit: 'day', told: 'only', unlessBefore: OF_WHAT }],
  ['le surlendemain', { relative: 2, unit: 'day', told: 'only', unlessBefore: OF_WHAT }],
  ['(à)? la veille (au soir)?', { relative: -1, unit: 'day', told: 'first', unlessBefore: WATCH }],
  ["(à)? l'avant-veille", { relative: -2, unit: 'day', told: 'first', unlessBefore: OF_WHAT }],
  ['(le|ce) (même jour|jour même)', { relative: 0, unit: 'day', told: 'only' }],
  [`(à|a)? la veille (de|du|d) (le)? ${SAID_DAY}`, { days: -1 }],
  [`(le|au) lendemain (de|du|d) (le)? ${SAID_DAY}`, { days: 1 }],
  [`(le|au) surlendemain (de|du|d) (le)? ${SAID_DAY}`, { days: 2 }],
  ['voici <duration>', { direction: -1 }],
  ['<duration> (plus tôt|auparavant)', { direction: -1, told: 'first' }],
  ['(dans|sous) <duration>', { direction: 1, unlessAfter: SPENT }],
  ["d'ici <duration>", { direction: 1 }],
  ['<duration> après', { direction: 1, told: 'only', ends: true }],
  ['<duration> avant', { direction: -1, told: 'first', ends: true }],
  ['<duration> plus tard', { direction: 1, told: 'only' }],
  ['(les|ces|des|aux|au cours des|dans les)? <n> <rel> <unit>', { range: true }],
  ['(les|ces|des)? <n> <unit> <rel>', { range: true }],
  ['(tout|toute) (le|la|l)? <unit>', { duration: true }],
  ['(le|la|l)? <unit> (entier|entière)', { duration: true }],

  // heures
  [`(le|du|au) <day> ,? (à|vers|dès|plutôt vers) (<clock>|<hour> ${HOURS}) (<mer>)?`, { clock: true }],
  ...TAILS.flatMap(([said, constants]): Pattern[] => [
    ...DAYS.map((day): Pattern => [
      `${day} ,? ${AT} (<hour> ${HOURS}|<noon>) ${said} (<mer>)?`,
      { clock: true, ...constants },
    ]),
    [`<hour> ${HOURS} ${said} (<mer>)?`, { clock: true, ...constants }],
    [`<noon> ${said}`, constants],
  ]),
  ['<clock> (<mer>)? (<zone>)?', NO_LENGTH],
  ['<hour> (<mer>) (<zone>)?', { clock: true }],
  [`<hour> ${HOURS} (<mer>) (<zone>)?`, { clock: true }],
  [
    `(à|a|vers|dès|avant|après|jusqu'à|il est|est|peu avant|peu après|à environ|vers environ) <hour> ${HOURS} (précises)? (<zone>)?`,
    { clock: true },
  ],
  ['(il est|peu avant|peu après|à environ|vers environ|jusqu’à) <clock> (<zone>)?', { clock: true }],
  [`<hour> ${HOURS} (et)? <minutes> (minutes|minute)? (<mer>)? (<zone>)?`, NO_LENGTH],
  ['<hour> <minutes> <mer>', { clock: true }],
  ['<hour> et demie (<mer>)?', { clock: true, plus: 30 }],
  ['<hour> et quart (<mer>)?', { clock: true, plus: 15 }],
  ['<daypart> (à|a)? <clock>', {}],
  ['<noon>', { unlessAfter: AFTERNOON }],
  ['<noon> <minutes>', { unlessAfter: AFTERNOON }],
  [`(<weekday> ,? (le)?)? <day> <month> (<year>)? ,? ${AT} ${CLOCK}`, { clock: true }],
  [`<numdate> ,? ${AT} ${CLOCK}`, { clock: true }],
  [`<weekday> ,? (le)? (<day>)? ,? ${AT} ${CLOCK}`, { clock: true }],
  [`<deictic> ,? ${AT} ${CLOCK}`, { clock: true }],
  ['<deictic> (à)? <noon> (<minutes>)?', {}],
  [`(<weekday> ,? (le)?)? <day> <month> ${YEAR}? ,? à <noon>`, {}],
  ['<weekday> (à)? <noon>', {}],
  [
    `${CLOCK} ,? (le)? <weekday> ,? (le)? (<day>)? (<month>)? (<year>)?`,
    { clock: true, unlessBefore: /^(?:de|entre)$/ },
  ],
  [`${CLOCK} ,? (le)? <deictic>`, { clock: true }],
  [`${CLOCK} ,? (le)? <day> <month> (<year>)?`, { clock: true }],
  [`${CLOCK} ,? (le)? <numdate>`, { clock: true }],
  ['<rel> <daypart>', { unit: 'day' }],
  [`<rel> <daypart> ${AT} (<clock>|<hour>) ${HOURS}?`, { unit: 'day' }],
  [`(<clock>|<hour>) ${HOURS}? ,? (ce|cet|cette) <daypart>`, { relative: 0, unit: 'day' }],
  ['<deictic> (dans|en)? (la|le|l|au)? <daypart>', {}],
  [`(<deictic>|<weekday>) <daypart> ${AT} (<clock>|<hour>) ${HOURS}?`, {}],
  ['<weekday> (dans|en)? (la|le|l|au)? <daypart>', {}],
  ['<weekday> <rel> (dans|en)? (la|le|l|au)? <daypart>', {}],
  [`(<clock>|<hour>) ${HOURS}? (du|de|dans|de la|dans la) (l|la|le)? <daypart>`, {}],
  ['<day> <month> (dans|en)? (la|le|l|au)? <daypart>', {}],
  [`${PART_OF} (du|de|d) <weekday> (à|au) <weekday2>`, {}],
  [`${PART_OF} (du|de) <weekday>? <day> (à|au) <weekday2>? <day2> <month> ${YEAR}?`, {}],
  [`${PART_OF} (du|de) (<weekday>)? <day> <month> ${YEAR}?`, {}],
  [`${PART_OF} (du|de) (<weekday>)? <day> <month> (à|au) (<weekday2>)? <day2> <month2> ${YEAR}?`, {}],
  [`${PART_OF} (du|de) (<weekday>|<deictic>)`, {}],
  [`${PART_OF} d <deictic>`, {}],
  ['(dans|pendant|durant) (la|le|l) <daypart>', {}],
  ['(en|dans|au|à)? (le|la|l)? (début|fin|milieu) (de|du|d)? (la|le|l)? <daypart>', {}],
  ['<daypart>', { alone: true }],

  // chaque lundi · tous les lundis · tous les deux jours
  ['chaque (<weekday>|<weekdays>)', { set: true }],
  ['tous les (<weekday>|<weekdays>)', { set: true }],
  ['(le|les)? <weekdays>', { set: true }],
  ['chaque <unit>', { set: true }],
  ['(tous|toutes) les <unit>', { set: true }],
  ['(tous|toutes) les <n> <unit>', { set: true }],
  ['chaque <duration>', { set: true }],
  ['chaque <daypart>', { set: true }],
  ['chaque <month>', { set: true }],
  ['chaque <season>', { set: true }],
  [`${CLOCK} (chaque|tous les) (<weekday>|<weekdays>)`, { set: true, clock: true }],
  [`${CLOCK} (chaque|tous les) <unit>`, { set: true, clock: true }],
  [`chaque (<weekday>|<daypart>) ${AT} ${CLOCK}`, { set: true, clock: true }],
  ['<set>', { unlessAfter: NEWSPAPER }],
];
