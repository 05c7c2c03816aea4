import { describe } from 'vitest';
import { readsBack, readsWords, tablesOf } from './tables';

const check = tablesOf('fr', '2022-11-16');

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
      'Une vingtaine de manifestants = count 20 manifestants about',
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

describe('French as newspapers write it', () => {
  check([
    [
      "Plus d'un million d'enfants, près d'un demi-million de foyers, moins d'une heure",
      "Plus d'un million d'enfants = count 1000000 enfants more-than",
      "près d'un demi-million de foyers = count 500000 foyers about",
      "moins d'une heure = duration PT1H less-than",
    ],
    [
      'Un Français sur trois, 7 personnes sur 10, une attaque sur trois sites',
      'Un Français sur trois = number 0.333333333333333',
      '7 personnes sur 10 = number 0.7',
      'trois sites = count 3 sites',
    ],
    [
      'Le magasin est ouvert de 9h à 18h30 du lundi au vendredi.',
      'de 9h à 18h30 = range time T09 – time T18:30',
      'du lundi au vendredi = range date 2022-11-14 – date 2022-11-18',
    ],
    ['De 9 heures à 17 heures, le musée sera ouvert.', 'De 9 heures à 17 heures = range time T09 – time T17'],
    [
      'Dans la nuit de samedi à dimanche, deux hommes ont été tués.',
      'Dans la nuit de samedi à dimanche = time 2022-11-12TNI',
      'deux hommes = count 2 hommes',
    ],
    [
      'Dans la nuit du 3 au 4 mai, puis au soir du 21 avril 2002',
      'Dans la nuit du 3 au 4 mai = time 2022-05-03TNI',
      'au soir du 21 avril 2002 = time 2002-04-21TEV',
    ],
    [
      "Cet été, la canicule a tué 480 personnes ; j'ai été 3 fois à Rome.",
      'Cet été = date 2022-SU',
      '480 personnes = count 480 personnes',
      '3 fois = number 3',
    ],
    [
      "Le chiffre d'affaires progresse au T3 2024 et au S1 2025.",
      'au T3 2024 = date 2024-Q3',
      'au S1 2025 = date 2025-H1',
    ],
    ['Le tramway T3 et la ligne 4'],
    [
      'Depuis le 1er janvier, au moins 12 femmes ont été tuées.',
      'Depuis le 1er janvier = date 2022-01-01',
      'au moins 12 femmes = count 12 femmes at-least',
    ],
    [
      "Depuis deux ans, il y a deux ans, d'ici 2030",
      'Depuis deux ans = duration P2Y',
      'il y a deux ans = date 2020',
      "d'ici 2030 = date 2030",
    ],
    ['Il a couru en 2h03, avec 3 h 20 de retard.', '2h03 = duration PT2H3M', '3 h 20 = duration PT3H20M'],
    [
      "L'appel aura lieu demain à huit heures et demie du matin.",
      'demain à huit heures et demie du matin = time 2022-11-17T08:30',
    ],
    [
      'Du lundi 1er au mercredi 10 juillet',
      'Du lundi 1er au mercredi 10 juillet = range date 2022-07-01 – date 2022-07-10',
    ],
    [
      "la première quinzaine d'avril",
      "la première quinzaine d'avril = range date 2023-04-01 – date 2023-04-15",
    ],
    ['Le 2/3, et les 2/3 des voix', 'Le 2/3 = date 2022-03-02', '2/3 = number 0.6666666666666666'],
    [
      "En fin d'après-midi, le lendemain du 13 novembre",
      "En fin d'après-midi = time TAF",
      'le lendemain du 13 novembre = date 2022-11-14',
    ],
    [
      "La fête du Travail, l'Aïd el-Fitr 2026 et le lundi de Pâques 2026",
      'La fête du Travail = date 2023-05-01',
      'Aïd el-Fitr 2026 = date 2026-03-20',
      'le lundi de Pâques 2026 = date 2026-04-06',
    ],
    [
      'Plus des deux tiers des voix, près de la moitié',
      'Plus des deux tiers = number 0.666666666666667 more-than',
      'près de la moitié = number 0.5 about',
    ],
    ['L’Algérie a versé 300 millions de dinars.', '300 millions de dinars = money 300000000 DZD'],
    ['Un blessé dans la Manche et deux dans le Haut-Rhin', 'deux = number 2'],
    ['La croissance du dernier trimestre 2014', 'du dernier trimestre 2014 = date 2014-Q4'],
    [
      "Au premier semestre 2025, au second semestre de l'année dernière",
      'Au premier semestre 2025 = date 2025-H1',
      "au second semestre de l'année dernière = date 2021-H2",
    ],
  ]);
});

describe('what is no figure in French', () => {
  check([['Ils sont partis en mer.'], ['Il a un tiers de confiance'], ['le premier ministre, une fois élu']]);
});

describe('what Intl.NumberFormat writes in French is read back', () => {
  readsBack('fr', ['fr-FR', 'fr-BE', 'fr-CA']);
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
  readsWords('fr', words);
});
