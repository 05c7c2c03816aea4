import { describe, expect, it } from 'vitest';
import { entityCard } from '@/lib/cards';
import type { EntityRecord, Facts, Role } from '@/lib/knowledge';
import { spokenLanguageOf } from '@/lib/languages';
import type { Notation } from '@/lib/locale';
import { CHECK_SOURCES } from '../../../scripts/knowledge/checked';
import { UNCHECKED, ARMENIA, NOW, UNITED_NATIONS, YEREVAN, pack, person, record, said } from './pack';

function thing(
  type: EntityRecord['type'],
  cls: string,
  facts: Facts,
  more: Partial<EntityRecord> = {},
): EntityRecord {
  return record({ id: 'thing', type, class: cls, names: { en: 'Thing', ar: 'الشيء' }, facts, ...more });
}

describe('the description of other things', () => {
  it.each([
    [
      'organisation',
      'news-agency',
      { country: 'FR', founded: '1835' },
      'وكالة أنباء فرنسية، تأسست عام 1835',
      'French news agency, founded in 1835',
    ],
    [
      'organisation',
      'party',
      { country: 'KR', founded: '1990-02' },
      'حزب سياسي كوري جنوبي، تأسس عام 1990',
      'South Korean political party, founded in 1990',
    ],
    ['organisation', 'parliament', { country: 'FR' }, 'برلمان فرنسا', 'Parliament of France'],
    [
      'organisation',
      'military',
      { country: 'AZ' },
      'القوات المسلحة الأذربيجانية',
      'Armed forces of Azerbaijan',
    ],
    ['place', 'river', { country: 'US' }, 'نهر في الولايات المتحدة', 'River in the United States'],
    [
      'event',
      'war',
      { parties: ['AM', 'AZ'], start: '2020-09-27', end: '2020-11-10' },
      'حرب بين أرمينيا وأذربيجان، من سبتمبر حتى نوفمبر 2020',
      'War between Armenia and Azerbaijan, from September to November 2020',
    ],
    [
      'event',
      'war',
      { country: 'AM', start: '2022-02' },
      'حرب في أرمينيا، بدأت في فبراير 2022',
      'War in Armenia, begun in February 2022',
    ],
    ['event', 'summit', { start: '2022-10-06' }, 'قمة، في 6 أكتوبر 2022', 'Summit, on 6 October 2022'],
  ] satisfies [EntityRecord['type'], string, Facts, string, string][])(
    '%s %s',
    (type, cls, facts, ar, en) => {
      const entry = thing(type, cls, facts);
      expect([said(entry, 'ar'), said(entry, 'en')]).toEqual([ar, en]);
    },
  );

  it('knows a capital by its country alone', () => {
    expect(said(YEREVAN, 'ar')).toBe('عاصمة أرمينيا');
    const seat = thing('place', 'capital', { country: 'AM' });
    expect(said(seat, 'en')).toBe('City in Armenia');
  });

  it('prefers a gloss, and says its founding with the verb that its noun asks for', () => {
    const gloss = { gloss: { en: 'Islamist movement', ar: 'حركة إسلامية' } };
    const entry = thing('organisation', 'party', { founded: '1987' }, gloss);
    expect([said(entry, 'ar'), said(entry, 'en')]).toEqual([
      'حركة إسلامية، تأسست عام 1987',
      'Islamist movement, founded in 1987',
    ]);
    // "أكبر" does not tell its gender: no verb is better than a wrong one.
    const elative = thing('organisation', 'company', { founded: '1933' }, { gloss: { ar: 'أكبر شركة نفط' } });
    expect(said(elative, 'ar')).toBe('أكبر شركة نفط');
  });

  it('says nothing rather than "thing", and nothing wrong of an unknown class', () => {
    expect(said(thing('other', 'concept', {}), 'en')).toBe('');
    expect(said(thing('other', 'no-such-class', {}), 'ar')).toBe('');
    expect(said(thing('place', 'no-such-class', { country: 'FR' }), 'en')).toBe('Place in France');
  });
});

describe('an entity card', () => {
  it('has both names, its direction, and facts with labels in its language', () => {
    const card = entityCard(ARMENIA, { lang: 'ar-EG', knowledge: pack(), now: NOW });
    expect(card).toMatchObject({
      lang: 'ar',
      dir: 'rtl',
      name: 'أرمينيا',
      otherName: { text: 'Armenia', lang: 'en' },
      description: 'دولة',
    });
    expect(card.facts).toContainEqual({ label: 'العاصمة', value: 'يريفان', entity: 'yerevan' });
    expect(card.facts).toContainEqual({ label: 'السكان', value: '2.96 مليون نسمة (2024)' });
    expect(card.facts).toContainEqual({ label: 'المساحة', value: '29,740 كيلومترًا مربعًا' });
  });

  it('falls back to the English name and says so', () => {
    const entry = record({ id: 'x', class: 'city', names: { en: 'Xville' } });
    const card = entityCard(entry, { lang: 'ar', knowledge: pack(entry), now: NOW });
    expect(card).toMatchObject({ name: 'Xville', nameLang: 'en' });
    expect(card.otherName).toBeUndefined();
  });

  it('links to the Wikipedia of its language by way of Wikidata, and to nothing it is not sure of', () => {
    const links = (lang: string, entry = ARMENIA) =>
      entityCard(entry, { lang, knowledge: pack(), now: NOW }).links;
    expect(links('ar')).toEqual({
      wikipedia: 'https://www.wikidata.org/wiki/Special:GoToLinkedPage/arwiki/Q399',
      wikipediaLang: 'ar',
      wikidata: 'https://www.wikidata.org/wiki/Q399',
    });
    expect(links('en').wikipedia).toBe('https://en.wikipedia.org/wiki/Armenia');
    expect(links('ar', { ...ARMENIA, wikidata: undefined })).toEqual({
      wikipedia: 'https://en.wikipedia.org/wiki/Armenia',
      wikipediaLang: 'en',
    });
    expect(links('ar', { ...ARMENIA, wikidata: 'javascript:alert(1)', wikipedia: undefined })).toEqual({});
    expect(links('en', { ...ARMENIA, wikipedia: 'A"><b>?x#y & z' }).wikipedia).toBe(
      'https://en.wikipedia.org/wiki/A%22%3E%3Cb%3E%3Fx%23y_%26_z',
    );
  });

  it('says when it was checked and against what, else what it is made from, else that nobody has checked it', () => {
    const said = (entry: EntityRecord, lang = 'en') =>
      entityCard(entry, { lang, knowledge: pack(entry), now: NOW }).provenance;
    const checked = { on: '2026-11-22', against: ['geonames-2023', 'officeholders-2022', 'wikidata-2021'] };
    const town = record({ id: 'geonames-1', class: 'town', names: { en: 'X', ar: 'س' } });
    expect(said({ ...town, checked })).toEqual({
      text: 'Checked on 22 November 2026 against:',
      sources: ['GeoNames (2023)', 'Wikidata (2022)'],
    });
    expect(said({ ...town, checked }, 'ar')?.text).toBe('روجع في 22 نوفمبر 2026 على:');
    expect(said(town)).toEqual({ text: 'Source:', sources: ['GeoNames (2023)'] });
    expect(said({ ...town, source: 'written' })).toEqual({
      text: 'Written by hand; not yet checked against a source.',
      sources: [],
    });
    expect(said({ ...town, id: 'own-1' })).toBeUndefined();
    expect(said({ ...town, id: 'AZ-parliament' })).toBeUndefined();
  });

  it('names every source that records are checked against, in the languages that cards speak', () => {
    for (const lang of ['ar', 'en']) {
      const sources = spokenLanguageOf(lang)?.phrases.sources ?? {};
      expect(Object.keys(sources)).toEqual(expect.arrayContaining([...CHECK_SOURCES]));
    }
  });

  it('gives an age only to those whom someone lately found alive', () => {
    const facts: Facts = { born: '1961-12-24' };
    const born = (entry: EntityRecord): string | undefined =>
      entityCard(entry, { lang: 'en', knowledge: pack(), now: NOW }).facts.find(
        ({ label }) => label === 'Born',
      )?.value;
    expect(born(person(facts, UNCHECKED))).toBe('24 December 1961');
    expect(born(person(facts, { checked: { on: '2026-11-22', against: ['press-2026'] } }))).toBe(
      '24 December 1961 (64 years old)',
    );
    expect(born(person(facts, { checked: { on: '2021-01-01', against: ['press-2026'] } }))).toBe(
      '24 December 1961',
    );
    // Whoever was compared with a table of 2013 alone may have died since.
    for (const against of [['pantheon-2013', 'wordnet-3.1'], ['a table that is new'], []])
      expect(born(person(facts, { checked: { on: '2026-11-22', against } }))).toBe('24 December 1961');
  });

  it('names a country of birth where it tells something, and as of today where it was none then', () => {
    const born = (facts: Facts, lang: string): string | undefined =>
      entityCard(person(facts, UNCHECKED), { lang, knowledge: pack(), now: NOW }).facts.find(
        ({ label }) => label === 'Born' || label === 'الميلاد',
      )?.value;
    expect(born({ born: '1961-12-24', birthplace: 'AZ' }, 'en')).toBe('24 December 1961');
    expect(born({ born: '1970-02-01', birthplace: 'AM' }, 'en')).toBe('1 February 1970 (Armenia)');
    expect(born({ born: '1870-02-01', birthplace: 'AM' }, 'en')).toBe('1 February 1870 (now Armenia)');
    expect(born({ born: '1870-02-01', birthplace: 'AM' }, 'ar')).toBe('1 فبراير 1870 (أرمينيا حاليًا)');
    expect(born({ born: '1870-02-01', birthplace: 'FR' }, 'en')).toBe('1 February 1870 (France)');
  });

  it('says of a place in which town it is', () => {
    const entry = thing('place', 'square', { country: 'AM', place: 'yerevan' });
    const card = entityCard(entry, { lang: 'ar', knowledge: pack(entry), now: NOW });
    expect(card.description).toBe('ميدان في يريفان');
    expect(card.facts).toContainEqual({ label: 'الدولة', value: 'أرمينيا', entity: 'AM' });
  });

  it('lists sides where there are two', () => {
    const sides = (parties: string[]) =>
      entityCard(thing('event', 'attack', { parties }), {
        lang: 'en',
        knowledge: pack(),
        now: NOW,
      }).facts.map(({ value }) => value);
    expect(sides(['AM'])).toEqual([]);
    expect(sides(['AM', 'AZ'])).toEqual(['Armenia and Azerbaijan']);
  });

  it('says of a yearly day when it was first kept, not that it was then', () => {
    const entry = thing('event', 'holiday', { start: '1976-03-30' });
    const card = entityCard(entry, { lang: 'en', knowledge: pack(), now: NOW });
    expect(card.description).toBe('Annual observance');
    expect(card.facts).toContainEqual({ label: 'Date', value: '30 March 1976' });
  });

  it('lists other names, but no mere spellings or parts of the name', () => {
    const entry = record({
      id: 'x',
      names: { en: 'North Atlantic Treaty Organization', ar: 'حلف شمال الأطلسي' },
      aliases: {
        en: ['NATO', 'North Atlantic Treaty Organisation', 'North Atlantic Treaty'],
        ar: ['الناتو', 'حلف شمال الاطلسي'],
      },
    });
    const names = (lang: string) => entityCard(entry, { lang, knowledge: pack(entry), now: NOW }).alsoKnownAs;
    expect(names('en')).toEqual(['NATO']);
    expect(names('ar')).toEqual(['الناتو']);
  });

  it('does not repeat in a fact what the description has said', () => {
    const card = entityCard(UNITED_NATIONS, { lang: 'en', knowledge: pack(), now: NOW });
    expect(card.description).toBe('International organisation, founded in 1945');
    expect(card.facts.map(({ label }) => label)).not.toContain('Founded');
  });

  it('travels as a message: what it has not is absent, not undefined', () => {
    const card = entityCard(YEREVAN, { lang: 'ar', knowledge: pack(), now: NOW });
    expect(Object.entries(card).filter(([, value]) => value === undefined)).toEqual([]);
    expect(structuredClone(card)).toEqual(card);
  });
});

describe('a person’s offices over time', () => {
  const career = (...roles: Role[]) =>
    entityCard(person({ roles }), { lang: 'en', knowledge: pack(), now: NOW }).career;
  const first: Role = { office: 'prime-minister', of: 'AZ', from: '1990', to: '1992' };
  const now: Role = { office: 'president', of: 'AZ', from: '2003' };

  it('stand from the latest back, what the description says first and marked as said', () => {
    const second: Role = { office: 'secretary-general', of: 'un', from: '1993', to: '1999' };
    const found = career(first, second, now);
    expect(found?.steps.map(({ from, to, said }) => [from, to, said])).toEqual([
      [2003, undefined, true],
      [1993, 1999, undefined],
      [1990, 1992, undefined],
    ]);
    expect([found?.from, found?.to]).toEqual([1990, new Date(NOW).getUTCFullYear()]);
    expect(found?.steps[0]?.text).toBe('President of Azerbaijan since 2003');
  });

  it('are not drawn where the description says them all', () => {
    expect(career(now, { office: 'secretary-general', of: 'un', from: '2010' })).toBeUndefined();
  });

  it('take the place of the lines that would say the same', () => {
    const { facts } = entityCard(person({ roles: [now, first] }), {
      lang: 'en',
      knowledge: pack(),
      now: NOW,
    });
    expect(facts.filter(({ value }) => value.includes('Prime Minister'))).toEqual([]);
  });

  it('are not drawn where there is but one, or where an end or a beginning is not known', () => {
    expect(career(now)).toBeUndefined();
    expect(career(now, { office: 'prime-minister', of: 'AZ', to: '1992' })).toBeUndefined();
    expect(career(now, { office: 'prime-minister', of: 'AZ', from: '1990', ended: true })).toBeUndefined();
  });
});

describe('for a reader of other digits and days', () => {
  const entry = person({
    born: '1961-12-24',
    birthplace: 'yerevan',
    roles: [{ office: 'president', of: 'AZ', from: '2003-10' }],
  });
  const told = (lang: string, notation: Notation) => {
    const { description, facts } = entityCard(entry, { lang, knowledge: pack(entry), now: NOW, notation });
    return [description, facts.find(({ value }) => /1961|١٩٦١/.test(value))?.value];
  };

  it('says years in their digits, in Arabic alone', () => {
    const eastern = { numerals: 'eastern', calendar: 'gregorian' } as const;
    expect(told('ar', eastern)).toEqual([
      'رئيس أذربيجان منذ أكتوبر ٢٠٠٣',
      '٢٤ ديسمبر ١٩٦١ (يريفان، ٦٤ عامًا)',
    ]);
    expect(told('en', eastern)[0]).toBe('President of Azerbaijan since October 2003');
  });

  it('says days by the Hijri calendar and the other beside it, and no months, which would be a guess', () => {
    const hijri = { numerals: 'western', calendar: 'hijri' } as const;
    expect(told('ar', hijri)).toEqual([
      'رئيس أذربيجان منذ أكتوبر 2003',
      '16 رجب 1381 هـ (24 ديسمبر 1961، يريفان، 64 عامًا)',
    ]);
  });
});

describe('a line that names several', () => {
  it('comes in pieces that lead to each, and make up the whole', () => {
    const entry = { ...ARMENIA, facts: { ...ARMENIA.facts, neighbours: ['AZ', 'FR', 'US'] } };
    const { facts } = entityCard(entry, { lang: 'ar', knowledge: pack(), now: NOW });
    const line = facts.find(({ parts }) => parts);
    expect(line?.parts?.flatMap(({ entity }) => entity ?? [])).toEqual(['AZ', 'FR', 'US']);
    expect(line?.parts?.map(({ text }) => text).join('')).toBe(line?.value);
  });
});
