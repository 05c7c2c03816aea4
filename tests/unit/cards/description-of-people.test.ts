import { describe, expect, it } from 'vitest';
import { entityCard } from '@/lib/cards';
import type { Facts } from '@/lib/knowledge';
import { UNCHECKED, NOW, pack, person, record, said } from './pack';

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
    expect(said(person(facts, UNCHECKED), 'en')).toBe('Azerbaijani politician');
    const checked = { checked: { on: '2026-11-22', against: ['press-2026'] } };
    expect(said(person(facts, checked), 'en')).toBe('President of Azerbaijan (as of November 2026)');
    expect(said(person(facts, checked), 'ar')).toBe('رئيس أذربيجان (وفق معلومات نوفمبر 2026)');
  });

  it('says when an office began, and not that it lasts, where nobody has looked lately', () => {
    const facts: Facts = { roles: [{ office: 'president', of: 'AZ', from: '2003-10-31' }] };
    const stale = { checked: { on: '2026-11-22', against: ['wikidata-2021'] } };
    for (const more of [UNCHECKED, stale]) {
      expect(said(person(facts, more), 'en')).toBe('President of Azerbaijan (from October 2003)');
      expect(said(person(facts, more), 'ar')).toBe('رئيس أذربيجان (بدءًا من أكتوبر 2003)');
    }
  });

  it('takes the present office before earlier ones, and of ended ones the last', () => {
    const earlier = { office: 'prime-minister', of: 'AZ', from: '1990', to: '1992' };
    const present = { office: 'president', of: 'AZ', from: '2003' };
    expect(said(person({ roles: [earlier, present] }), 'en')).toBe('President of Azerbaijan since 2003');
    const last = { office: 'president', of: 'FR', from: '1995', to: '1999' };
    expect(said(person({ roles: [earlier, last] }), 'en')).toBe('President of France from 1995 to 1999');
  });

  it.each([
    [
      'a minister by the adjective',
      'm',
      'defence-minister',
      'FR',
      'وزير الدفاع الفرنسي',
      'Defence Minister of France',
    ],
    [
      'who agrees with it',
      'f',
      'defence-minister',
      'KR',
      'وزيرة الدفاع الكورية الجنوبية',
      'Defence Minister of South Korea',
    ],
    ['or whose house does', 'f', 'speaker', 'FR', 'رئيسة البرلمان الفرنسي', 'French Parliament Speaker'],
    [
      'by the name where no adjective can be put so',
      'm',
      'defence-minister',
      'ZA',
      'وزير دفاع جنوب أفريقيا',
      'Defence Minister of South Africa',
    ],
    [
      'or where none is known',
      'm',
      'speaker',
      'AM',
      'رئيس برلمان أرمينيا',
      'Speaker of Parliament of Armenia',
    ],
    ['an American by the short form', 'f', 'senator', 'US', 'عضو مجلس الشيوخ الأميركي', 'US Senator'],
    [
      'a head of government by the name',
      'f',
      'prime-minister',
      'FR',
      'رئيسة وزراء فرنسا',
      'Prime Minister of France',
    ],
    [
      'unless that is long',
      'f',
      'prime-minister',
      'GB',
      'رئيسة الوزراء البريطانية',
      'Prime Minister of the United Kingdom',
    ],
    ['a king by what his country is called', 'm', 'king', 'GB', 'ملك بريطانيا', 'King of the United Kingdom'],
    ['no sultan of a sultanate', 'm', 'sultan', 'OM', 'سلطان عمان', 'Sultan of Oman'],
    [
      'an ambassador, and where',
      'f',
      'un-ambassador',
      'US',
      'المندوبة الأميركية لدى الأمم المتحدة',
      'US Ambassador to the United Nations',
    ],
    [
      'the same without an adjective',
      'm',
      'un-ambassador',
      'AM',
      'مندوب أرمينيا لدى الأمم المتحدة',
      'Ambassador to the United Nations of Armenia',
    ],
  ] as const)('says an office as newsrooms do: %s', (_what, gender, office, of, ar, en) => {
    const entry = person({ gender, roles: [{ office, of, from: '2020' }] });
    expect([said(entry, 'ar'), said(entry, 'en')]).toEqual([`${ar} منذ عام 2020`, `${en} since 2020`]);
  });

  it('joins two offices, without a capital for what is no more than a common noun', () => {
    const founder = { title: { en: 'Founder and owner of X', ar: 'مؤسس X ومالكها' }, from: '2002' };
    const facts: Facts = { roles: [{ office: 'president', of: 'AZ', from: '2003' }, founder] };
    expect(said(person(facts), 'en')).toBe(
      'President of Azerbaijan since 2003, and founder and owner of X since 2002',
    );
  });

  it('names who led a state or a government for that, whatever came after', () => {
    const led = { office: 'prime-minister', of: 'AZ', from: '1990', to: '1999' };
    const after = { office: 'defence-minister', of: 'FR', from: '2001', to: '2002' };
    expect(said(person({ roles: [led, after] }), 'en')).toBe(
      'Prime Minister of Azerbaijan from 1990 to 1999, and Defence Minister of France from 2001 to 2002',
    );
    expect(said(person({ roles: [after, { ...led, from: '2003', to: '2004' }] }), 'en')).toBe(
      'Prime Minister of Azerbaijan from 2003 to 2004',
    );
  });

  it('puts the head of state before the head of government', () => {
    const state = { office: 'president', of: 'AZ', from: '2008', to: '2017' };
    const government = { office: 'prime-minister', of: 'AZ', from: '2017', to: '2018' };
    expect(said(person({ roles: [state, government] }), 'en')).toBe(
      'President of Azerbaijan from 2008 to 2017, and Prime Minister of Azerbaijan from 2017 to 2018',
    );
  });

  it('says an era once', () => {
    const entry = person({ born: '-0384', died: '-0322' }, { class: 'philosopher' });
    expect(said(entry, 'en')).toBe('Azerbaijani philosopher (384–322 BC)');
    expect(said(entry, 'ar')).toBe('فيلسوف أذربيجاني (384–322 قبل الميلاد)');
  });

  it('calls nobody a former founder', () => {
    const roles = [{ title: { en: 'Co-founder of X', ar: 'أحد مؤسسي X' } }];
    expect(said(person({ roles, born: '1955', died: '2011' }), 'en')).toBe('Co-founder of X (1955–2011)');
    expect(said(person({ roles, born: '1955' }), 'ar')).toBe('أحد مؤسسي X (مواليد 1955)');
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
