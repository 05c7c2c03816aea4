import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, readings } from '../read';

const PUBLISHED = '2022-11-16';

const check = (cases: readonly (readonly [text: string, ...expected: string[]])[]) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(readings(text, 'fr', PUBLISHED)).toEqual(expected);
  });
};

describe('French numbers and counts', () => {
  check([
    [
      'Le séisme a fait plus de 6 500 morts et près de 12 000 blessés.',
      'plus de 6 500 morts = count 6500 morts more-than',
      'près de 12 000 blessés = count 12000 blessés about',
    ],
    [
      'quatre-vingt-dix-sept mille trois cent vingt et un',
      'quatre-vingt-dix-sept mille trois cent vingt et un = number 97321',
    ],
    ['soixante et onze députés ont voté', 'soixante et onze députés = count 71 députés'],
    ['La ville compte 2,4 millions d’habitants.', '2,4 millions d’habitants = count 2400000 habitants'],
    [
      'Une vingtaine de manifestants ont été arrêtés.',
      'Une vingtaine de manifestants = count 20 manifestants',
    ],
    [
      'Entre 5 et 7 millions de personnes',
      'Entre 5 et 7 millions de personnes = range count 5000000 personnes – count 7000000 personnes',
    ],
    ['Elle a fini 3e de la course', '3e = ordinal 3'],
    ['le vingt-cinquième anniversaire', 'vingt-cinquième = ordinal 25'],
    [
      'Le loyer coûte deux cents euros, le pain 90 cents.',
      'deux cents euros = money 200 EUR',
      '90 cents = money 90 open',
    ],
  ]);
});

describe('French money, shares and measures', () => {
  check([
    [
      'Le projet coûtera 3,5 milliards d’euros, soit 2 % du PIB.',
      '3,5 milliards d’euros = money 3500000000 EUR',
      '2 % = percent 2',
    ],
    ['une amende de 15 dollars et 50 cents', '15 dollars et 50 cents = money 15.5 open'],
    ['un prêt de 300 millions de dinars algériens', '300 millions de dinars algériens = money 300000000 DZD'],
    ['100 millions de livres sterling', '100 millions de livres sterling = money 100000000 GBP'],
    ['L’inflation atteint douze pour cent.', 'douze pour cent = percent 12'],
    [
      'une superficie de 650 000 kilomètres carrés',
      '650 000 kilomètres carrés = measure 650000 square-kilometer',
    ],
    ['à 120 km/h sur 80 km', '120 km/h = measure 120 kilometer-per-hour', '80 km = measure 80 kilometer'],
    [
      'Il fait -5 °C, puis 37,5 degrés Celsius.',
      '-5 °C = measure -5 celsius',
      '37,5 degrés Celsius = measure 37.5 celsius',
    ],
    ['un demi-litre d’eau', 'un demi-litre d’eau = measure 0.5 liter'],
    ['Elle est âgée de 42 ans.', '42 ans = age 42 year'],
  ]);
});

describe('French dates and durations', () => {
  check([
    ['Il a été élu le 7 décembre 2012.', 'le 7 décembre 2012 = date 2012-12-07'],
    ['vendredi 1er juillet 2016', 'vendredi 1er juillet 2016 = date 2016-07-01'],
    ['Du 3 au 7 mai 2020', 'Du 3 au 7 mai 2020 = range date 2020-05-03 – date 2020-05-07'],
    ['Il y a trois jours, ils étaient là.', 'Il y a trois jours = date 2022-11-13'],
    [
      'La semaine dernière, puis le mois prochain',
      'La semaine dernière = date 2022-W45',
      'le mois prochain = date 2022-12',
    ],
    [
      'Il est mort à la mi-mars, après la fin 2021.',
      'à la mi-mars = date 2022-03 mid',
      'la fin 2021 = date 2021 late',
    ],
    [
      'Il est arrivé à quinze heures trente. C’est ouvert jeudi de 9h à 11h',
      'à quinze heures trente = time T15:30',
      'jeudi de 9h à 11h = range time 2022-11-10T09 – time 2022-11-10T11',
    ],
    [
      'La dix-septième semaine, en début d’après-midi, avant midi',
      'dix-septième = ordinal 17',
      'en début d’après-midi = time TAF',
      'midi = time T12',
    ],
    [
      'Les prix ont triplé, trois fois plus, pour 3 litres d’eau',
      'triplé = number 3',
      'trois fois = number 3',
      '3 litres d’eau = measure 3 liter',
    ],
    ['Louis XIV a régné par 10 sous zéro', 'XIV = ordinal 14', '10 sous zéro = measure -10 degree'],
    ['Dans les années 1990 et au XXIe siècle', 'Dans les années 1990 = date 199', 'au XXIe siècle = date 20'],
    ['au troisième trimestre 2019', 'au troisième trimestre 2019 = date 2019-Q3'],
    ['La guerre a duré 44 jours.', '44 jours = duration P44D'],
    ['La séance commence mardi prochain à 15h30.', 'mardi prochain à 15h30 = time 2022-11-22T15:30'],
    ['tous les lundis', 'tous les lundis = set XXXX-WXX-1'],
  ]);
});

describe('what is no figure in French', () => {
  it.each([
    'La résolution 2254 et le Boeing 737',
    'Le quart de finale du tournoi',
    'le premier ministre, une fois élu',
    'Le G7 et la Covid-19',
    'Ils sont partis en mer.',
    'Il a un tiers de confiance',
  ])('%s', (text) => {
    expect(readings(text, 'fr', PUBLISHED)).toEqual([]);
  });
});

describe('what Intl.NumberFormat writes in French is read back', () => {
  it.each(['fr-FR', 'fr-BE', 'fr-CA'])('%s', (locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const value = fc.oneof(
      fc.integer({ min: 10_000, max: 999_999_999 }),
      fc.integer({ min: 100_000, max: 9_999_999 }).map((n) => n / 100),
    );
    fc.assert(
      fc.property(value, (n) => {
        const [figure, more] = figuresOf(format.format(n), 'fr');
        expect(more).toBeUndefined();
        expect(figure && 'value' in figure ? figure.value : undefined).toBe(n);
      }),
      { numRuns: 50 },
    );
  });
});

describe('French number words are read back', () => {
  const UNITS =
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
      ' ',
    );
  const TENS = [
    '',
    '',
    'vingt',
    'trente',
    'quarante',
    'cinquante',
    'soixante',
    'soixante',
    'quatre-vingt',
    'quatre-vingt',
  ];
  const belowHundred = (n: number): string => {
    if (n < 20) return UNITS[n] ?? '';
    const ten = Math.floor(n / 10);
    const rest = ten === 7 || ten === 9 ? n - (ten - 1) * 10 : n % 10;
    const word = TENS[ten] ?? '';
    if (rest === 0) return ten === 8 ? 'quatre-vingts' : word;
    if (ten < 8 && (rest === 1 || rest === 11)) return `${word} et ${UNITS[rest] ?? ''}`;
    return `${word}-${UNITS[rest] ?? ''}`;
  };
  const belowThousand = (n: number): string => {
    const hundreds = Math.floor(n / 100);
    const rest = n % 100;
    const words =
      hundreds === 0
        ? []
        : [hundreds === 1 ? 'cent' : `${UNITS[hundreds] ?? ''} cent${rest === 0 ? 's' : ''}`];
    if (rest > 0) words.push(belowHundred(rest));
    return words.join(' ');
  };
  const words = (n: number): string => {
    const parts: string[] = [];
    let rest = n;
    for (const [scale, one, many] of [
      [1e9, 'milliard', 'milliards'],
      [1e6, 'million', 'millions'],
    ] as const) {
      const count = Math.floor(rest / scale);
      rest %= scale;
      if (count > 0) parts.push(`${belowThousand(count)} ${count === 1 ? one : many}`);
    }
    const thousands = Math.floor(rest / 1000);
    if (thousands > 0)
      parts.push(
        thousands === 1
          ? 'mille'
          : `${belowThousand(thousands).replace(/s$/, (s) => (thousands % 100 === 80 || thousands % 100 === 0 ? '' : s))} mille`,
      );
    if (rest % 1000 > 0) parts.push(belowThousand(rest % 1000));
    return parts.join(' ');
  };
  it('of any length', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 2, max: 99_999 }), fc.integer({ min: 2, max: 999_999_999_999 })),
        (n) => {
          const [figure] = figuresOf(words(n), 'fr');
          expect(figure && 'value' in figure ? figure.value : undefined, words(n)).toBe(n);
        },
      ),
    );
  });
});
