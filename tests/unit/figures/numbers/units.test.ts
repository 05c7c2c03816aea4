import en from 'cldr-units-full/main/en/units.json';
import ar from 'cldr-units-full/main/ar/units.json';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../read';

type Patterns = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

const LONG = {
  en: en.main.en.units.long as unknown as Patterns,
  ar: ar.main.ar.units.long as unknown as Patterns,
};

/** The kinds of units that measure what news writes about; times and shares are read as durations and percentages. */
const KINDS =
  /^(?:area|digital|electric|energy|frequency|length|mass|power|pressure|speed|temperature|volume|consumption)-/;

/**
 * Not read: names that are common nouns as well (2 points, 3 drops), units of old Japan, which CLDR gives in Latin letters, and
 * what no newsroom writes.
 */
const LEFT_OUT =
  /(?:-jp|shaku|cho|ken|rin|sun|sai|koku|kosaji|osaji|fun|to-jp|bu|se|point|rod|chain|drop|jigger|pinch|dram|slug|grain|-it|rankine|beaufort|generic|gray|weber|henry|siemens|farad|coulomb|candela|-imperial|-metric|scandinavian|light-speed|gasoline|density|fathom|furlong|earth-radius|solar-radius|therm|dessert|quart|karat|carat|ofhg|ounce-troy|dalton|pound|ton|stone|knot|light-year|gigahertz|calorie|bar|cup|pint|becquerel|sievert|atmosphere|kelvin|electronvolt|foot-per)/;

/** 15 takes the accusative in Arabic, 100 the singular, 3 the plural. */
const NUMBERS: Readonly<Record<'en' | 'ar', readonly (readonly [number: number, category: string])[]>> = {
  en: [[15, 'other']],
  ar: [
    [3, 'few'],
    [15, 'many'],
    [100, 'other'],
  ],
};

describe.each(['en', 'ar'] as const)('what CLDR writes of a unit is read back: %s', (code) => {
  const units = Object.keys(LONG[code]).filter((key) => KINDS.test(key) && !LEFT_OUT.test(key));
  it('knows scores of them', () => {
    expect(units.length).toBeGreaterThan(60);
  });
  it.each(units)('%s', (key) => {
    for (const [value, category] of NUMBERS[code]) {
      const patterns = LONG[code][key];
      const text = (
        patterns?.[`unitPattern-count-${category}`] ?? patterns?.['unitPattern-count-other']
      )?.replace('{0}', String(value));
      if (text === undefined) continue;
      const unit = key.replace(/^[a-z]+-/, '');
      expect(figuresOf(text, code)).toMatchObject([{ type: 'measure', value, unit, surface: text }]);
    }
  });
});
