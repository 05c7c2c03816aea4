import { entityCard } from '@/lib/cards';
import type { EntityRecord, Facts, Knowledge } from '@/lib/knowledge';

type Draft = Partial<Omit<EntityRecord, 'facts'>> &
  Pick<EntityRecord, 'id' | 'names'> & { readonly facts?: Facts };

export function record({ id, names, facts = {}, ...rest }: Draft): EntityRecord {
  return { id, type: 'place', class: 'country', names, aliases: {}, facts, weight: 100, ...rest };
}

export const ARMENIA = record({
  id: 'AM',
  names: { en: 'Armenia', ar: 'أرمينيا' },
  facts: {
    country: 'AM',
    capital: 'yerevan',
    neighbours: ['AZ'],
    population: { value: 2_963_900, year: 2024, source: 'World Bank' },
    area: { value: 29_743 },
    gdp: { value: 24e9, year: 2023 },
  },
  wikidata: 'Q399',
  wikipedia: 'Armenia',
});
export const AZERBAIJAN = record({
  id: 'AZ',
  names: { en: 'Azerbaijan', ar: 'أذربيجان' },
  facts: { country: 'AZ', population: { value: 10_200_000, year: 2024 } },
});
export const UNITED_STATES = record({ id: 'US', names: { en: 'United States', ar: 'الولايات المتحدة' } });
export const FRANCE = record({ id: 'FR', names: { en: 'France', ar: 'فرنسا' } });
export const SOUTH_KOREA = record({ id: 'KR', names: { en: 'South Korea', ar: 'كوريا الجنوبية' } });
export const UNITED_KINGDOM = record({ id: 'GB', names: { en: 'United Kingdom', ar: 'المملكة المتحدة' } });
export const OMAN = record({ id: 'OM', names: { en: 'Oman', ar: 'سلطنة عمان' } });
export const SOUTH_AFRICA = record({ id: 'ZA', names: { en: 'South Africa', ar: 'جنوب أفريقيا' } });
export const YEREVAN = record({
  id: 'yerevan',
  class: 'capital',
  names: { en: 'Yerevan', ar: 'يريفان' },
  facts: { country: 'AM', lat: 40.18, lon: 44.51 },
});
export const UNITED_NATIONS = record({
  id: 'un',
  type: 'organisation',
  class: 'international-organisation',
  names: { en: 'United Nations', ar: 'الأمم المتحدة' },
  facts: { founded: '1945-10-24' },
});

const OFFICES = {
  president: {
    en: 'President',
    ar: { m: 'رئيس', f: 'رئيسة' },
    definite: { m: 'الرئيس', f: 'الرئيسة' },
    head: 'state',
  },
  'prime-minister': {
    en: 'Prime Minister',
    ar: { m: 'رئيس وزراء', f: 'رئيسة وزراء' },
    definite: { m: 'رئيس الوزراء', f: 'رئيسة الوزراء' },
    adjectival: { ar: 'holder' },
    head: 'government',
  },
  'defence-minister': {
    en: 'Defence Minister',
    ar: { m: 'وزير دفاع', f: 'وزيرة دفاع' },
    definite: { m: 'وزير الدفاع', f: 'وزيرة الدفاع' },
    adjectival: { ar: 'holder' },
  },
  speaker: {
    en: 'Speaker of Parliament',
    ar: { m: 'رئيس برلمان', f: 'رئيسة برلمان' },
    definite: { m: 'رئيس البرلمان', f: 'رئيسة البرلمان' },
    adjectival: { ar: 'm', en: 'Parliament Speaker' },
  },
  senator: {
    en: 'Senator',
    ar: { m: 'عضو مجلس شيوخ', f: 'عضو مجلس شيوخ' },
    definite: { m: 'عضو مجلس الشيوخ', f: 'عضو مجلس الشيوخ' },
    adjectival: { ar: 'm', en: 'Senator' },
  },
  'un-ambassador': {
    en: 'Ambassador to the United Nations',
    ar: { m: 'مندوب', f: 'مندوبة' },
    definite: { m: 'المندوب', f: 'المندوبة' },
    tail: { ar: 'لدى الأمم المتحدة' },
    adjectival: { ar: 'holder', en: 'Ambassador to the United Nations' },
  },
  king: { en: 'King', ar: { m: 'ملك', f: 'ملكة' }, definite: { m: 'الملك', f: 'الملكة' }, head: 'state' },
  sultan: { en: 'Sultan', ar: { m: 'سلطان', f: 'سلطانة' }, definite: { m: 'السلطان', f: 'السلطانة' } },
  'secretary-general': {
    en: 'Secretary General',
    ar: { m: 'الأمين العام', f: 'الأمينة العامة' },
    definite: { m: 'الأمين العام', f: 'الأمينة العامة' },
    link: { ar: 'لـ' },
  },
  'chief-of-staff': {
    en: 'Chief of the General Staff',
    ar: { m: 'رئيس الأركان', f: 'رئيسة الأركان' },
    definite: { m: 'رئيس الأركان', f: 'رئيسة الأركان' },
    link: { ar: 'في' },
  },
} as const;
const ADJECTIVES: Readonly<Record<string, { en: string; ar: string }>> = {
  AZ: { en: 'Azerbaijani', ar: 'أذربيجاني' },
  FR: { en: 'French', ar: 'فرنسي' },
  GB: { en: 'British', ar: 'بريطاني' },
  KR: { en: 'South Korean', ar: 'كوري جنوبي' },
  US: { en: 'American', ar: 'أميركي' },
  ZA: { en: 'South African', ar: 'جنوب أفريقي' },
};

/** A pack of a few records, which answers as a built one does. */
export function pack(...more: readonly EntityRecord[]): Knowledge {
  // What a test brings stands before what all share.
  const records = [
    ...more,
    ...[ARMENIA, AZERBAIJAN, UNITED_STATES, UNITED_KINGDOM, FRANCE, SOUTH_KOREA, SOUTH_AFRICA, OMAN],
    ...[YEREVAN, UNITED_NATIONS],
  ];
  const has = (key: string): key is keyof typeof OFFICES => Object.hasOwn(OFFICES, key);
  return {
    lookup: () => [],
    longestFrom: () => 0,
    record: (index) => {
      const found = records[index];
      if (!found) throw new RangeError(String(index));
      return found;
    },
    indexOf: (id) => records.findIndex((entry) => entry.id === id),
    related: () => [],
    demonym: (country) => {
      const adjective = ADJECTIVES[country];
      return adjective && { adjective };
    },
    office: (key) => (has(key) ? { en: OFFICES[key].en, ar: OFFICES[key].ar } : undefined),
    officeForms: (key) => (has(key) ? OFFICES[key] : undefined),
    size: records.length,
  };
}

export const NOW = '2026-11-22T10:00:00Z';

/** How a card describes an entity. */
export const said = (entry: EntityRecord, lang: string): string =>
  entityCard(entry, { lang, knowledge: pack(entry), now: NOW }).description;

/** As of somebody whom nobody has looked after lately. */
export const UNCHECKED: Partial<EntityRecord> = { checked: undefined };

/** A politician of Azerbaijan, lately found in the news, but for what is said of them. */
export function person(facts: Facts, more: Partial<EntityRecord> = {}): EntityRecord {
  return record({
    id: 'someone',
    type: 'person',
    class: 'politician',
    names: { en: 'Some One', ar: 'فلان' },
    facts: { gender: 'm', country: 'AZ', ...facts },
    checked: { on: '2026-11-01', against: ['press-2026'] },
    ...more,
  });
}
