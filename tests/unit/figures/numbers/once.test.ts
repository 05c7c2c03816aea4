import { describe, expect, it } from 'vitest';
import { readFigures } from '@/lib/figures';
import { languageOf, type Language } from '@/lib/languages';

const known = languageOf('en');
if (!known) throw new Error('no English');
const english = known;

/** How often a text's digits are looked at: each time the grammar is asked for its decimal sign. */
function looks(text: string): number {
  let asked = 0;
  const { figures } = english;
  const language: Language = {
    ...english,
    figures: {
      ...figures,
      get decimal() {
        asked++;
        return figures.decimal;
      },
    },
  };
  expect(readFigures(text, language).map(({ surface }) => surface)).toEqual([text]);
  return asked;
}

describe('a number', () => {
  // Once to see whether it is one, and for what may be written about it: the point before it, a scale behind it.
  it.each(['20 people', '20 March', '20 minutes', '20 million dollars'])(
    'is read once for all that it may be part of: %s',
    (text) => {
      expect(looks(text)).toBeLessThan(8);
    },
  );
});
