import { writePack, type PackEntry } from '@/lib/knowledge';
import { languageOf } from '@/lib/languages';
import { aliasKey } from '@/lib/text';
import type { Base } from './build';
import { spellings, type Draft } from './draft';
import { peopleRows } from './people';
import { packageJson } from './packages';
import { declinedPerson, declinedPlace } from './russian';
import { currencyNames, territoryNames, zoneCities } from './sources/cldr';
import { geoNames, type GeoName } from './sources/geonames';

/** The names of one record in one language, before they are sifted. */
interface Found {
  readonly draft: Draft;
  readonly names: string[];
}

/** Letters that a name in the language is made of, where names without a language are taken from GeoNames. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  ru: /^[А-ЯЁ][А-Яа-яЁё]*(?:[ -][А-ЯЁ][А-Яа-яЁё]*)*$/u,
  // At least one letter that Arabic has not: the other names are in the core pack.
  fa: /^(?=.*[پچژگکی])[\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u200c ]+$/u,
};
const SMALLEST_TOWN = 15_000;
const LARGE = 100_000;
/** One word of fewer letters is too little to be believed of anything but a country or a large city. */
const SHORT = 4;
const LARGE_CITY = 1_000_000;

/** What the packs of all languages are made from, read once. */
interface Shared {
  readonly base: Base;
  readonly people: ReturnType<typeof peopleRows>;
  /** The largest town of each English name. */
  readonly towns: ReadonlyMap<string, Draft>;
  readonly places: readonly GeoName[];
  /** The keys of the names that a record has in the core pack. */
  readonly known: (draft: Draft) => ReadonlySet<string>;
}

/**
 * The packs of names in further languages: countries, regions and currencies by CLDR and iso3166-2-db, cities that a clock is
 * called after by CLDR, towns by the letters of GeoNames' alternates (Russian, Persian), people by Pantheon, and what
 * `further-names.yaml` has. Each record has the id that it has in the core pack, and names that differ from those there.
 *
 * @param languages BCP 47 codes. The sources are read once for all of them.
 * @returns the packs' bytes by language.
 */
export function furtherPacks(
  base: Base,
  languages: readonly string[],
): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const known = new Map<Draft, ReadonlySet<string>>();
  const shared: Shared = {
    base,
    people: peopleRows(languages),
    towns: largestTowns(base),
    places: [...geoNames()].filter(
      ({ population, feature }) => population >= SMALLEST_TOWN || feature === 'PPLC',
    ),
    known: (draft) => {
      let keys = known.get(draft);
      if (!keys) known.set(draft, (keys = new Set([...spellings(draft)].map(({ text }) => aliasKey(text)))));
      return keys;
    },
  };
  return new Map(languages.map((lang) => [lang, packIn(lang, shared)]));
}

function packIn(lang: string, shared: Shared): Uint8Array<ArrayBuffer> {
  const { base } = shared;
  const found = new Map<string, Found>();
  const add = (draft: Draft | undefined, names: readonly (string | undefined)[]) => {
    if (!draft) return;
    let entry = found.get(draft.id);
    if (!entry) found.set(draft.id, (entry = { draft, names: [] }));
    for (const name of names) if (name !== undefined && !entry.names.includes(name)) entry.names.push(name);
  };
  addTerritories(base, lang, add);
  addRegions(base, lang, add);
  addCities(shared, lang, add);
  addCurrencies(base, lang, add);
  for (const { row, id } of shared.people) add(base.find(id), [bare(row.titles[lang])]);
  for (const [reference, names] of Object.entries(base.written.furtherNames)) {
    add(base.find(reference), names[lang] ?? []);
  }
  const common = languageOf(lang)?.names.common ?? new Set<string>();
  const entries = [...found.values()]
    .map(({ draft, names }) => entryOf(draft, names, lang, { common, known: shared.known(draft) }))
    .filter((entry) => entry !== undefined);
  return writePack({
    entries,
    info: {
      name: `Hawamish names: ${lang}`,
      sources: base.sources.filter(({ name }) => name !== 'country-coder'),
    },
  });
}

type Add = (draft: Draft | undefined, names: readonly (string | undefined)[]) => void;

/** "Kiew (Stadt)": what stands in brackets tells articles apart. */
function bare(title: string | undefined): string | undefined {
  return title?.replace(/ \(.*\)$/u, '');
}

function addTerritories(base: Base, lang: string, add: Add): void {
  const names = territoryNames(lang);
  for (const [code, name] of Object.entries(names)) {
    if (code.includes('-')) continue;
    add(base.drafts.get(/^\d/.test(code) ? `m49-${code}` : code), [
      name,
      names[`${code}-alt-short`],
      names[`${code}-alt-variant`],
    ]);
  }
}

interface RawRegion {
  readonly iso: string;
  readonly names: Readonly<Record<string, string | undefined>>;
}

function addRegions(base: Base, lang: string, add: Add): void {
  const file = packageJson<Record<string, { regions: RawRegion[] }>>('iso3166-2-db', 'data/iso3166-2.json');
  for (const [country, { regions }] of Object.entries(file)) {
    for (const { iso, names } of regions)
      add(base.find(`${country}-${iso}`), [names[lang]?.normalize('NFC')]);
  }
}

/** A clock's city is the largest of its name. */
function largestTowns(base: Base): ReadonlyMap<string, Draft> {
  const towns = new Map<string, Draft>();
  for (const draft of base.drafts.values()) {
    if (!/^(?:capital|city)$/.test(draft.class)) continue;
    if (draft.class === 'city' && (draft.facts.population?.value ?? 0) < LARGE) continue;
    for (const { lang: of, text } of spellings(draft)) {
      if (of !== 'en') continue;
      const key = aliasKey(text);
      if ((towns.get(key)?.weight ?? -1) < draft.weight) towns.set(key, draft);
    }
  }
  return towns;
}

function addCities({ base, towns, places }: Shared, lang: string, add: Add): void {
  for (const [english, name] of zoneCities(lang)) add(towns.get(aliasKey(english)), [name]);
  const letters = LETTERS[lang];
  if (!letters) return;
  for (const place of places) {
    add(
      base.find(`geonames-${place.key}`),
      place.alternates.filter((name) => letters.test(name)),
    );
  }
}

function addCurrencies(base: Base, lang: string, add: Add): void {
  for (const [code, names] of Object.entries(currencyNames(lang))) {
    const all = Object.entries(names)
      .filter(([key, name]) => key.startsWith('displayName') && name !== code)
      .map(([, name]) => name);
    add(base.drafts.get(`currency-${code}`), all);
  }
}

function entryOf(
  draft: Draft,
  names: readonly string[],
  lang: string,
  { common, known }: { common: ReadonlySet<string>; known: ReadonlySet<string> },
): PackEntry | undefined {
  const taken = new Set(known);
  const fresh = names.filter((name) => {
    const key = aliasKey(name);
    return key.length > 1 && !taken.has(key) && taken.add(key);
  });
  const [name, ...others] = fresh;
  if (name === undefined) return undefined;
  const declined = lang === 'ru' ? fresh.flatMap((each) => declensions(draft, each)) : [];
  const forms = [...new Set([...others, ...declined])].filter((form) => form !== name);
  const weak = [name, ...forms].filter((each) => isWeak(draft, each, common));
  return {
    id: draft.id,
    type: draft.type,
    class: draft.class,
    names: { [lang]: name },
    aliases: {},
    ...(forms.length > 0 && { forms: { [lang]: forms } }),
    ...(weak.length > 0 && { weak: { [lang]: weak } }),
    facts: {},
    weight: draft.weight,
  };
}

function declensions(draft: Draft, name: string): string[] {
  if (draft.type === 'person') return declinedPerson(name, draft.facts.gender);
  return declinedPlace(name);
}

function isWeak(draft: Draft, name: string, common: ReadonlySet<string>): boolean {
  const key = aliasKey(name);
  if (key.includes(' ')) return false;
  if (common.has(key)) return true;
  if (draft.type === 'person' || draft.class === 'currency') return true;
  if (draft.class === 'country') return false;
  if (draft.origin.kind === 'written') return key.length < 2;
  return key.length < SHORT && (draft.facts.population?.value ?? 0) < LARGE_CITY;
}
