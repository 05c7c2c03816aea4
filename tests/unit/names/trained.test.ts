import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Knowledge } from '@/lib/knowledge';
import { languageOf } from '@/lib/languages';
import { findNames } from '@/lib/names';
import { openTagger, TAGGED_LANGUAGES, taggerFile } from '@/lib/tagger';
import { countingLanguage } from '../support/counting-language';
import { tinyKnowledge, WORLD } from '../support/tiny-knowledge';

const knowledge = tinyKnowledge(WORLD);
const fileOf = (lang: string) => readFileSync(`${process.cwd()}/public/${taggerFile(lang)}`);
const taggers = Object.fromEntries(
  TAGGED_LANGUAGES.map((lang) => {
    const { buffer, byteOffset, byteLength } = fileOf(lang);
    return [lang, openTagger(buffer.slice(byteOffset, byteOffset + byteLength))];
  }),
);

function mentions(text: string, lang: string) {
  const language = languageOf(lang);
  if (!language) throw new Error(lang);
  return findNames([{ id: 0, text, language }], knowledge, { taggers }).get(0) ?? [];
}

describe('the taggers that ship', () => {
  it.each(TAGGED_LANGUAGES)('are small: %s', (lang) => {
    expect(fileOf(lang).byteLength).toBeLessThan(1_500_000);
    expect(taggers[lang]?.lang).toBe(lang);
  });

  it.each([
    ['en', 'The lawyer, Margaret Dunwoody-Hale, said she would appeal.', 'Margaret Dunwoody-Hale', 'person'],
    ['en', 'He teaches at Wexcombe University in the north.', 'Wexcombe University', 'organisation'],
    ['ar', 'وقال المحامي سامر الزعبلاوي إن الجلسة تأجلت.', 'سامر الزعبلاوي', 'person'],
  ])('see names that no pack holds (%s): %s', (lang, text, surface, type) => {
    expect(mentions(text, lang)).toMatchObject([{ surface, type, entity: null }]);
  });

  const sentences = fc
    .array(
      fc.oneof(
        fc.constantFrom(...WORLD.flatMap(({ en = [], ar = [] }) => [...en, ...ar])),
        fc.constantFrom(
          'Kenji Watamabe',
          'نزار الشهاوي',
          'said',
          'in',
          'قال',
          'في',
          '.',
          ',',
          '(',
          ')',
          '"',
          '\n',
          '`',
          '@',
        ),
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(' '));

  it('leave offsets that slice to the surfaces, in order and without overlap, the same every time', () => {
    fc.assert(
      fc.property(sentences, fc.constantFrom('ar', 'en'), (text, lang) => {
        const found = mentions(text, lang);
        let last = 0;
        for (const { start, end, surface, confidence } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(surface);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          last = end;
        }
        expect(mentions(text, lang)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });

  it('lose no known name to harakat, tatweel or an attached particle', () => {
    const marks = fc.array(fc.constantFrom('', '', '', 'َ', 'ِ', 'ّ', 'ـ'), { minLength: 40, maxLength: 40 });
    const names = WORLD.flatMap(({ id, ar }) => (ar ?? []).slice(0, 1).map((name) => ({ id, name })));
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom('', 'و', 'ب', 'ول'),
        marks,
        ({ id, name }, particle, insert) => {
          const joined =
            particle.endsWith('ل') && name.startsWith('ال')
              ? `${particle}ل${name.slice(2)}`
              : particle + name;
          const spelt = [...joined]
            .map((letter, i) => (letter === ' ' ? letter : letter + (insert[i] ?? '')))
            .join('');
          const found = mentions(`قال مسؤول أمس إن ${spelt} قبل ذلك بيوم`, 'ar');
          expect(found.map(({ entity }) => entity)).toContain(id);
        },
      ),
      { numRuns: 60 },
    );
  });

  it(
    'take work that grows with the text and not faster, from 1,000 to 100,000 words',
    { timeout: 120_000 },
    () => {
      const paragraph =
        'قال نزار الشهاوي في باريس إن نيكول باشينيان التقى إلهام علييف، وأضاف أن الاجتماع تأجل إلى الأسبوع المقبل. ';
      const words = paragraph.split(' ').length;
      const arabic = languageOf('ar');
      if (!arabic) throw new Error('ar');
      const { language, asked } = countingLanguage(arabic);
      let looked = 0;
      const counting: Knowledge = {
        size: knowledge.size,
        lookup: (key) => (looked++, knowledge.lookup(key)),
        longestFrom: (word) => (looked++, knowledge.longestFrom(word)),
        record: (index) => (looked++, knowledge.record(index)),
        indexOf: (id) => (looked++, knowledge.indexOf(id)),
        related: (index) => (looked++, knowledge.related(index)),
        givenName: (word) => (looked++, knowledge.givenName?.(word) ?? false),
        surname: (key) => (looked++, knowledge.surname?.(key) ?? []),
      };
      const work = (count: number) => {
        asked();
        looked = 0;
        const blocks = Array.from({ length: Math.ceil(count / words) }, (_, id) => ({
          id,
          text: paragraph,
          language,
        }));
        findNames(blocks, counting, { taggers });
        return { asked: asked(), looked };
      };
      const small = work(1000);
      const large = work(100_000);
      expect(small.asked).toBeGreaterThan(1000);
      expect(large.asked).toBeLessThan(small.asked * 105);
      expect(large.looked).toBeLessThan(small.looked * 105);
    },
  );
});
