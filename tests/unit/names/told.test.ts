import { describe, expect, it } from 'vitest';
import type { Knowledge } from '@/lib/knowledge';
import { languageOf } from '@/lib/languages';
import { findNames } from '@/lib/names';
import { tinyKnowledge, type TinyEntity } from '../support/tiny-knowledge';
import { wordTagger } from '../support/word-tagger';

const WORLD: readonly TinyEntity[] = [
  { id: 'US', type: 'place', class: 'country', ar: ['الولايات المتحدة'], weight: 240 },
  { id: 'GE', type: 'place', class: 'country', en: ['Georgia'], ar: ['جورجيا'], weight: 190 },
  {
    id: 'US-GA',
    type: 'place',
    class: 'region',
    en: ['Georgia'],
    ar: ['جورجيا', 'ولاية جورجيا'],
    weight: 130,
    facts: { country: 'US' },
  },
  { id: 'CO', type: 'place', class: 'country', ar: ['كولومبيا'], weight: 190 },
  { id: 'jordan-river', type: 'place', class: 'river', ar: ['نهر الأردن'], weight: 120 },
  { id: 'JO', type: 'place', class: 'country', ar: ['الأردن'], weight: 210 },
  { id: 'TD-OD', type: 'place', class: 'region', ar: ['وداي'], weight: 210, facts: { country: 'TD' } },
  { id: 'arua', type: 'place', class: 'city', ar: ['أروا'], weight: 90, facts: { country: 'UG' } },
  {
    id: 'umma',
    type: 'organisation',
    class: 'party',
    ar: ['حزب الأمة'],
    weight: 120,
    facts: { country: 'SD' },
  },
  { id: 'bill', type: 'person', en: ['Bill Clinton', 'Clinton'], weight: 190, facts: { gender: 'm' } },
  { id: 'hillary', type: 'person', en: ['Hillary Clinton'], weight: 180, facts: { gender: 'f' } },
  {
    id: 'berlusconi',
    type: 'person',
    ar: ['سيلفيو برلسكوني', 'برلسكوني'],
    weight: 180,
    facts: { gender: 'm' },
  },
  {
    id: 'bafel',
    type: 'person',
    ar: ['بافل طالباني'],
    weight: 140,
    facts: { gender: 'm', roles: [{ title: { en: 'Leader', ar: 'زعيم' } }] },
  },
  {
    id: 'jalal',
    type: 'person',
    ar: ['جلال طالباني'],
    weight: 130,
    facts: { gender: 'm', roles: [{ office: 'president', of: 'IQ', from: '2005-04-07' }] },
  },
  { id: 'baghdadi', type: 'person', ar: ['أبو بكر البغدادي', 'إبراهيم البدري'], weight: 200 },
  { id: 'sheikh', type: 'person', ar: ['محمد بن راشد آل مكتوم'], weight: 180, facts: { gender: 'm' } },
  { id: 'modi', type: 'person', ar: ['ناريندرا مودي'], weight: 200, facts: { gender: 'm' } },
  { id: 'hathaway', type: 'person', ar: ['آن هاثاواي'], weight: 130, facts: { gender: 'f' } },
  { id: 'jacir', type: 'person', ar: ['آن ماري جاسر'], weight: 100, facts: { gender: 'f' } },
  { id: 'nz-first', type: 'organisation', class: 'party', en: ['New Zealand First'], weight: 130 },
  { id: 'nz-army', type: 'organisation', class: 'military', en: ['New Zealand military'], weight: 120 },
  { id: 'NZ', type: 'place', class: 'country', en: ['New Zealand'], weight: 200 },
  { id: 'morales', type: 'place', class: 'town', en: ['Morales'], weight: 70, facts: { country: 'CO' } },
  {
    id: 'linus',
    type: 'person',
    class: 'religious-figure',
    en: ['Linus'],
    weak: { en: ['Linus'] },
    weight: 135,
  },
  { id: 'pope', type: 'person', class: 'religious-figure', ar: ['فرنسيس'], weight: 180 },
];
const knowledge = tinyKnowledge(WORLD);
const ADJECTIVES: Readonly<Record<string, string>> = { US: 'أميركي', CH: 'سويسري', IQ: 'عراقي' };
const told: Knowledge = {
  size: knowledge.size,
  lookup: (key) => knowledge.lookup(key),
  longestFrom: (word) => knowledge.longestFrom(word),
  record: (index) => knowledge.record(index),
  indexOf: (id) => knowledge.indexOf(id),
  related: (index) => knowledge.related(index),
  surname: (key) => knowledge.surname?.(key) ?? [],
  givenName: (key) => knowledge.givenName?.(key) ?? false,
  demonym: (country) => {
    const ar = ADJECTIVES[country];
    return ar === undefined ? undefined : { adjective: { ar } };
  },
};
const PERSON = {
  كلينتون: 'B-person',
  برلسكوني: 'B-person',
  طالباني: 'B-person',
  البدري: 'B-person',
  عبد: 'B-person',
  الرحمن: 'I-person',
  Clinton: 'B-person',
  David: 'B-person',
  Morales: 'I-person',
  Linus: 'B-person',
  Torvald: 'I-person',
  إينوقنتيوس: 'B-person',
} as const;

function links(text: string, tagged = true): string[] {
  const language = /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en';
  const read = languageOf(language);
  if (!read) throw new Error(language);
  const taggers = tagged ? { [language]: wordTagger(language, PERSON) } : {};
  const found = findNames([{ id: 0, text, language: read }], told, { taggers }).get(0) ?? [];
  return found.flatMap(({ surface, entity }) => (entity === null ? [] : [`${surface} → ${entity}`]));
}

describe('the title before a surname', () => {
  it('is of a woman or of a man', () => {
    expect(links('Mr Clinton spoke in New Zealand.')).toEqual(['Clinton → bill', 'New Zealand → NZ']);
    expect(links('Mrs Clinton spoke.')).not.toContain('Clinton → bill');
    expect(links('التقى برلسكوني الصحفيين')).toEqual(['برلسكوني → berlusconi']);
    expect(links('وصلت السيدة برلسكوني أمس')).toEqual([]);
  });

  it('says which of its bearers held the office', () => {
    expect(links('وقال الرئيس طالباني إن بلاده بخير')).toEqual(['طالباني → jalal']);
  });
});

describe('a surname', () => {
  it('is that of the name that somebody is known by', () => {
    expect(links('وقال البدري مدير الكرة إن اللاعب بخير')).toEqual([]);
  });

  it('behind a chain of fathers is that of its head', () => {
    const text = 'وصل محمد بن راشد آل مكتوم وراشد بن سعيد بن راشد آل مكتوم. وقال آل مكتوم إنه سعيد.';
    expect(links(text)).toEqual(['محمد بن راشد آل مكتوم → sheikh', 'آل مكتوم → sheikh']);
  });

  it('behind a first name in two words is that of its bearer', () => {
    expect(links('وصل ناريندرا مودي أمس. وقال القاضي عبد الرحمن مودي إنه غائب.')).toEqual([
      'ناريندرا مودي → modi',
    ]);
  });

  it('of somebody whom the article names in full is no small town', () => {
    expect(links('The road from Morales was closed.', false)).toEqual(['Morales → morales']);
    expect(links('David Morales owned it. An email from Morales was found.')).toEqual([]);
  });

  it('or first name of somebody else is no saint', () => {
    expect(links('Peter was followed by Linus.')).toEqual(['Linus → linus']);
    expect(links('Linus Torvald spoke. He was followed by Linus.')).toEqual([]);
  });
});

describe('Arabic words beside a name', () => {
  it('say of which country it is', () => {
    expect(links('قال حزب الأمة إنه فاز')).toEqual(['حزب الأمة → umma']);
    expect(links('قال حزب الأمة العراقي إنه فاز')).toEqual([]);
    expect(links('درس في مدينة أروا')).toEqual(['أروا → arua']);
    expect(links('درس في مدينة أروا السويسرية')).toEqual([]);
  });

  it('say what of its namesakes it is', () => {
    expect(links('وصل إلى جورجيا أمس')).toEqual(['جورجيا → GE']);
    expect(links('وصل إلى ولاية جورجيا أمس')).toEqual(['جورجيا → US-GA']);
  });

  it('make a river of it', () => {
    expect(links('وصل إلى كولومبيا')).toEqual(['كولومبيا → CO']);
    expect(links('سبح في نهر كولومبيا')).toEqual([]);
    expect(links('سبح في نهر الأردن')).toEqual(['نهر الأردن → jordan-river']);
  });

  it('leave no room for a preposition that is written onto it', () => {
    expect(links('ينتشر الجيش بوداي')).toEqual(['وداي → TD-OD']);
    expect(links('وصل في بوداي')).toEqual([]);
  });
});

it('Anne is not "that"', () => {
  expect(links('قالت آن هاثاواي إنها سعيدة')).toEqual(['آن هاثاواي → hathaway']);
  expect(links('قالت أن هاثاواي سعيدة')).toEqual([]);
  expect(links('قالت ان هاثاواي سعيدة')).toEqual([]);
  expect(links('تحدث عن ان ماري جاسر أمس')).toEqual(['ان ماري جاسر → jacir']);
});

it('what an owner stands before is no part of a name in small letters', () => {
  expect(links('New Zealand First lost.')).toEqual(['New Zealand First → nz-first']);
  expect(links('It was New Zealand’s first broadcast.')).toEqual(['New Zealand → NZ']);
  expect(links('It was New Zealand’s military that came.')).toEqual(['New Zealand’s military → nz-army']);
});

it('a title before somebody whom the pack does not hold is that one’s', () => {
  expect(links('وصل البابا فرنسيس. وقال البابا إنه سعيد.')).toEqual(['فرنسيس → pope', 'البابا → pope']);
  expect(links('وصل البابا فرنسيس. دعا إليها البابا إينوقنتيوس.')).toEqual(['فرنسيس → pope']);
});

it('authors in lists of works are nobody of their names', () => {
  expect(links('^ Morales, James (1993). "No road".', false)).toEqual([]);
  expect(links('In Morales, James said.', false)).toEqual(['Morales → morales']);
});

it('the last words of a longer name are short for it where they are a name that others have', () => {
  const pack = tinyKnowledge([
    {
      id: 'us-senate',
      type: 'organisation',
      class: 'parliament',
      en: ['United States Senate', 'Senate'],
      weak: { en: ['Senate'] },
      weight: 250,
    },
    { id: 'montana-senate', type: 'organisation', class: 'parliament', en: ['Montana Senate'], weight: 80 },
  ]);
  const language = languageOf('en');
  if (!language) throw new Error('en');
  const found = (text: string) =>
    (findNames([{ id: 0, text, language }], pack).get(0) ?? []).map(({ entity }) => entity);
  expect(found('It was said that the Senate voted.')).toEqual(['us-senate']);
  expect(found('It was the Montana Senate that voted. They said the Senate had betrayed them.')).toEqual([
    'montana-senate',
    'montana-senate',
  ]);
});
