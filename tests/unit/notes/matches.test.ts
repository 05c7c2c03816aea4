import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, matchesIn, searchTerms } from '@/lib/notes';
import { foldText } from '@/lib/text';

const found = (text: string, query: string): string[] =>
  matchesIn(text, searchTerms(query)).map(({ start, end }) => text.slice(start, end));

describe('what a search has found in a text', () => {
  it.each([
    ['التقى إلهام علييف نظيره', 'الهام', ['إلهام']],
    ['قال مُحَمَّدٌ ذلك', 'محمد', ['مُحَمَّدٌ']],
    ['Recep Tayyip Erdoğan', 'erdogan', ['Erdoğan']],
    ['مدينة ومدينه', 'مدينة', ['مدينة', 'مدينه']],
    ['aaa', 'aa', ['aaa']],
    ['nothing here', 'x', []],
    ['ab cd', 'cd ab', ['ab', 'cd']],
    ['ab', '', []],
  ])('%s, %s', (text, query, words) => {
    expect(found(text, query)).toEqual(words);
  });

  it('is found wherever the folded text holds it, and stands apart and in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
        (text, query) => {
          const terms = searchTerms(query);
          const stretches = matchesIn(text, terms);
          const folded = foldText(text);
          expect(stretches.length > 0).toBe(terms.some((term) => folded.includes(term)));
          stretches.forEach(({ start, end }, index) => {
            expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : (stretches[index - 1]?.end ?? 0) + 1);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(start).toBeLessThanOrEqual(end);
          });
        },
      ),
    );
  });
});

describe('an excerpt', () => {
  const long = `${'كلمة '.repeat(100)}الدستور ${'كلمة '.repeat(100)}`;

  it('is the beginning where nothing is searched for, or where that is found there', () => {
    expect(excerpt(long, [], 40)).toBe(long.slice(0, 40));
    expect(excerpt(long, searchTerms('كلمه'), 40)).toBe(long.slice(0, 40));
    expect(excerpt('short', ['x'], 40)).toBe('short');
  });

  it('is what stands around the word that was found, from the beginning of a word', () => {
    const part = excerpt(long, searchTerms('دستور'), 80);
    expect(part).toContain('الدستور');
    expect(part).toMatch(/^…كلمة /);
    expect(part.length).toBeLessThanOrEqual(81);
  });
});
