/** One unit in another: multiply, then add. `to` is a CLDR unit id. */
interface Conversion {
  readonly to: string;
  readonly factor: number;
  readonly offset?: number;
}

/** The other system's unit for each unit of the news. Factors are those of NIST SP 811 (2008), appendix B. */
const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  kilometer: { to: 'mile', factor: 1 / 1.609344 },
  meter: { to: 'foot', factor: 1 / 0.3048 },
  centimeter: { to: 'inch', factor: 1 / 2.54 },
  millimeter: { to: 'inch', factor: 1 / 25.4 },
  mile: { to: 'kilometer', factor: 1.609344 },
  'nautical-mile': { to: 'kilometer', factor: 1.852 },
  yard: { to: 'meter', factor: 0.9144 },
  foot: { to: 'meter', factor: 0.3048 },
  inch: { to: 'centimeter', factor: 2.54 },
  'square-kilometer': { to: 'square-mile', factor: 1 / 2.589988110336 },
  'square-meter': { to: 'square-foot', factor: 1 / 0.09290304 },
  'square-mile': { to: 'square-kilometer', factor: 2.589988110336 },
  'square-foot': { to: 'square-meter', factor: 0.09290304 },
  'square-yard': { to: 'square-meter', factor: 0.83612736 },
  hectare: { to: 'acre', factor: 1 / 0.40468564224 },
  acre: { to: 'hectare', factor: 0.40468564224 },
  // The metric dunam of the Levant and Iraq's neighbours: a tenth of a hectare.
  dunam: { to: 'hectare', factor: 0.1 },
  kilogram: { to: 'pound', factor: 1 / 0.45359237 },
  gram: { to: 'ounce', factor: 1 / 28.349523125 },
  pound: { to: 'kilogram', factor: 0.45359237 },
  ounce: { to: 'gram', factor: 28.349523125 },
  'ounce-troy': { to: 'gram', factor: 31.1034768 },
  stone: { to: 'kilogram', factor: 6.35029318 },
  liter: { to: 'gallon', factor: 1 / 3.785411784 },
  gallon: { to: 'liter', factor: 3.785411784 },
  'gallon-imperial': { to: 'liter', factor: 4.54609 },
  barrel: { to: 'liter', factor: 158.987294928 },
  'cubic-meter': { to: 'cubic-foot', factor: 1 / 0.028316846592 },
  'cubic-foot': { to: 'cubic-meter', factor: 0.028316846592 },
  celsius: { to: 'fahrenheit', factor: 1.8, offset: 32 },
  fahrenheit: { to: 'celsius', factor: 5 / 9, offset: -160 / 9 },
  permyriad: { to: 'percentage-point', factor: 1 / 100 },
  knot: { to: 'kilometer-per-hour', factor: 1.852 },
  horsepower: { to: 'kilowatt', factor: 0.745699872 },
};

/**
 * "1.5 degrees" is as a rule a warming, not a temperature, and adding 32 to it would be wrong; only a text that is read as
 * a whole tells which. Small degrees are therefore left alone.
 */
const SMALL_DEGREES = 6;

export interface Converted {
  readonly value: number;
  readonly unit: string;
}

/**
 * A measure in the other system's unit, rounded to what the text's own precision bears; undefined where there is nothing to
 * convert. Rates convert by their first unit: kilometres per hour, barrels per day.
 */
export function converted(value: number, unit: string): Converted | undefined {
  const [first = '', per] = unit.split('-per-');
  const conversion = Object.hasOwn(CONVERSIONS, first) ? CONVERSIONS[first] : undefined;
  if (!conversion) return undefined;
  const isTemperature = conversion.offset !== undefined;
  if (isTemperature && Math.abs(value) < SMALL_DEGREES && value !== 0) return undefined;
  // Areas of a few square kilometres are told apart in hectares by nobody, and rates of temperature by no one at all.
  if (isTemperature && per !== undefined) return undefined;
  const exact = value * conversion.factor + (conversion.offset ?? 0);
  const to = per === undefined ? conversion.to : `${conversion.to}-per-${per}`;
  return { value: isTemperature ? Math.round(exact) : rounded(exact, value), unit: to };
}

/** How far a rounded conversion may be from the exact one. */
const TOLERANCE = 0.015;

/**
 * As many figures as the text has, two to four of them, and one more where that would be further off: 100 km are 62
 * miles, 70 kg are 154 pounds, 42.195 km are 26.22 miles.
 */
function rounded(exact: number, source: number): number {
  let digits = Math.min(4, Math.max(2, significant(source)));
  let value = Number(exact.toPrecision(digits));
  while (digits < 4 && Math.abs(value - exact) > TOLERANCE * Math.abs(exact)) {
    digits += 1;
    value = Number(exact.toPrecision(digits));
  }
  return value;
}

function significant(value: number): number {
  const [digits = ''] = Math.abs(value).toExponential().split('e');
  return digits.replace('.', '').length;
}
