import { describe, expect, it } from 'vitest';
import type { Knowledge } from '@/lib/knowledge';
import { languageOf } from '@/lib/languages';
import { findNames } from '@/lib/names';
import { tinyKnowledge, type TinyEntity } from '../support/tiny-knowledge';
import { wordTagger } from '../support/word-tagger';

const WORLD: readonly TinyEntity[] = [
  { id: 'MK', type: 'place', class: 'country', en: ['North Macedonia', 'Macedonia'], weight: 230 },
  { id: 'GR-MK', type: 'place', class: 'region', en: ['Central Macedonia'], weight: 70 },
  { id: 'GR', type: 'place', class: 'country', en: ['Greece'], weight: 230 },
  { id: 'raf', type: 'organisation', class: 'military', en: ['Royal Air Force', 'RAF'], weight: 120 },
  { id: 'farc', type: 'organisation', class: 'armed-group', en: ['FARC'], weight: 120 },
  { id: 'paris', type: 'place', class: 'capital', en: ['Paris'], weight: 170, facts: { country: 'FR' } },
  { id: 'FR', type: 'place', class: 'country', en: ['France'], weight: 240 },
  { id: 'tivoli', type: 'place', class: 'town', en: ['Tivoli'], weight: 90 },
  { id: 'mango', type: 'place', class: 'town', en: ['Mango'], weight: 55, facts: { country: 'FR' } },
  { id: 'southport', type: 'place', class: 'city', en: ['Southport'], weight: 90 },
  { id: 'caligula', type: 'person', en: ['Caligula'], weight: 150 },
  { id: 'devon', type: 'person', en: ['Devon Aoki'], weight: 120 },
  { id: 'kim', type: 'person', en: ['Kim Novak'], weight: 120 },
  { id: 'jfk', type: 'person', en: ['John F. Kennedy', 'JFK'], weight: 160 },
  { id: 'bottom', type: 'place', class: 'town', en: ['The Bottom'], weight: 80 },
  { id: 'alice', type: 'place', class: 'town', en: ['Alice'], weight: 55, facts: { country: 'FR' } },
  { id: 'cooper', type: 'person', en: ['Alice Cooper'], weight: 120 },
  { id: 'miranda', type: 'place', class: 'region', en: ['Miranda'], weight: 120 },
  { id: 'harris', type: 'person', en: ['Kamala Harris'], weight: 210 },
  { id: 'anc', type: 'organisation', class: 'party', en: ['African National Congress'], weight: 130 },
  { id: 'ios', type: 'work', class: 'software', en: ['iOS'], weight: 90 },
  { id: 'linda', type: 'person', en: ['Linda B. Buck'], weight: 130 },
  { id: 'pearl', type: 'person', en: ['Pearl S. Buck'], weight: 130 },
  { id: 'jones', type: 'person', en: ['John Paul Jones'], weight: 140 },
  { id: 'levi', type: 'person', en: ['Rita Levi-Montalcini'], weight: 150 },
  {
    id: 'leiden',
    type: 'organisation',
    class: 'university',
    en: ['Leiden University'],
    facts: { country: 'NL' },
  },
  {
    id: 'york',
    type: 'organisation',
    class: 'university',
    en: ['York University'],
    facts: { country: 'CA' },
  },
];
const knowledge = tinyKnowledge(WORLD);
const en = wordTagger('en', {
  Linda: 'B-person',
  John: 'B-person',
  Walter: 'B-person',
  Buck: 'I-person',
  Jones: 'I-person',
  Levi: 'B-person',
  Montalcini: 'I-person',
  University: 'B-organisation',
  of: 'I-organisation',
  Leiden: 'I-organisation',
  York: 'I-organisation',
  African: 'B-organisation',
  National: 'I-organisation',
  Congress: 'I-organisation',
});

function links(text: string, taggers = {}): string[] {
  const language = languageOf('en');
  if (!language) throw new Error('en');
  return (findNames([{ id: 0, text, language }], knowledge, { taggers }).get(0) ?? []).flatMap(
    ({ surface, entity }) => (entity === null ? [] : [`${surface} → ${entity}`]),
  );
}

describe('what a text says that something is', () => {
  it('decides against a bearer of the name that is something else', () => {
    expect(links('Macedonia has joined the talks.')).toEqual(['Macedonia → MK']);
    expect(links('Macedonia is a province of Greece.')).toEqual(['Greece → GR']);
    expect(links('Macedonia, a province of Greece, has no army.')).toEqual(['Greece → GR']);
    expect(links('The RAF was a terrorist group led by two men.')).toEqual([]);
    expect(links('The FARC was a terrorist group led by two men.')).toEqual(['FARC → farc']);
  });

  it('says nothing where something else is meant by it', () => {
    expect(links('The president of Macedonia is a former novelist.')).toEqual(['Macedonia → MK']);
    expect(links('He met the president of Macedonia, a former novelist.')).toEqual(['Macedonia → MK']);
    expect(links('Greece is a company town writ large.')).toEqual(['Greece → GR']);
    expect(links('Greece, the province’s neighbour, agreed.')).toEqual(['Greece → GR']);
  });
});

describe('a town', () => {
  it('has no article', () => {
    expect(links('They played in Tivoli.')).toEqual(['Tivoli → tivoli']);
    expect(links('They played at the Tivoli.')).toEqual([]);
    expect(links('They live in the Tivoli area.')).toEqual(['Tivoli → tivoli']);
  });

  it('that is small needs more than its name', () => {
    expect(links('Mango has opened a shop.')).toEqual([]);
    expect(links('A shop opened in Mango yesterday.')).toEqual(['Mango → mango']);
    expect(links('Mango, France, has a shop.')).toEqual(['Mango → mango', 'France → FR']);
  });

  it('that is one of several small ones in a country is not known by the country', () => {
    const pack = tinyKnowledge([
      { id: 'FR', type: 'place', class: 'country', en: ['France'], weight: 240 },
      { id: 'one', type: 'place', class: 'town', en: ['Woodstock'], weight: 58, facts: { country: 'FR' } },
      { id: 'two', type: 'place', class: 'town', en: ['Woodstock'], weight: 54, facts: { country: 'FR' } },
      { id: 'mango', type: 'place', class: 'town', en: ['Mango'], weight: 58, facts: { country: 'FR' } },
    ]);
    const language = languageOf('en');
    if (!language) throw new Error('en');
    const text = 'France will decide. Woodstock, too, has a shop. Mango, too, has one.';
    expect((findNames([{ id: 0, text, language }], pack).get(0) ?? []).map(({ entity }) => entity)).toEqual([
      'FR',
      'mango',
    ]);
  });

  it('that is somebody’s first name needs a word that says where', () => {
    expect(links('France will decide. Mango, too, has a shop.')).toEqual(['France → FR', 'Mango → mango']);
    expect(links('France will decide. Alice, too, has a shop.')).toEqual(['France → FR']);
    expect(links('France will decide. A shop opened in Alice too.')).toEqual([
      'France → FR',
      'Alice → alice',
    ]);
  });

  it('is found after the title of its mayor', () => {
    const taggers = {
      en: wordTagger('en', { mayor: 'B-organisation', of: 'I-organisation', Southport: 'I-organisation' }),
    };
    expect(links('He was twice mayor of Southport.', taggers)).toEqual(['Southport → southport']);
  });
});

describe('first names', () => {
  it('make a person of who is named in one row with them', () => {
    expect(links('Then Paris and London will decide.')).toEqual(['Paris → paris']);
    expect(links('Then Paris and Kim will decide.')).toEqual([]);
    expect(links('Their children Paris, Kim, and the others came.')).toEqual([]);
    expect(links('A warning for Paris, Devon and France was given.')).toEqual([
      'Paris → paris',
      'France → FR',
    ]);
    expect(links('They flew to Paris and Kim stayed.')).toEqual(['Paris → paris']);
  });

  it('that are given as somebody’s name are nobody who is known', () => {
    expect(links('Caligula was emperor.')).toEqual(['Caligula → caligula']);
    expect(links('The band was to be named Caligula.')).toEqual([]);
  });
});

describe('the adjective of a country', () => {
  const brests = tinyKnowledge([
    { id: 'FR', type: 'place', class: 'country', en: ['France'], weight: 230 },
    { id: 'BY', type: 'place', class: 'country', en: ['Belarus'], weight: 230 },
    { id: 'brest-by', type: 'place', en: ['Brest'], ar: ['بريست'], weight: 120, facts: { country: 'BY' } },
    { id: 'brest-fr', type: 'place', en: ['Brest'], ar: ['بريست'], weight: 95, facts: { country: 'FR' } },
  ]);
  const withDemonyms: Knowledge = {
    size: brests.size,
    lookup: (key) => brests.lookup(key),
    longestFrom: (word) => brests.longestFrom(word),
    record: (index) => brests.record(index),
    indexOf: (id) => brests.indexOf(id),
    related: (index) => brests.related(index),
    demonym: (country) => (country === 'FR' ? { adjective: { en: 'French', ar: 'فرنسي' } } : undefined),
  };
  const first = (text: string, pack: Knowledge, lang: string) => {
    const language = languageOf(lang);
    if (!language) throw new Error(lang);
    return findNames([{ id: 0, text, language }], pack).get(0)?.[0]?.entity;
  };

  it('says of which of its namesakes a town is', () => {
    expect(first('The French port of Brest was closed.', brests, 'en')).toBe('brest-by');
    expect(first('The French port of Brest was closed.', withDemonyms, 'en')).toBe('brest-fr');
    expect(first('أغلق ميناء مدينة بريست الفرنسية', withDemonyms, 'ar')).toBe('brest-fr');
    expect(first('The french fries of Brest were sold out.', withDemonyms, 'en')).toBe('brest-by');
  });
});

it('A full name and the family name right behind it are one mention', () => {
  const pack = tinyKnowledge([
    { id: 'prince', type: 'person', ar: ['محمد بن سلمان', 'الأمير محمد آل سعود'], weight: 220 },
  ]);
  const language = languageOf('ar');
  if (!language) throw new Error('ar');
  const text = 'وصل محمد بن سلمان آل سعود أمس. وغادر آل سعود اليوم.';
  expect((findNames([{ id: 0, text, language }], pack).get(0) ?? []).map(({ surface }) => surface)).toEqual([
    'محمد بن سلمان آل سعود',
    'آل سعود',
  ]);
});

describe('a name of one word', () => {
  it('is not of a type of which the tagger sees nothing', () => {
    const taggers = { en: wordTagger('en', { JFK: 'B-place' }) };
    expect(links('JFK was president.')).toEqual(['JFK → jfk']);
    expect(links('They landed at JFK.', taggers)).toEqual([]);
  });

  it('is a part of a surname after its particle', () => {
    expect(links('They know Miranda well.')).toEqual(['Miranda → miranda']);
    expect(links('They know de Miranda well.')).toEqual([]);
  });

  it('is somebody else’s surname in a list of works', () => {
    const taggers = { en: wordTagger('en', { Harris: 'B-person' }) };
    expect(links('Harris spoke.', taggers)).toEqual(['Harris → harris']);
    expect(links('Harris, Bruce (2009). The Crown. Wellington.', taggers)).toEqual([]);
  });

  it('has a capital besides that of its article', () => {
    expect(links('The Bottom is a town.')).toEqual(['The Bottom → bottom']);
    expect(links('The bottom line is plain.')).toEqual([]);
  });
});

describe('other forms of a name', () => {
  it('leave out a middle initial, and no middle name', () => {
    expect(links('We met Linda Buck.', { en })).toEqual(['Linda Buck → linda']);
    expect(links('We met John Jones.', { en })).toEqual([]);
    expect(links('We met Walter Buck.', { en })).toEqual([]);
  });

  it('are surnames with a hyphen, and a university the other way round where there is one of them', () => {
    expect(links('Then Levi-Montalcini left.', { en })).toEqual(['Levi-Montalcini → levi']);
    expect(links('She left the University of Leiden.', { en })).toEqual(['University of Leiden → leiden']);
    expect(links('She left the University of York.', { en })).toEqual([]);
  });

  it('are whole after "of" where the tagger sees them whole', () => {
    const text = 'She led the Youth Division of the African National Congress.';
    expect(links(text)).toEqual([]);
    expect(links(text, { en })).toEqual(['African National Congress → anc']);
  });

  it('have a capital inside which no word has', () => {
    expect(links('An app for iOS is out.', { en })).toEqual(['iOS → ios']);
  });
});

describe('a town and the province that is called by its name', () => {
  const places = tinyKnowledge([
    { id: 'DZ', type: 'place', ar: ['الجزائر'], weight: 220 },
    { id: 'DZ-06', type: 'place', class: 'region', ar: ['بجاية'], weight: 70, facts: { country: 'DZ' } },
    { id: 'bejaia', type: 'place', ar: ['بجاية'], weight: 74, facts: { country: 'DZ', region: 'DZ-06' } },
    { id: 'sao-paulo', type: 'place', ar: ['ساو باولو'], weight: 130, facts: { country: 'BR' } },
    { id: 'BR', type: 'place', ar: ['البرازيل'], weight: 230 },
  ]);
  const inArabic = (text: string) => {
    const language = languageOf('ar');
    if (!language) throw new Error('ar');
    return findNames([{ id: 0, text, language }], places).get(0) ?? [];
  };

  it('share what speaks for the name, and offer no choice', () => {
    const [found] = inArabic('وصل الوفد إلى بجاية أمس.');
    expect(found).toMatchObject({ surface: 'بجاية', entity: 'bejaia' });
    expect(found?.senses).toBeUndefined();
  });

  it('is no abbreviation of what stands before the brackets', () => {
    expect(inArabic('ساو باولو (البرازيل) - فاز الفريق.').map(({ entity }) => entity)).toEqual([
      'sao-paulo',
      'BR',
    ]);
  });
});

describe('what an Arabic text says of a name', () => {
  const world = tinyKnowledge([
    { id: 'BR-PA', type: 'place', class: 'region', ar: ['بارا'], weight: 90 },
    { id: 'cologne', type: 'place', class: 'city', ar: ['كولونيا'], weight: 120 },
    { id: 'daraa', type: 'place', class: 'city', ar: ['درعا'], weight: 120 },
    { id: 'rached', type: 'person', ar: ['راشد الغنوشي', 'الغنوشي'], weight: 150 },
    {
      id: 'xi',
      type: 'person',
      ar: ['شي جين بينغ'],
      weight: 245,
      facts: { country: 'CN' },
    },
  ]);
  const inArabic = (text: string) => {
    const language = languageOf('ar');
    if (!language) throw new Error('ar');
    return (findNames([{ id: 0, text, language }], world).get(0) ?? []).map(({ entity }) => entity);
  };

  it.each([
    ['a town is no region', 'سيطرت القوات على مدينة بارا أمس.', []],
    ['a region is one', 'سيطرت القوات على ولاية بارا أمس.', ['BR-PA']],
    ['a film is no town', 'إطلاق الملصق الرسمي لفيلم «كولونيا» أمس.', []],
    ['a town in quotation marks is', 'في مدينة «كولونيا» أمس.', ['cologne']],
    ['an adjective goes with the countryside', 'في ريف درعا الغربي أمس.', ['daraa']],
    [
      'a family name stands first in Chinese names',
      'قال شي جين بينغ ذلك. وأضاف شي، إنه لاحظ ذلك.',
      ['xi', 'xi'],
    ],
    ['imprisonment is no prison', 'حوكم راشد الغنوشي، وقضت المحكمة بسجن الغنوشي عاما.', ['rached', 'rached']],
  ])('%s', (_, text, wanted) => {
    expect(inArabic(text)).toEqual(wanted);
  });
});

describe('a language without a tagger', () => {
  const world = tinyKnowledge([
    { id: 'derby', type: 'place', class: 'city', en: ['Derby'], weight: 85, facts: { country: 'GB' } },
    { id: 'berlin', type: 'place', class: 'capital', en: ['Berlin'], weight: 200, facts: { country: 'DE' } },
  ]);
  it.each([
    ['Das Derby endete ohne Tore.', []],
    ['In Derby wurde gefeiert.', ['derby']],
    ['Berlin lehnt das ab.', ['berlin']],
  ])('asks for more than a capital of what is little known: %s', (text, wanted) => {
    const language = languageOf('de');
    if (!language) throw new Error('de');
    const found = findNames([{ id: 0, text, language }], world).get(0) ?? [];
    expect(found.map(({ entity }) => entity)).toEqual(wanted);
  });
});
