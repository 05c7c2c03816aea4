import { describe, expect, it } from 'vitest';
import { entityCard } from '@/lib/cards';
import type { EntityRecord, Facts, Role } from '@/lib/knowledge';
import type { Notation } from '@/lib/locale';
import { ARMENIA, NOW, UNITED_NATIONS, YEREVAN, pack, record } from './pack';

const said = (entry: EntityRecord, lang: string): string =>
  entityCard(entry, { lang, knowledge: pack(entry), now: NOW }).description;

function person(facts: Facts, more: Partial<EntityRecord> = {}): EntityRecord {
  return record({
    id: 'someone',
    type: 'person',
    class: 'politician',
    names: { en: 'Some One', ar: 'فلان' },
    facts: { gender: 'm', country: 'AZ', ...facts },
    ...more,
  });
}
function thing(
  type: EntityRecord['type'],
  cls: string,
  facts: Facts,
  more: Partial<EntityRecord> = {},
): EntityRecord {
  return record({ id: 'thing', type, class: cls, names: { en: 'Thing', ar: 'الشيء' }, facts, ...more });
}

describe('the description of a person', () => {
  it.each([
    [
      'an office that goes on',
      { roles: [{ office: 'president', of: 'AZ', from: '2003-10-31' }] },
      'رئيس أذربيجان منذ أكتوبر 2003',
      'President of Azerbaijan since October 2003',
    ],
    [
      'a year alone',
      { roles: [{ office: 'president', of: 'US', from: '2021' }] },
      'رئيس الولايات المتحدة منذ عام 2021',
      'President of the United States since 2021',
    ],
    [
      'an office that ended within a year',
      { roles: [{ office: 'prime-minister', of: 'AZ', from: '2003-08-04', to: '2003-11-04' }] },
      'رئيس وزراء أذربيجان من أغسطس حتى نوفمبر 2003',
      'Prime Minister of Azerbaijan from August to November 2003',
    ],
    [
      'an office that ended years later',
      { roles: [{ office: 'president', of: 'AZ', from: '1993', to: '2003' }] },
      'رئيس أذربيجان من عام 1993 حتى عام 2003',
      'President of Azerbaijan from 1993 to 2003',
    ],
    [
      'an end without a beginning',
      { roles: [{ office: 'president', of: 'AZ', to: '2003-10' }] },
      'رئيس أذربيجان حتى أكتوبر 2003',
      'President of Azerbaijan until October 2003',
    ],
    [
      'an end that is not known',
      { roles: [{ office: 'president', of: 'AZ', ended: true }] },
      'رئيس أذربيجان سابقًا',
      'Former President of Azerbaijan',
    ],
    [
      'a woman',
      { gender: 'f', roles: [{ office: 'prime-minister', of: 'FR', from: '2022-05' }] },
      'رئيسة وزراء فرنسا منذ مايو 2022',
      'Prime Minister of France since May 2022',
    ],
    [
      'an office with the article',
      { roles: [{ office: 'secretary-general', of: 'un', from: '2017-01-01' }] },
      'الأمين العام للأمم المتحدة منذ يناير 2017',
      'Secretary General of the United Nations since January 2017',
    ],
    [
      'an office with a preposition',
      { roles: [{ office: 'chief-of-staff', of: 'AM', from: '2020' }] },
      'رئيس الأركان في أرمينيا منذ عام 2020',
      'Chief of the General Staff of Armenia since 2020',
    ],
    [
      'an office of the dead',
      { died: '2020', roles: [{ office: 'president', of: 'AZ', from: '2003-10' }] },
      'رئيس أذربيجان سابقًا (بدءًا من أكتوبر 2003)',
      'Former President of Azerbaijan (from October 2003)',
    ],
  ] satisfies [string, Facts, string, string][])('says %s', (_what, facts, ar, en) => {
    expect([said(person(facts), 'ar'), said(person(facts), 'en')]).toEqual([ar, en]);
  });

  it('never says a bare present office: without a date it falls back, or says when it was checked', () => {
    const facts: Facts = { roles: [{ office: 'president', of: 'AZ' }] };
    expect(said(person(facts), 'en')).toBe('Azerbaijani politician');
    const checked = { checked: { on: '2026-11-22', against: ['press-2026'] } };
    expect(said(person(facts, checked), 'en')).toBe('President of Azerbaijan (as of November 2026)');
    expect(said(person(facts, checked), 'ar')).toBe('رئيس أذربيجان (وفق معلومات نوفمبر 2026)');
  });

  it('takes the present office before earlier ones, and of ended ones the last', () => {
    const earlier = { office: 'prime-minister', of: 'AZ', from: '1990', to: '1992' };
    const present = { office: 'president', of: 'AZ', from: '2003' };
    expect(said(person({ roles: [earlier, present] }), 'en')).toBe('President of Azerbaijan since 2003');
    const last = { office: 'president', of: 'FR', from: '1995', to: '1999' };
    expect(said(person({ roles: [earlier, last] }), 'en')).toBe('President of France from 1995 to 1999');
  });

  it('takes an office whose end lies ahead of the reader for present', () => {
    const facts: Facts = { roles: [{ office: 'president', of: 'AZ', from: '2025-01', to: '2029-01' }] };
    expect(said(person(facts), 'en')).toBe('President of Azerbaijan since January 2025');
  });

  it('leaves out an office of what has no name in the language', () => {
    const nameless = record({ id: 'x', names: { en: 'X' } });
    const entry = person({ roles: [{ office: 'president', of: 'x', from: '2003' }] });
    const card = entityCard(entry, { lang: 'ar', knowledge: pack(nameless, entry), now: NOW });
    expect(card.description).toBe('سياسي أذربيجاني');
  });

  it.each([
    ['m', 'KR', 'سياسي كوري جنوبي', 'South Korean politician'],
    ['f', 'KR', 'سياسية كورية جنوبية', 'South Korean politician'],
    ['f', 'AM', 'سياسية من أرمينيا', 'Politician from Armenia'],
  ] as const)('agrees in gender: %s, %s', (gender, country, ar, en) => {
    const entry = person({ gender, country });
    expect([said(entry, 'ar'), said(entry, 'en')]).toEqual([ar, en]);
  });

  it('says a lifetime where there is no office', () => {
    const entry = person({ born: '1946-05-01', died: '2020' }, { class: 'actor' });
    expect([said(entry, 'ar'), said(entry, 'en')]).toEqual([
      'ممثل أذربيجاني (1946–2020)',
      'Azerbaijani actor (1946–2020)',
    ]);
  });
});

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

  it('gives an age only to those whom someone lately found alive', () => {
    const facts: Facts = { born: '1961-12-24' };
    const born = (entry: EntityRecord): string | undefined =>
      entityCard(entry, { lang: 'en', knowledge: pack(), now: NOW }).facts.find(
        ({ label }) => label === 'Born',
      )?.value;
    expect(born(person(facts))).toBe('24 December 1961');
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
    expect(told('ar', eastern)).toEqual(['رئيس أذربيجان منذ أكتوبر ٢٠٠٣', '٢٤ ديسمبر ١٩٦١ (يريفان)']);
    expect(told('en', eastern)[0]).toBe('President of Azerbaijan since October 2003');
  });

  it('says days by the Hijri calendar and the other beside it, and no months, which would be a guess', () => {
    const hijri = { numerals: 'western', calendar: 'hijri' } as const;
    expect(told('ar', hijri)).toEqual([
      'رئيس أذربيجان منذ أكتوبر 2003',
      '16 رجب 1381 هـ (24 ديسمبر 1961، يريفان)',
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
