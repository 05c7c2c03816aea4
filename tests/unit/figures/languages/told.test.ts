import { describe } from 'vitest';
import { tablesOf } from './tables';

/** Published on a Thursday. */
const DAY = '2025-11-20';

describe('dates counted from the one that the text has named last, in French', () => {
  tablesOf(
    'fr',
    DAY,
  )([
    [
      'Il a été arrêté le 16 octobre. Deux jours plus tard, il était libre. Le lendemain, il partait.',
      'le 16 octobre = date 2025-10-16',
      'Deux jours plus tard = date 2025-10-18',
      'Le lendemain = date 2025-10-19',
    ],
    [
      'En 2019, il entre au parti. Deux ans plus tard, il est élu.',
      'En 2019 = date 2019',
      'Deux ans plus tard = date 2021',
    ],
    // of a year no days are counted, and of nothing nothing
    [
      'En 2019, il part. Trois jours plus tard, il revient.',
      'En 2019 = date 2019',
      'Trois jours = duration P3D',
    ],
    ['Deux jours plus tard, tout était fini.', 'Deux jours = duration P2D'],
    ['Le CAC 40 avait gagné 0,8% la veille.', '0,8% = percent 0.8', 'la veille = date 2025-11-19'],
    // the full stop ends the sentence, and no abbreviation
    [
      "C'était en octobre. Deux hommes sont morts.",
      'en octobre = date 2025-10',
      'Deux hommes = count 2 hommes',
    ],
    ['la veille du 14 juillet 2024', 'la veille du 14 juillet 2024 = date 2024-07-13'],
    [
      "contre 12 millions d'euros un an plus tôt",
      "12 millions d'euros = money 12000000 EUR",
      'un an plus tôt = date 2024',
    ],
  ]);
});

describe('the same in Spanish', () => {
  tablesOf(
    'es',
    DAY,
  )([
    [
      'Fue detenido el 12 de junio de 2024. Tres meses después quedó libre. La víspera había declarado.',
      'el 12 de junio de 2024 = date 2024-06-12',
      'Tres meses después = date 2024-09',
      'La víspera = date 2024-06-11',
    ],
    ['Cayó un 2 % frente a la víspera.', '2 % = percent 2', 'la víspera = date 2025-11-19'],
    [
      'Ganó el Nobel en 2010. Dos años antes lo operaron.',
      'en 2010 = date 2010',
      'Dos años antes = date 2008',
    ],
    ['el día después de la Navidad', 'el día después de la Navidad = date 2025-12-26'],
  ]);
});

describe('the same in German', () => {
  tablesOf(
    'de',
    DAY,
  )([
    [
      'Am 3. Mai starb er. Am Tag darauf kam sie, zwei Tage später ging sie.',
      'Am 3. Mai = date 2025-05-03',
      'Am Tag darauf = date 2025-05-04',
      'zwei Tage später = date 2025-05-06',
    ],
    ['Am Vortag war der Dax gefallen.', 'Am Vortag = date 2025-11-19'],
    [
      'Am 3. Mai rief er an. Tags darauf kam er.',
      'Am 3. Mai = date 2025-05-03',
      'Tags darauf = date 2025-05-04',
    ],
    [
      'Im Oktober 2024 waren es acht, im Vorjahr neun.',
      'Im Oktober 2024 = date 2024-10',
      'acht = number 8',
      'im Vorjahr = date 2023',
      'neun = number 9',
    ],
    ['am 14./15. November', 'am 14./15. November = range date 2025-11-14 – date 2025-11-15'],
    ['14./15.10.', '14./15.10 = range date 2025-10-14 – date 2025-10-15'],
  ]);
});
