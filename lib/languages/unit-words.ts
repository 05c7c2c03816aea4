import type { CalendarUnit, Entry } from './figure-grammar';

export const time = (id: CalendarUnit, forms: string): Entry => [forms, { time: id }];

/** A unit of time with its plural: of "the last months" nobody says how many they are. */
export const times = (id: CalendarUnit, one: string, many: string): Entry[] => [
  [one, { time: id }],
  [many, { time: id, plural: true }],
];

/** A unit of CLDR by its words, or by a sign that is nothing else wherever it stands. */
export const measure = (id: string, forms: string): Entry => [forms, { measure: id }];

/** A sign that is a unit only right behind digits: 5 m, 3 t. */
export const sign = (id: string, forms: string): Entry => [forms, { measure: id, abbreviation: true }];

/** A unit of CLDR, its words, and the signs of it that are units only behind digits. */
export type UnitRow = readonly [id: string, words: string, signs?: string];

export const unitEntries = (rows: readonly UnitRow[]): Entry[] =>
  rows.flatMap(([id, words, signs]) =>
    signs === undefined ? [measure(id, words)] : [measure(id, words), sign(id, signs)],
  );

/** Signs of a length with its square and cube: km², km2, km^2. */
export const powers = (signs: string, power: 2 | 3): string =>
  signs
    .split('|')
    .flatMap((short) => [`${short}${power}`, `${short}${power === 2 ? '²' : '³'}`, `${short}^${power}`])
    .join('|');

const squares = (id: string, signs: string): Entry[] => [
  measure(`square-${id}`, powers(signs, 2)),
  measure(`cubic-${id}`, powers(signs, 3)),
];

/**
 * The signs of units that all languages in Latin letters share, after the International System. Those of one letter, and
 * those that are words somewhere, are units only behind digits.
 */
export const LATIN_UNIT_SIGNS: readonly Entry[] = [
  ...squares('kilometer', 'km'),
  ...squares('meter', 'm'),
  ...squares('centimeter', 'cm'),
  ...squares('decimeter', 'dm'),
  ...squares('millimeter', 'mm'),
  measure('kilometer', 'km'),
  measure('centimeter', 'cm'),
  measure('millimeter', 'mm'),
  measure('micrometer', 'μm|µm'),
  measure('kilogram', 'kg'),
  measure('milligram', 'mg'),
  measure('milliliter', 'ml'),
  measure('centiliter', 'cl'),
  measure('hectoliter', 'hl'),
  sign('meter', 'm'),
  sign('decimeter', 'dm'),
  sign('nanometer', 'nm'),
  sign('hectare', 'ha'),
  sign('gram', 'g|gr'),
  sign('microgram', 'µg|μg|mcg'),
  sign('tonne', 't'),
  sign('ounce', 'oz'),
  sign('pound', 'lb|lbs'),
  sign('liter', 'l'),
  measure('celsius', '°c|° c|° celsius|°celsius'),
  sign('celsius', 'c'),
  measure('fahrenheit', '°f|° f|° fahrenheit|°fahrenheit'),
  measure('kilowatt', 'kw'),
  measure('megawatt', 'mw'),
  measure('gigawatt', 'gw'),
  measure('kilowatt-hour', 'kwh'),
  measure('megawatt-hour', 'mwh'),
  measure('gigawatt-hour', 'gwh'),
  measure('terawatt-hour', 'twh'),
  measure('kilocalorie', 'kcal'),
  measure('kilobyte', 'kb'),
  measure('megabyte', 'mb'),
  measure('gigabyte', 'gb'),
  measure('terabyte', 'tb'),
  measure('hertz', 'hz'),
  measure('kilohertz', 'khz'),
  measure('megahertz', 'mhz'),
  measure('gigahertz', 'ghz'),
  measure('decibel', 'db'),
  measure('hectopascal', 'hpa'),
  measure('kilometer-per-hour', 'km/h|kmh'),
  measure('mile-per-hour', 'mph'),
  measure('meter-per-second', 'm/s'),
  measure('permille', '‰'),
];
