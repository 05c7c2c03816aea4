import type { Pattern } from '../../figure-grammar';

/** "2016 yılında", "2016'nın". */
const YEAR = '(<year> (yıl|yılı)?)';
const CLOCK = '(saat (<clock>|<hour>)|<clock>) (<mer>)? (<zone>)?';
const DAY_MONTH = `<day> <month> ${YEAR}?`;

/** The days that an hour is said of. */
const DAYS = [
  '<deictic>',
  '<weekday>',
  '<rel> <weekday>',
  '<rel> hafta <weekday>',
  `${DAY_MONTH} ,? (<weekday>)?`,
  '<numdate> ,? (<weekday>)?',
];

/** Bağımsızlık*tan* önceki yıl is no last year. */
const SINCE_WHAT = /[dt][ae]n$/;

/** Words behind a bare number that say that it is no hour. */
const HOURLESS = /^(?!(?:ve|gibi|civarinda|sularinda|siralarinda)$)[a-z]/;

const EDGES = [
  ['ilk', 1],
  ['son', -1],
] as const;

/** How Turkish puts dates and times together; see lib/figures/patterns for the notation. Endings are taken off before. */
export const patterns: readonly Pattern[] = [
  // 15 Temmuz 2016 Cuma · 15 Temmuz'da · 15.07.2016
  `${DAY_MONTH} ,? (<weekday>)?`,
  `<weekday> ,? ${DAY_MONTH}`,
  `<month> <day> ,? <year>? (<weekday>)?`,
  `<year> <month> <day>`,
  '<numdate> ,? (<weekday>)?',
  '<weekday> ,? <numdate>',
  `<day> <hijri> ${YEAR}?`,
  `<hijri> ${YEAR}?`,
  `<year> (yıl|yılı)? <hijri>`,
  ['<hyphened>', { alone: true }],
  '<yearmonth>',
  ['(bu) (ay) <day>', { unit: 'month', relative: 0 }],
  ['<rel> (ay) <day>', { unit: 'month', ended: true }],
  ['(ay) <day>', { unit: 'month', relative: 0, ended: true }],
  ['<weekday> <day>', { ended: true }],
  '<rel> <unit> <ord> <weekday>',
  ['haftaya (<weekday>)', { relative: 1, unit: 'week' }],
  ['<unit> geri kalanı', { relative: 0 }],
  ['<unit> boyunca', { duration: true }],
  ['<weekday> <day>', { alone: true }],

  // Temmuz 2016 · 2016 Temmuz · Ocak ayında · Mart sonunda
  `<month> ${YEAR}? (<part>)?`,
  `<year> (yıl|yılı)? <month> (<part>)?`,
  '<rel> (yıl)? <month> (<part>)?',
  ['<rel> <unit> (<part>)?', { unlessAfter: SINCE_WHAT }],
  ['<unit> <part>', { relative: 0 }],
  '(<decadeyear>|<decade>) (yıllar)? (<part>)?',
  '<year> (yıl|yılı|sene) (<part>)?',
  ['<anyyear> (yılı)', { ended: true }],
  '<year> <part>',
  '<bareyear>',
  ['yıl <part>', { relative: 0, unit: 'year' }],
  ['<anyyear> (milattan önce|mö)', { era: 'bce' }],
  ['(milattan önce|mö|m.ö.) <anyyear>', { era: 'bce' }],
  '<ord> <unit>',
  ['<yy> (yıllar)', { unit: 'decade' }],

  // cuma · geçen cuma · önümüzdeki hafta salı
  '<weekday>',
  '<rel> <weekday>',
  '<rel> <unit> <weekday>',
  `<month> ${YEAR}? <ord> (<weekday>|<unit>)`,
  `${YEAR} <ord> (<weekday>|<unit>)`,
  '<ord> <weekday> <month>',
  '<deictic> (<weekday>)? ,? (<day> <month>)?',
  ['<timex>', {}],
  '<rel> <unit2> <ord> <unit>',
  '<year> (yıl|yılı)? <ord> <unit>',
  ['<ord> <unit>', { unit: 'quarter' }],
  ['<year> (yıl|yılı)? ilk (yarı|yarısı|yarıyıl)', { half: 1 }],
  ['<year> (yıl|yılı)? ikinci (yarı|yarısı|yarıyıl)', { half: 2 }],
  ['(bu)? yıl ilk (yarı|yarısı)', { half: 1, unit: 'year', relative: 0 }],
  ['(bu)? yıl ikinci (yarı|yarısı)', { half: 2, unit: 'year', relative: 0 }],
  ['(geçen) yıl ilk (yarı|yarısı)', { half: 1, unit: 'year', relative: -1 }],
  ['(geçen) yıl ikinci (yarı|yarısı)', { half: 2, unit: 'year', relative: -1 }],
  '<quarter> <year>',
  '<year> -? <quarter>',
  '<season> <year>',
  '<year> (yıl|yılı)? <season> (<part>)?',
  '<rel> <season>',
  ['(bu) <season>', { relative: 0 }],
  ['<season>', { alone: true }],
  '(<year> (yıl|yılı)?)? <holiday>',
  '<holiday> <year>',
  '<rel> (yıl)? <holiday>',

  // yılın ilk dokuz ayında · 2025'in son iki ayı
  ...EDGES.flatMap(([said, edge]): Pattern[] => [
    [`<year> (yıl|yılı)? ${said} <n> <unit>`, { edge }],
    [`<month> ${said} <n> <unit>`, { edge }],
    [`<rel> <unit2> ${said} <n> <unit>`, { edge }],
    [`<unit2> ${said} <n> <unit>`, { edge, relative: 0 }],
  ]),

  // salıdan beri · 2019'dan bu yana · 1 Ocak'tan itibaren
  '(<deictic>|<weekday>) (beri|itibaren|bu yana)',
  `${DAY_MONTH} (beri|itibaren|bu yana)`,
  `<rel>? <month> ${YEAR}? (beri|itibaren|bu yana)`,
  '<year> (yıl|yılı)? (beri|itibaren|bu yana)',

  // üç gün önce · iki hafta sonra · son beş yılda
  ['(yaklaşık)? <duration> (önce|önceki|evvel|öncesine|öncesi)', { direction: -1 }],
  ['<duration> (sonra|sonraki|sonrasında|sonrası)', { direction: 1, ahead: true }],
  ['<duration> (sonra)', { direction: 1, alone: true }],
  ['<duration> (içerisinde|içinde)', { direction: 1, alone: true }],
  ['<rel> <n> <unit> (içinde|içerisinde|boyunca)?', { range: true }],
  ['<duration> (boyunca|süreyle|süresince|için)', { duration: true }],
  ['(tüm|bütün) <unit>', { duration: true }],

  // saat 15.30 · sabah 9 · akşam saat 8'de
  // sabah 06.00'dan akşam 22.00'ye kadar
  ['<clock> (<mer>)? (<zone>)?', { clock: true, unended: true }],
  ['<clock>', { clock: true }],
  ['saat (<clock>|<hour>)', { clock: true }],
  ['saat (yaklaşık|tam)? (<clock>|<hour>) (<mer>)? (<zone>)?', { clock: true, unended: true }],
  ['saat <hour> <minutes>', { clock: true, unended: true }],
  ['saat <hour> (buçuk)', { clock: true, plus: 30 }],
  ['<mer> (saat|saatleri)? (<clock>|<hour>)', { clock: true, unlessBefore: HOURLESS }],
  ['<mer> (saat)? <hour> (buçuk)', { clock: true, plus: 30 }],
  ['<zone> (saat)? <clock>', { clock: true }],
  ['(saat)? <hour> (çeyrek) (kala|var)', { clock: true, plus: 15, before: true }],
  ['(saat)? <hour> (çeyrek) (geçe|geçiyor)', { clock: true, plus: 15 }],
  ['(saat)? <hour> <minutes> (kala|var)', { clock: true, before: true }],
  ['(saat)? <hour> <minutes> (geçe|geçiyor)', { clock: true }],
  ['<mer> (saat)? <hour> (çeyrek) (kala|var)', { clock: true, plus: 15, before: true }],
  ['<mer> (saat)? <hour> <minutes> (geçe|geçiyor)', { clock: true }],
  '<noon>',
  ...DAYS.flatMap((day): Pattern[] => [
    [`${day} ,? (yaklaşık|tam|en geç)? ${CLOCK}`, { clock: true }],
    [`${day} <mer> ,? (saat|saatleri)? (<clock>|<hour>)`, { clock: true, unlessBefore: HOURLESS }],
    [`${day} (saat) <hour> (buçuk)`, { clock: true, plus: 30 }],
    [`${day} <daypart>`, {}],
  ]),
  [`saat (<clock>|<hour>) ,? ${DAY_MONTH} (<weekday>)?`, { clock: true }],
  ['(bu) <daypart>', { relative: 0, unit: 'day' }],
  ['(bu) <daypart> (saat)? (<clock>|<hour>)', { clock: true, relative: 0, unit: 'day' }],
  ['<rel> <daypart>', { unit: 'day' }],
  ['<daypart>', { alone: true }],

  // her pazartesi · her iki haftada bir · günlük
  ['her <weekday>', { set: true }],
  ['her <unit>', { set: true }],
  ['her <n> <unit> (bir)?', { set: true }],
  ['her <daypart>', { set: true }],
  ['her <month>', { set: true }],
  ['her <season>', { set: true }],
  ['<n> <unit> bir', { set: true, unlessBefore: /^[a-z]/ }],
  [`her (<weekday>|<unit>) ${CLOCK}`, { set: true, clock: true }],
  ['her <daypart> (saat)? (<clock>|<hour>)', { set: true, clock: true }],
  '<weekdays>',
  '<set>',
];
