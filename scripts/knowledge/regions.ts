import { aliasKey } from '@/lib/text';
import { cleanArabic } from './arabic';
import { addAliases, addWeak, spellings, type Draft } from './draft';
import { packageJson } from './packages';
import { WEIGHT } from './weights';

interface RawRegion {
  readonly name: string;
  readonly names: Readonly<Record<string, string | undefined>>;
  readonly iso: string;
  /** GeoNames' code of the region. */
  readonly admin?: string | null;
  readonly reference?: { readonly wikipedia?: string | null; readonly geonames?: number | null };
}

/**
 * Countries whose regions without an ISO 3166-2 code are left out: parishes of islands, whole territories over again, the
 * states that South Sudan had from 2015 to 2020, and those that new-regions.yaml has.
 */
const UNCODED_OUT = new Set('GF GG GP ID IM JE MC MQ PM RE SS TF YE'.split(' '));
/** Countries whose codes GeoNames has given to other regions since. */
const RECODED = new Set(['TW', 'CI']);

/** What Arabic calls the first-level regions of a country, and whether newsrooms nearly always say it. */
const KIND: Readonly<Record<string, { word: string; said: boolean }>> = {
  ...kinds('محافظة', true, 'EG SY YE JO LB IQ KW OM BH PS IR'),
  ...kinds('ولاية', true, 'DZ TN SD MR'),
  ...kinds('ولاية', false, 'US IN DE BR MX NG MY AU AT VE SS TR'),
  ...kinds('منطقة', true, 'SA'),
  ...kinds('إمارة', false, 'AE'),
  ...kinds('جهة', true, 'MA'),
  ...kinds('مقاطعة', false, 'UA CN CA NL KZ AR CU'),
  ...kinds('إقليم', false, 'FR ES IT PK ET'),
  ...kinds('محافظة', false, 'JP TH VN'),
};
/** Words that say what a region is, at the start of an Arabic name. */
const GENERIC =
  /^(?:محافظة|ولاية|مقاطعة|إقليم|جهة|منطقة|إمارة|جمهورية|بلدية|مدينة|قضاء|لواء|كانتون|كومونة|شعبية) /u;
const OBLAST = / (?:أوبلاست|أوبلاسط)$/u;
const ENGLISH_GENERIC =
  / (?:Governorate|Province|Oblast|Region|District|State|Department|County|Prefecture|Krai|Voivodeship|Emirate|Parish|Municipality|Canton|Division|Wilaya)$/;

function kinds(
  word: string,
  said: boolean,
  countries: string,
): Record<string, { word: string; said: boolean }> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, { word, said }]));
}

export interface Regions {
  readonly drafts: Draft[];
  /** The region by country and GeoNames code. */
  readonly byCode: ReadonlyMap<string, { id: string; name: string }>;
}

/** First-level regions from iso3166-2-db; their ids are ISO 3166-2 codes. */
export function regionDrafts(ambiguous: (key: string) => boolean): Regions {
  const file = packageJson<Record<string, { regions: RawRegion[] }>>('iso3166-2-db', 'data/iso3166-2.json');
  const drafts = new Map<string, Draft>();
  const byCode = new Map<string, { id: string; name: string }>();
  for (const [country, { regions }] of Object.entries(file)) {
    for (const region of regions) {
      const coded = /^[A-Z0-9]{1,3}$/.test(region.iso);
      const key = region.reference?.geonames;
      if (!coded && (typeof key !== 'number' || UNCODED_OUT.has(country))) continue;
      const id = coded ? `${country}-${region.iso}` : `geonames-${key}`;
      if (drafts.has(id)) continue;
      const draft = regionDraft(id, country, region);
      for (const { lang, text } of [...spellings(draft)]) {
        const folded = aliasKey(text);
        // Two letters of Arabic are no name by themselves, nor is a word or a person's name.
        if (
          !coded ||
          (!folded.includes(' ') && (ambiguous(folded) || folded.length <= 2) && country !== 'US')
        )
          addWeak(draft, lang, [text]);
      }
      drafts.set(id, draft);
      if (region.admin && !RECODED.has(country))
        byCode.set(`${country}.${region.admin}`, { id, name: draft.names['en'] ?? '' });
    }
  }
  return { drafts: [...drafts.values()], byCode };
}

function regionDraft(id: string, country: string, region: RawRegion): Draft {
  const name = (region.names['en'] ?? region.name).normalize('NFC');
  const article = region.reference?.wikipedia;
  const title = article?.startsWith('en:') ? article.slice(3).replaceAll('_', ' ') : undefined;
  const draft: Draft = {
    id,
    type: 'place',
    class: 'region',
    names: { en: name },
    aliases: {},
    weak: {},
    facts: { country },
    // Titles were taken years ago, and many have moved: those that are the plain name, and the American states', have not.
    ...(title !== undefined && (title === name || country === 'US') && { wikipedia: title }),
    weight: country === 'US' ? 130 : WEIGHT.region,
    origin: { kind: 'generated', by: 'iso3166-2-db' },
  };
  const weights: Record<string, number> = {};
  const bare = name.replace(ENGLISH_GENERIC, '');
  if (bare !== name) {
    addAliases(draft, 'en', [bare]);
    weights[bare] = WEIGHT.region / 2;
  }
  nameInArabic(draft, country, region.names['ar'], weights);
  if (Object.keys(weights).length > 0) draft.aliasWeights = weights;
  return draft;
}

function nameInArabic(
  draft: Draft,
  country: string,
  raw: string | undefined,
  weights: Record<string, number>,
): void {
  const cleaned = cleanArabic(raw);
  if (cleaned === undefined) return;
  const oblast = OBLAST.test(cleaned);
  const generic = GENERIC.exec(cleaned)?.[0].trim();
  const bare = cleaned.replace(OBLAST, '').replace(GENERIC, '');
  const kind = oblast
    ? { word: 'مقاطعة', said: true }
    : generic !== undefined
      ? // What Libya called shabiyat has been called districts since 2013.
        { word: generic === 'شعبية' ? 'منطقة' : generic, said: true }
      : KIND[country];
  if (!kind) {
    draft.names['ar'] = cleaned;
    return;
  }
  const full = `${kind.word} ${bare}`;
  draft.names['ar'] = kind.said ? full : bare;
  addAliases(draft, 'ar', [bare, full]);
  // The town of the same name is meant more often.
  if (kind.said) weights[bare] = WEIGHT.region / 2;
}
