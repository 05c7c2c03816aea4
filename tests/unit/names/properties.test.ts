import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, type Language } from '@/lib/languages';
import { findNames } from '@/lib/names';
import { countingLanguage } from '../support/counting-language';
import { tinyKnowledge, WORLD } from '../support/tiny-knowledge';

const knowledge = tinyKnowledge(WORLD);
function language(code: string): Language {
  const found = languageOf(code);
  if (!found) throw new Error(code);
  return found;
}
const entitiesIn = (text: string, code = 'ar') =>
  (findNames([{ id: 0, text, language: language(code) }], knowledge).get(0) ?? []).map(
    ({ entity }) => entity,
  );

/** Names of the little world in Arabic, of all kinds. */
const NAMES = WORLD.flatMap(({ id, ar }) => (ar ?? []).slice(0, 1).map((name) => ({ id, name })));
const anyName = fc.constantFrom(...NAMES);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...WORLD.flatMap(({ en = [], ar = [] }) => [...en, ...ar])),
        fc.constantFrom(
          'و',
          'ب',
          'لل',
          'the',
          'of',
          'Mr',
          'الرئيس',
          '.',
          ',',
          '(',
          ')',
          '"',
          '-',
          '\n',
          '\u200f',
          '@',
          '`',
          '_',
          'said',
        ),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 25 },
    )
    .chain((parts) => fc.constantFrom(parts.join(' '), parts.join(''))),
);

describe('names, whatever the text', () => {
  it('slice to their surfaces, in order and without overlap, the same every time', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('ar', 'en'), (text, code) => {
        const blocks = [{ id: 3, text, language: language(code) }];
        const found = findNames(blocks, knowledge).get(3) ?? [];
        let last = 0;
        for (const { start, end, surface, confidence } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(surface);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          last = end;
        }
        expect(findNames(blocks, knowledge).get(3) ?? []).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Arabic names, however they are spelt', () => {
  const before = 'قال مسؤول أمس إن ';
  const after = ' قبل ذلك بيوم';
  const HARAKAT = 'ًٌٍَُِّْ';
  /** The particles that may be attached, and how they join the article. */
  const attach = (particle: string, name: string) =>
    particle.endsWith('ل') && name.startsWith('ال') ? `${particle}ل${name.slice(2)}` : particle + name;
  const particles = fc.constantFrom('', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل', 'وك');

  it('are found with any stack of particles', () => {
    fc.assert(
      fc.property(anyName, particles, ({ id, name }, particle) => {
        expect(entitiesIn(before + attach(particle, name) + after)).toEqual([id]);
      }),
    );
  });

  it('are found with and without harakat, tatweel and hamzas', () => {
    const marks = fc.array(fc.constantFrom('', '', '', ...HARAKAT, 'ـ'), { minLength: 40, maxLength: 40 });
    const bare = (name: string) => name.replace(/[أإآ]/gu, 'ا').replace(/ى/gu, 'ي').replace(/ة/gu, 'ه');
    fc.assert(
      fc.property(anyName, particles, marks, fc.boolean(), ({ id, name }, particle, insert, withoutHamza) => {
        const attached = attach(particle, withoutHamza ? bare(name) : name);
        const spelt = [...attached]
          .map((letter, i) => (letter === ' ' ? letter : letter + (insert[i] ?? '')))
          .join('');
        expect(entitiesIn(before + spelt + after)).toEqual([id]);
      }),
    );
  });

  it('are all found in an article, whatever is put on them and however it is vowelled', () => {
    const gaps = [
      'أفادت وكالة أنباء أمس أن ',
      ' أعلنت ذلك، وأن ',
      ' ردت عليه. وقال مسؤول إن ',
      ' وافقت، ثم إن ',
      ' رفضت.',
    ];
    const slots = fc.tuple(anyName, anyName, anyName, anyName);
    const stacks = fc.tuple(particles, particles, particles, particles);
    fc.assert(
      fc.property(
        slots,
        stacks,
        fc.infiniteStream(fc.constantFrom('', '', '', ...HARAKAT, 'ـ')),
        (four, stack, marks) => {
          const bare = gaps.map((gap, i) => gap + (four[i]?.name ?? '')).join('');
          const attached = gaps
            .map((gap, i) => gap + (four[i] ? attach(stack[i] ?? '', four[i].name) : ''))
            .join('');
          const vowelled = [...attached]
            .map((letter) => (/\p{L}/u.test(letter) ? letter + (marks.next().value ?? '') : letter))
            .join('');
          expect(entitiesIn(bare)).toEqual(four.map(({ id }) => id));
          expect(entitiesIn(attached)).toEqual(entitiesIn(bare));
          expect(entitiesIn(vowelled)).toEqual(entitiesIn(bare));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('start after the particles, and with the whole word where ل has swallowed the alif', () => {
    fc.assert(
      fc.property(anyName, particles, ({ name }, particle) => {
        const text = before + attach(particle, name) + after;
        const [mention] = findNames([{ id: 0, text, language: language('ar') }], knowledge).get(0) ?? [];
        const swallowed = particle.endsWith('ل') && name.startsWith('ال');
        expect(mention?.surface).toBe(swallowed ? `لل${name.slice(2)}` : name);
      }),
    );
  });
});

describe('the cost', () => {
  it('grows with the text and not faster', () => {
    const sentence =
      'قال رئيس أذربيجان إلهام علييف إن باشينيان وافق في موسكو. The Bank of England met Putin (AP) in Paris. ';
    let lookups = 0;
    const counting = {
      ...methodsOf(),
      lookup: (key: string) => {
        lookups++;
        return knowledge.lookup(key);
      },
    };
    const cost = (times: number) => {
      lookups = 0;
      const blocks = Array.from({ length: times }, (_, id) => ({
        id,
        text: sentence.repeat(5),
        language: language('ar'),
      }));
      const found = findNames(blocks, counting);
      return { lookups, mentions: [...found.values()].reduce((sum, list) => sum + list.length, 0) };
    };
    const small = cost(10);
    const large = cost(100);
    expect(large.mentions).toBe(small.mentions * 10);
    expect(large.lookups).toBe(small.lookups);
  });

  it.each([
    ['one word', 'ا', 4000],
    ['one capital word', 'A', 4000],
    ['nothing but names', 'باكو ', 1000],
    ['nothing but names after class words', 'وكالة فرانس برس ', 600],
    ['nothing but links', 'Bank of the ', 1000],
    ['nothing but addresses', 'a.com@www.', 1000],
    ['open quotes and brackets', '("`', 2000],
    ['lone surrogates', '\ud800', 4000],
    ['initials', 'A. ', 2000],
    ['a row of towns', 'Paris, Baku, ', 600],
    ['a row of towns and people', 'Paris and Ilham, Baku or John, ', 400],
    ['nothing but matches', 'match against Paris, striker ', 400],
    ['universities of everywhere', 'University at Paris ', 600],
    ['what everything is', 'Paris, a city, is a town of the ', 400],
    ['titles', 'the president Ilham Aliyev and the prime minister ', 400],
    ['Arabic titles', 'الرئيس إلهام علييف ورئيس الوزراء ', 400],
  ])('grows no faster for %s', (_, part, times) => {
    for (const code of ['ar', 'en']) {
      const { language: counting, asked } = countingLanguage(language(code));
      const work = (count: number) => {
        findNames([{ id: 0, text: part.repeat(count), language: counting }], knowledge);
        return asked();
      };
      const half = work(times);
      // What is asked once, and what was asked of a word before, makes the first half the dearer.
      expect(work(times * 2)).toBeLessThan(half * 2.1 + 100);
    }
  });

  function methodsOf(): typeof knowledge {
    return {
      size: knowledge.size,
      lookup: (key) => knowledge.lookup(key),
      longestFrom: (word) => knowledge.longestFrom(word),
      record: (index) => knowledge.record(index),
      indexOf: (id) => knowledge.indexOf(id),
      related: (index) => knowledge.related(index),
    };
  }
});
