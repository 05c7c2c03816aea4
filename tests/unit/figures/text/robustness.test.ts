import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/lib/languages';
import { figuresOf } from '../read';

// Made to be slow, and run beside everything else.
vi.setConfig({ testTimeout: 60_000 });

const PIECES = [
  'ثلاثة',
  'وعشرون',
  'ألف',
  'مليون',
  'في',
  'من',
  'إلى',
  'بين',
  'و',
  'ديسمبر',
  'الجمعة',
  'الماضي',
  'عام',
  '2020',
  '٣٫٥',
  '%',
  'دولار',
  'أكثر من',
  'three',
  'hundred',
  'and',
  'a',
  'half',
  'of',
  'May',
  'Friday',
  'last',
  'from',
  'to',
  '12',
  '-',
  ':',
  '/',
  '$',
  '€',
  '.',
  ',',
  '"',
  "'",
  '(',
  ')',
  'km',
  'pm',
  'th',
  '\u200f',
  '\u202b',
  '\ud83d',
  '\udc00',
  '½',
  '\n',
  '1e9',
  '1.2.3',
  '99999999999999999999',
];

describe('whatever comes in', () => {
  it('gives sorted mentions without overlap whose surface is the text', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
        maxLength: 40,
      })
      .chain((pieces) => fc.constantFrom(' ', '').map((space) => pieces.join(space)));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('ar' as const, 'en' as const, 'fr' as const, 'es' as const),
        fc.constantFrom(undefined, '2022-11-25', '2022-11-25T10:30:00Z', 'nonsense'),
        (input, code, published) => {
          let end = 0;
          for (const mention of figuresOf(input, code, published)) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.surface).toBe(input.slice(mention.start, mention.end));
            if ('value' in mention) expect(Number.isNaN(mention.value)).toBe(false);
            end = mention.end;
          }
          expect(end).toBeLessThanOrEqual(input.length);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['digits and spaces', '1 000 '],
    ['chained digits', '1:1'],
    ['hyphens', '12-'],
    ['number words', 'million '],
    ['conjunctions', 'one and '],
    ['Arabic numbers', 'ثلاثة و'],
    ['dates', 'the last Friday of '],
    ['ranges', 'from 1 to '],
    ['quotes', '5" '],
    ['addresses', 'www.a@b#'],
  ])(
    'takes time in proportion to the text: %s',
    (_, unit) => {
      const time = (length: number): number => {
        const text = unit.repeat(length / unit.length);
        // Of the processor, so that a busy machine does not count.
        const start = process.cpuUsage();
        figuresOf(text, /[ء-ي]/.test(unit) ? 'ar' : 'en', '2022-11-25');
        return process.cpuUsage(start).user / 1000;
      };
      time(4_000);
      const [short, long] = [Math.min(time(4_000), time(4_000)), time(32_000)];
      // eight times the text: quadratic would be 64 times as long
      expect(long).toBeLessThan(Math.max(100, short) * 30);
    },
    60_000,
  );

  it('has nothing to say of nothing', () => {
    expect(figuresOf('', 'ar')).toEqual([]);
    expect(figuresOf(' \n\u200f', 'en')).toEqual([]);
  });
});

describe('the word list of a language', () => {
  // The reader keeps what it makes of a list by the list itself: a new one for each block would cost its making each time.
  it.each(Object.entries(LANGUAGES))('is made once: %s', (_, language) => {
    expect(language.figures.lexicon).toBe(language.figures.lexicon);
    expect(language.figures.patterns).toBe(language.figures.patterns);
  });
});
