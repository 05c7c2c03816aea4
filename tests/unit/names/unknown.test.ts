import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/languages';
import { unknownId } from '@/lib/mentions';
import { findNames } from '@/lib/names';
import { tinyKnowledge, WORLD } from '../support/tiny-knowledge';
import { wordTagger } from '../support/word-tagger';

const knowledge = tinyKnowledge(WORLD);
const taggers = {
  en: wordTagger('en', {
    Kenji: 'B-person',
    Watamabe: 'I-person',
    Tokushima: 'B-organisation',
    Rail: 'I-organisation',
    Union: 'I-organisation',
    Bakku: 'B-place',
    Ilhaam: 'B-person',
    Aliyev: 'I-person',
    Alliyev: 'I-person',
    D: 'B-person',
    Ga: 'I-person',
  }),
  ar: wordTagger('ar', {
    نزار: 'B-person',
    الشهاوي: 'I-person',
    المنطقة: 'B-place',
    الشرقية: 'I-place',
  }),
};

function names(text: string, options: { known?: string[]; tagged?: boolean } = {}): string[] {
  const language = languageOf(/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en');
  if (!language) throw new Error('no language');
  const blocks = text.split('\n').map((line, id) => ({ id, text: line, language }));
  const found = findNames(blocks, knowledge, {
    known: options.known,
    taggers: options.tagged === false ? {} : taggers,
  });
  return blocks.flatMap(({ id, text: line }) =>
    (found.get(id) ?? []).map((mention) => {
      expect(line.slice(mention.start, mention.end)).toBe(mention.surface);
      return `${mention.surface} → ${mention.entity ?? `${mention.type} ${String(mention.name)}`}`;
    }),
  );
}

it('Names that the tagger runs together are cut where no name goes on', () => {
  const together = {
    en: wordTagger('en', {
      Princess: 'B-person',
      Kimiya: 'I-person',
      Yui: 'I-person',
      JAXA: 'B-person',
      Hugo: 'I-person',
    }),
  };
  const language = languageOf('en');
  if (!language) throw new Error('en');
  const found = (text: string) =>
    (findNames([{ id: 0, text, language }], knowledge, { taggers: together }).get(0) ?? []).map(
      ({ surface }) => surface,
    );
  expect(found('Then Princess Kimiya Yui left.')).toEqual(['Kimiya Yui']);
  expect(found('Then JAXA’s Kimiya Yui left.')).toEqual(['JAXA', 'Kimiya Yui']);
  expect(found('Then JAXA Yui (“Hugo”) left.')).toEqual(['JAXA Yui', 'Hugo']);
});

describe('names that the pack does not hold', () => {
  it('are found with their type, and nothing of them is found without a tagger', () => {
    const text = 'We met Kenji Watamabe in Paris.';
    expect(names(text)).toEqual(['Kenji Watamabe → person Kenji Watamabe', 'Paris → paris']);
    expect(names(text, { tagged: false })).toEqual(['Paris → paris']);
  });

  it('go on under their surname, in the next paragraph and in one that came before', () => {
    expect(names('Then Watamabe left.\nThere was Kenji Watamabe.\nThey saw Watamabe again.')).toEqual([
      'Watamabe → person Kenji Watamabe',
      'Kenji Watamabe → person Kenji Watamabe',
      'Watamabe → person Kenji Watamabe',
    ]);
  });

  it('go on under their surname in a part of the article that arrives later', () => {
    const known = [unknownId('person', 'Kenji Watamabe')];
    expect(names('Then Watamabe left.', { known })).toEqual(['Watamabe → person Kenji Watamabe']);
    expect(names('Then Watamabe left.')).toEqual([]);
  });

  it('go on under the abbreviation that stands behind them in brackets', () => {
    expect(names('At the Tokushima Rail Union (TRU) all are out.\nWorkers of TRU met.')).toEqual([
      'Tokushima Rail Union → organisation Tokushima Rail Union',
      'TRU → organisation Tokushima Rail Union',
      'TRU → organisation Tokushima Rail Union',
    ]);
  });

  it('leave attached particles outside', () => {
    expect(names('قال نزار الشهاوي.\nواتصلوا بالشهاوي أمس.')).toEqual([
      'نزار الشهاوي → person نزار الشهاوي',
      'الشهاوي → person نزار الشهاوي',
    ]);
  });

  it('are no letters with a hyphen', () => {
    expect(names('He met Kenji Watamabe, D-Ga., there.')).toEqual(['Kenji Watamabe → person Kenji Watamabe']);
  });

  it('are no descriptions of places', () => {
    expect(names('وصلوا إلى المنطقة الشرقية أمس.')).toEqual([]);
  });

  it('are not the surnames of those whom the article spells otherwise than the pack', () => {
    expect(names('Then Ilhaam Alliyev came. Alliyev spoke.')).toEqual([
      'Ilhaam Alliyev → ilham-aliyev',
      'Alliyev → ilham-aliyev',
    ]);
  });

  it('are not those that the pack spells otherwise', () => {
    expect(names('He said Ilhaam Aliyev was there.')).toEqual(['Ilhaam Aliyev → ilham-aliyev']);
    expect(names('He said Ilhaam Aliyev was there.', { tagged: false })).toEqual([]);
  });
});

describe('Arabic names of people whom the pack does not hold', () => {
  const ar = wordTagger('ar', {
    شادي: 'B-person',
    عبد: 'I-person',
    قناة: 'B-organisation',
    كولونيا: 'B-place',
  });
  const language = languageOf('ar');
  const found = (text: string) =>
    language
      ? (findNames([{ id: 0, text, language }], knowledge, { taggers: { ar } }).get(0) ?? []).map(
          ({ surface }) => surface,
        )
      : [];

  it('never end with a word that asks for another', () => {
    expect(found('ذهبت الجائزة إلى شادي عبد السلام، أمس.')).toEqual(['شادي عبد السلام']);
  });

  it('are no class words, and no titles of works', () => {
    expect(found('وقالت قناة "الشاشة" ذلك.')).toEqual([]);
    expect(found('إطلاق الملصق الرسمي لفيلم «كولونيا» أمس.')).toEqual([]);
  });
});

describe('English names beside names that the pack holds', () => {
  const world = tinyKnowledge([
    { id: 'bhp', type: 'organisation', class: 'company', en: ['BHP'], weight: 130 },
    { id: 'labour', type: 'organisation', class: 'party', en: ['Labour'], weight: 130 },
    { id: 'meta', type: 'organisation', class: 'company', en: ['Meta'], weight: 150 },
    { id: 'CA', type: 'place', class: 'country', en: ['Canada'], weight: 230 },
    { id: 'teck', type: 'organisation', class: 'company', en: ['Teck Resources'], weight: 100 },
  ]);
  const en = wordTagger('en', {
    Meta: 'B-person',
    Editing: 'B-person',
    Canada: 'B-organisation',
    Teck: 'I-organisation',
    Resources: 'I-organisation',
  });
  const language = languageOf('en');
  const found = (text: string) =>
    language
      ? (findNames([{ id: 0, text, language }], world, { taggers: { en } }).get(0) ?? []).map(
          ({ surface, entity }) => `${surface} → ${String(entity)}`,
        )
      : [];

  it('companies are known with "Group" at their ends, and nothing else is', () => {
    expect(found('Shares of BHP Group fell.')).toEqual(['BHP Group → bhp']);
    expect(found('The Labour Group met.')).not.toContain('Labour Group → labour');
  });

  it('owners are names of their own', () => {
    expect(found("A merger with Canada's Teck Resources was agreed.")).toEqual([
      'Canada → CA',
      'Teck Resources → teck',
    ]);
  });

  it('an everyday word is no name for the capital of its place', () => {
    expect(found('It was so. (Editing by others)')).toEqual([]);
  });
});

describe('What is nobody’s name', () => {
  const seen = {
    ar: wordTagger('ar', {
      الأمويون: 'B-person',
      والصليبيين: 'B-person',
      الفريق: 'B-person',
      نزار: 'I-person',
      الشهاوي: 'I-person',
      سي: 'B-organisation',
    }),
    en: wordTagger('en', {
      GDP: 'B-organisation',
      Republican: 'B-organisation',
      Ma: 'B-person',
      MA: 'B-person',
    }),
  };
  const found = (text: string) => {
    const language = languageOf(/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en');
    if (!language) throw new Error('no language');
    return (findNames([{ id: 0, text, language }], knowledge, { taggers: seen }).get(0) ?? []).map(
      ({ surface }) => surface,
    );
  };

  it('are crowds, letters, abbreviations of things and adjectives', () => {
    expect(found('حكم الأمويون والصليبيين البلاد')).toEqual([]);
    expect(found('طورته شركة دي. إي. سي.')).toEqual([]);
    expect(found('The GDP grew, Republican lawmakers said.')).toEqual([]);
    expect(found('She has an MA in law.')).toEqual([]);
    expect(found('It was said by Ma himself.')).toEqual(['Ma']);
  });

  it('are titles before it', () => {
    expect(found('وصل الفريق نزار الشهاوي أمس')).toEqual(['نزار الشهاوي']);
  });
});
