import { asWritten, cleanArabic } from './arabic';
import { addAliases, addWeak, type Draft } from './draft';
import { geoNames, type GeoName } from './sources/geonames';
import { aliasKey, foldText } from '@/lib/text';
import { cityWeight } from './weights';

const SMALLEST_TOWN = 15_000;
const LARGE = 100_000;
/** A one-word name of this size is taken at its word even where it is somebody's surname as well. */
const WELL_KNOWN = 500_000;
/** Arabic names of three letters and fewer are mostly words, particles or parts of names; a city must be large to be believed. */
const SHORT_ARABIC = 3;
const SHORT_ARABIC_BELIEVED = 1_000_000;
/** In Latin script, up to this many letters need a large city, one more a middling one. */
const SHORT_LATIN = 3;
/** Where a small town's Arabic name is known to Arabic readers: elsewhere one word of such a town is more likely something else. */
const NEAR_ARABIC = new Set(
  'AE AM AZ BH CY DJ DZ EG ER GE IL IQ IR JO KM KW LB LY MA MR MT OM PS QA SA SD SO SS SY TD TN TR UA YE'.split(
    ' ',
  ),
);

/** US cities whose article stands under the bare name, as the Associated Press writes them without a state. */
const US_BARE = new Set(
  (
    'Atlanta,Baltimore,Boston,Chicago,Cincinnati,Cleveland,Dallas,Denver,Detroit,Honolulu,Houston,Indianapolis,Las Vegas,' +
    'Los Angeles,Miami,Milwaukee,Minneapolis,New Orleans,New York City,Oklahoma City,Philadelphia,Pittsburgh,St. Louis,' +
    'Salt Lake City,San Antonio,San Diego,San Francisco,Seattle'
  ).split(','),
);

export interface CityContext {
  /** True for a word that is part of some known person's name: folded. */
  readonly personWord: (folded: string) => boolean;
  readonly commonWord: (folded: string) => boolean;
  /** The id and English name of a first-level region, by country and GeoNames code. */
  readonly region: (country: string, code: string) => { id: string; name: string } | undefined;
}

export interface City {
  readonly draft: Draft;
  /** Names in Latin script in any language, for a large place: "Geneva", which GeoNames calls "Genève". */
  readonly otherNames: readonly string[];
}

/** Towns of 15,000 and more, capitals, and seats of first-level regions, from GeoNames. */
export function cityDrafts(context: CityContext): City[] {
  const cities: City[] = [];
  for (const place of geoNames()) {
    const capital = place.feature === 'PPLC';
    const seat = place.feature === 'PPLA';
    if (place.population < SMALLEST_TOWN && !capital && !seat) continue;
    const large = capital || seat || place.population >= LARGE;
    cities.push({
      draft: cityDraft(place, capital, context),
      otherNames: large ? place.alternates.filter((name) => /^[\p{Script=Latin} .'-]+$/u.test(name)) : [],
    });
  }
  return cities;
}

function cityDraft(place: GeoName, capital: boolean, context: CityContext): Draft {
  const { country, population } = place;
  const region = context.region(country, place.region);
  const draft: Draft = {
    id: `geonames-${place.key}`,
    type: 'place',
    class: capital ? 'capital' : population >= 50_000 ? 'city' : 'town',
    names: { en: englishName(place) },
    aliases: {},
    weak: {},
    facts: {
      country,
      lat: round(place.lat),
      lon: round(place.lon),
      ...(population > 0 && { population: { value: population, source: 'GeoNames 2023' } }),
      ...(region && { region: region.id }),
    },
    weight: cityWeight(population, capital),
    origin: { kind: 'generated', by: 'geonames' },
  };
  nameInEnglish(draft, place, region?.name);
  nameInArabic(draft, place);
  markWeak(draft, population, capital, context);
  return draft;
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

/** "Rafah" for "Rafaḩ", but "Düsseldorf" and not "Duesseldorf". */
function englishName({ name, ascii }: GeoName): string {
  return /\p{Script=Latin}/u.test(name) && foldText(name) !== foldText(ascii)
    ? name
    : ascii.replace(/`/g, "'");
}

function nameInEnglish(draft: Draft, place: GeoName, regionName: string | undefined): void {
  const name = draft.names['en'] ?? '';
  // Folding takes the diacritics away; what differs beyond them is another spelling.
  for (const other of [place.name, place.ascii])
    if (foldText(other) !== foldText(name)) addAliases(draft, 'en', [other]);
  const bare = /^(.+) City$/.exec(name)?.[1];
  if (bare !== undefined && place.alternates.includes(bare)) addAliases(draft, 'en', [bare]);
  if (place.country === 'US' && regionName !== undefined) {
    draft.wikipedia = US_BARE.has(name) ? name : `${name}, ${regionName}`;
    addAliases(draft, 'en', [`${name}, ${regionName}`]);
  }
}

/** Words for a region or settlement, Arabic or Persian, that the source puts before the names of seats: "ولاية سطيف". */
const GENERIC_ARABIC =
  /^(?:ولاية|والاية|محافظة|مقاطعة|شعبية|إمارة|بلدية|قرية|ضاحية|ضلع|قضاء|ناحية|استان|قصبه) /u;
/** ى inside a word and ئ at its start are Uyghur or Kurdish. */
const NOT_ARABIC = /ى\p{L}|(?:^| )ئ/u;

/**
 * The alternates carry no language. Those in letters that only Arabic, and not Persian or Urdu, is made of are nearly
 * always Arabic; where there are several, the longest is the Arabic one in 93 of 100.
 */
function nameInArabic(draft: Draft, place: GeoName): void {
  const candidates = [
    ...new Set(
      place.alternates
        .map((name) => cleanArabic(name)?.replace(GENERIC_ARABIC, ''))
        .filter((name) => name !== undefined && !NOT_ARABIC.test(name)),
    ),
  ].filter((name) => name !== undefined);
  candidates.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const [best, ...rest] = candidates;
  if (best === undefined) return;
  const name = asWritten(best, draft.names['en'] ?? '');
  draft.names['ar'] = name;
  if (foldText(name) !== foldText(best)) addAliases(draft, 'ar', [best]);
  const folded = foldText(best);
  // Urdu, Uyghur and old spellings among the rest would only bring wrong matches: near ones are kept.
  addAliases(
    draft,
    'ar',
    rest.filter((name) => name.length > SHORT_ARABIC + 1 && distanceBelow(foldText(name), folded, 2)),
  );
}

/** True where two strings are fewer than `limit` insertions, deletions and substitutions apart (Levenshtein). */
export function distanceBelow(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) >= limit) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substituted, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return (previous[b.length] ?? limit) < limit;
}

function markWeak(draft: Draft, population: number, capital: boolean, context: CityContext): void {
  const near = NEAR_ARABIC.has(draft.facts.country ?? '');
  const short = {
    ar: (name: string) =>
      (name.length <= SHORT_ARABIC && population < SHORT_ARABIC_BELIEVED) ||
      (!near && population < LARGE && !capital),
    en: (name: string) =>
      (name.length <= SHORT_LATIN && population < SHORT_ARABIC_BELIEVED) ||
      (name.length === SHORT_LATIN + 1 && population < LARGE),
  };
  for (const lang of ['en', 'ar'] as const) {
    for (const name of [draft.names[lang], ...(draft.aliases[lang] ?? [])]) {
      if (name === undefined || /[\s-]/.test(name)) continue;
      const folded = aliasKey(name);
      const ambiguous = context.commonWord(folded) || (population < WELL_KNOWN && context.personWord(folded));
      if ((short[lang](name) || ambiguous) && !(capital && population > LARGE)) addWeak(draft, lang, [name]);
    }
  }
}
