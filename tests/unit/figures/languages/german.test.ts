import { describe } from 'vitest';
import { readsBack, readsWords, tablesOf } from './tables';

const check = tablesOf('de', '2022-11-16');

describe('German numbers and counts', () => {
  check([
    [
      'Bei dem Erdbeben sind mehr als 6.500 Menschen getötet worden, mindestens 120 Tote und 30 Verletzte.',
      'mehr als 6.500 Menschen = count 6500 Menschen more-than',
      'mindestens 120 Tote = count 120 Tote at-least',
      '30 Verletzte = count 30 Verletzte',
    ],
    [
      'Einundzwanzigtausend russische Soldaten, dreieinhalb Millionen Euro, anderthalb Stunden',
      'Einundzwanzigtausend russische Soldaten = count 21000 russische Soldaten',
      'dreieinhalb Millionen Euro = money 3500000 EUR',
      'anderthalb Stunden = duration PT90M',
    ],
    ['siebenhunderteinundzwanzigtausendzwölf', 'siebenhunderteinundzwanzigtausendzwölf = number 721012'],
    [
      'zwei Millionen eintausendeinhundertfünfzig',
      'zwei Millionen eintausendeinhundertfünfzig = number 2001150',
    ],
    [
      'ein halbes Dutzend Häuser, zwei Drittel der Abgeordneten, drei Viertel der Stimmen',
      'ein halbes Dutzend Häuser = count 6 Häuser',
      'zwei Drittel = number 0.666666666666667',
      'drei Viertel = number 0.75',
    ],
    [
      'Der 45. Präsident, die einhunderteinunddreißigste Ausgabe, der 21. Platz',
      '45 = ordinal 45',
      'einhunderteinunddreißigste = ordinal 131',
    ],
  ]);
});

describe('German money, shares and measures', () => {
  check([
    [
      '1,2 Mio. Euro, 12,3 Milliarden Euro, 5 Millionen US-Dollar, 200 Schweizer Franken',
      '1,2 Mio. Euro = money 1200000 EUR',
      '12,3 Milliarden Euro = money 12300000000 EUR',
      '5 Millionen US-Dollar = money 5000000 USD',
      '200 Schweizer Franken = money 200 CHF',
    ],
    [
      '4,5 Prozent, um 0,3 Prozentpunkte, die 5-Prozent-Hürde',
      '4,5 Prozent = percent 4.5',
      '0,3 Prozentpunkte = percent 0.3',
      '5-Prozent = percent 5',
    ],
    [
      '500 Quadratmeter, 30 Quadratkilometer, 120 km/h, 75ml, 5 Kilowattstunden',
      '500 Quadratmeter = measure 500 square-meter',
      '30 Quadratkilometer = measure 30 square-kilometer',
      '120 km/h = measure 120 kilometer-per-hour',
      '75ml = measure 75 milliliter',
      '5 Kilowattstunden = measure 5 kilowatt-hour',
    ],
    [
      'minus 5 Grad Celsius, 38 Grad',
      'minus 5 Grad Celsius = measure -5 celsius',
      '38 Grad = measure 38 degree',
    ],
    ['16,4 Millionen kanadische Dollar', '16,4 Millionen kanadische Dollar = money 16400000 CAD'],
    ['Es kostet nur 15 Dollar und 15 Cent.', '15 Dollar und 15 Cent = money 15.15 open'],
  ]);
});

describe('German ages, dates, times and lengths', () => {
  check([
    [
      'Ein 20-Jähriger und eine 45-jährige Frau, ein 34 Jahre alter Mann, eine 20-jährige Haftstrafe',
      '20-Jähriger = age 20 year',
      '45-jährige = age 45 year',
      '34 Jahre alter = age 34 year',
      '20-jährige = duration P20Y',
    ],
    [
      'Unter den 52 verletzten Personen waren 18 Kinder.',
      '52 verletzten Personen = count 52 verletzten Personen',
      '18 Kinder = count 18 Kinder',
    ],
    [
      'Die 57-jährige Beifahrerin, ihr 47-jähriger Vater und ein zweijähriges Kind',
      '57-jährige = age 57 year',
      '47-jähriger = age 47 year',
      'zweijähriges = age 2 year',
    ],
    ['Seine Ehefrau musste am Dienstag notoperiert werden.', 'am Dienstag = date 2022-11-15'],
    [
      'Im Alter von 6 Wochen, nach einer dreijährigen Haft',
      '6 Wochen = age 6 week',
      'dreijährigen = duration P3Y',
    ],
    [
      'Am Montag, dem 15. Januar 2018, um 8 Uhr',
      'Am Montag, dem 15. Januar 2018, um 8 Uhr = time 2018-01-15T08',
    ],
    [
      'Am 15.01. und am 28.10.2016 um 16:00 Uhr',
      'Am 15.01 = date 2023-01-15',
      'am 28.10.2016 um 16:00 Uhr = time 2016-10-28T16:00',
    ],
    [
      'Vom 3. bis 7. Mai findet die Messe statt.',
      'Vom 3. bis 7. Mai = range date 2023-05-03 – date 2023-05-07',
    ],
    [
      'Zwischen dem 3. und dem 12. September, vom 14.10. bis zum 15.10.2018',
      'Zwischen dem 3. und dem 12. September = range date 2022-09-03 – date 2022-09-12',
      'vom 14.10. bis zum 15.10.2018 = range date 2018-10-14 – date 2018-10-15',
    ],
    [
      'In der Nacht zum Sonntag, in der Nacht vom 3. auf den 4. Mai',
      'In der Nacht zum Sonntag = time 2022-11-12TNI',
      'in der Nacht vom 3. auf den 4. Mai = time 2022-05-03TNI',
    ],
    [
      'Am Dienstagabend gegen 20.30 Uhr, Montagmorgen, gestern Nachmittag, heute Morgen',
      'Am Dienstagabend gegen 20.30 Uhr = time 2022-11-15T20:30',
      'Montagmorgen = time 2022-11-14TMO',
      'gestern Nachmittag = time 2022-11-15TAF',
      'heute Morgen = time 2022-11-16TMO',
    ],
    [
      'Die Sitzung beginnt um halb acht und endet um Viertel nach drei.',
      'um halb acht = time T07:30',
      'um Viertel nach drei = time T03:15',
    ],
    [
      'Im dritten Quartal 2024, im ersten Halbjahr 2025, Ende Februar, Anfang 2019, zum Jahresende',
      'Im dritten Quartal 2024 = date 2024-Q3',
      'im ersten Halbjahr 2025 = date 2025-H1',
      'Ende Februar = date 2022-02 late',
      'Anfang 2019 = date 2019 early',
      'zum Jahresende = date 2022 late',
    ],
    [
      'In den 1990er-Jahren, in den neunziger Jahren, im 21. Jahrhundert',
      'In den 1990er-Jahren = date 199',
      'in den neunziger Jahren = date 199',
      'im 21. Jahrhundert = date 20',
    ],
    [
      'Jeden Montag, alle zwei Wochen, täglich, montags',
      'Jeden Montag = set XXXX-WXX-1',
      'alle zwei Wochen = set P2W',
      'täglich = set P1D',
      'montags = set XXXX-WXX-1',
    ],
    [
      'von 9 bis 17 Uhr, um 10 Uhr MEZ',
      'von 9 bis 17 Uhr = range time T09 – time T17',
      'um 10 Uhr MEZ = time T10',
    ],
    [
      'Eine Viertelstunde, drei Viertelstunden, eine halbe Stunde, zwei Stunden und zehn Minuten',
      'Eine Viertelstunde = duration PT15M',
      'drei Viertelstunden = duration PT45M',
      'eine halbe Stunde = duration PT30M',
      'zwei Stunden und zehn Minuten = duration PT2H10M',
    ],
    [
      'Nächste Woche, letzten Monat, am kommenden Donnerstag, am Wochenende',
      'Nächste Woche = date 2022-W47',
      'letzten Monat = date 2022-10',
      'am kommenden Donnerstag = date 2022-11-17',
      'am Wochenende = date 2022-W46-WE',
    ],
    [
      'in den ersten neun Monaten 2025, in den letzten drei Wochen',
      'in den ersten neun Monaten 2025 = range date 2025-01 – date 2025-09',
      'in den letzten drei Wochen = range date 2022-W43 – date 2022-W46',
    ],
    ['Vor zwei Jahren, seit drei Jahren', 'Vor zwei Jahren = date 2020', 'seit drei Jahren = duration P3Y'],
    [
      'Drei Tage später, innerhalb von zwei Wochen',
      // later than what, nobody has said
      'Drei Tage = duration P3D',
      'innerhalb von zwei Wochen = duration P2W at-most',
    ],
    [
      'Ostermontag 2026, am zweiten Advent 2018, an Heiligabend',
      'Ostermontag 2026 = date 2026-04-06',
      'am zweiten Advent 2018 = date 2018-12-09',
      'an Heiligabend = date 2022-12-24',
    ],
    ['Der 1. FC Köln steigt in die 2. Bundesliga ab.'],
  ]);
});

describe('what Intl.NumberFormat writes in German is read back', () => {
  readsBack('de', ['de-DE', 'de-AT']);
});

describe('German number words are read back', () => {
  const UNITS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
  const TEENS = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
  const TENS = [
    '',
    '',
    'zwanzig',
    'dreißig',
    'vierzig',
    'fünfzig',
    'sechzig',
    'siebzig',
    'achtzig',
    'neunzig',
  ];
  const belowHundred = (n: number): string => {
    if (n < 10) return UNITS[n] ?? '';
    if (n < 20) return TEENS[n - 10] ?? '';
    const unit = UNITS[n % 10] ?? '';
    return `${unit === '' ? '' : `${unit}und`}${TENS[Math.floor(n / 10)] ?? ''}`;
  };
  const belowThousand = (n: number): string =>
    `${n >= 100 ? `${UNITS[Math.floor(n / 100)] ?? ''}hundert` : ''}${belowHundred(n % 100)}`;
  const belowMillion = (n: number): string =>
    `${n >= 1000 ? `${belowThousand(Math.floor(n / 1000))}tausend` : ''}${belowThousand(n % 1000)}`;
  readsWords('de', (n) => {
    const parts: string[] = [];
    let rest = n;
    for (const [scale, one, many] of [
      [1e9, 'Milliarde', 'Milliarden'],
      [1e6, 'Million', 'Millionen'],
    ] as const) {
      const count = Math.floor(rest / scale);
      rest %= scale;
      if (count > 0) parts.push(count === 1 ? `eine ${one}` : `${belowThousand(count)} ${many}`);
    }
    if (rest > 0) parts.push(belowMillion(rest).replace(/ein$/, 'eins'));
    return parts.join(' ');
  });
});
