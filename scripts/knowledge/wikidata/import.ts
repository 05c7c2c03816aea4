import { writePack, type PackEntry, type Role } from '@/lib/knowledge';
import { aliasKey } from '@/lib/text';
import { classOf } from './classes';
import { own, type Entity } from './document';
import { factsOf } from './facts';
import { dumpLines, type Progress } from './lines';

export interface ImportOptions {
  /** Entities with fewer links to Wikipedias and their sisters are left out. */
  readonly sitelinks: number;
  /** BCP 47 codes of the names that are kept. */
  readonly languages: readonly string[];
  /** Records that the core pack has already, by item: they keep its ids, so that both are read as one. */
  readonly known?: ReadonlyMap<string, string>;
  /** Folded words that are no names without help. */
  readonly common?: ReadonlySet<string>;
  readonly progress?: (sofar: Progress) => void;
}

export interface Imported {
  readonly pack: Uint8Array<ArrayBuffer>;
  readonly records: number;
  /** Lines that are no entity; with their numbers, the first few. */
  readonly broken: { readonly count: number; readonly lines: readonly number[] };
}

const NOTHING = /^\s*[[\]]?\s*,?\s*$/u;
const BROKEN_SHOWN = 10;
const SITE = Buffer.from('"site":');
/** A thousand links weigh as much as a written record that is much in the news. */
const MOST_WEIGHT = 160;
const PER_DOUBLING = 16;

/**
 * Makes a pack of a Wikidata JSON dump (`.json`, `.json.gz`, `.json.bz2`; one entity a line in a list, as Wikimedia writes them).
 * The dump is streamed: memory grows with what is kept and not with the dump.
 *
 * @throws Error where the file cannot be read, or holds nothing that is kept.
 */
export async function importWikidata(file: string, options: ImportOptions): Promise<Imported> {
  const entries = new Map<string, PackEntry>();
  const broken: number[] = [];
  let count = 0;
  let number = 0;
  for await (const line of dumpLines(file, options.progress)) {
    number++;
    if (line.length < 4 || !mayHaveLinks(line, options.sitelinks)) continue;
    const text = Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString('utf8').trim();
    if (NOTHING.test(text)) continue;
    let entity: Entity;
    try {
      entity = JSON.parse(text.replace(/,$/u, '')) as Entity;
    } catch {
      count++;
      if (broken.length < BROKEN_SHOWN) broken.push(number);
      continue;
    }
    const entry = entryOf(entity, options);
    if (entry) entries.set(entity.id, entry);
  }
  if (entries.size === 0) {
    throw new Error(
      `${file} holds no entity with ${options.sitelinks} links and a name in ${options.languages.join(', ')}`,
    );
  }
  const pack = writePack({
    entries: [...entries.values()].map((entry) => resolved(entry, entries, options)),
    info: {
      name: 'Wikidata',
      sources: [{ name: 'Wikidata', licence: 'CC0-1.0', url: 'https://www.wikidata.org' }],
    },
  });
  return { pack, records: entries.size, broken: { count, lines: broken } };
}

/** Counts links in the bytes of a line: nearly all entities have too few, and need not be parsed. */
function mayHaveLinks(line: Uint8Array, least: number): boolean {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.byteLength);
  let at = -1;
  for (let found = 0; found < least; found++) {
    at = bytes.indexOf(SITE, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** The entry of an entity, or undefined where it is none: too few links, no name, no item. */
export function entryOf(
  entity: Entity,
  { sitelinks, languages, common }: ImportOptions,
): PackEntry | undefined {
  if (entity.type !== 'item' || !/^Q[1-9]\d*$/u.test(entity.id)) return undefined;
  const links = Object.keys(entity.sitelinks ?? {}).length;
  if (links < sitelinks) return undefined;
  const names: Record<string, string> = {};
  const aliases: Record<string, string[]> = {};
  const weak: Record<string, string[]> = {};
  const gloss: Record<string, string> = {};
  const [type, cls] = classOf(entity);
  for (const lang of languages) {
    const name = own(entity.labels, lang)?.value;
    const others = (own(entity.aliases, lang) ?? []).map(({ value }) => value);
    if (name !== undefined && aliasKey(name) !== '') names[lang] = name;
    const kept = [...new Set(others)].filter((other) => other !== name && aliasKey(other).length > 1);
    if (kept.length > 0) aliases[lang] = kept;
    const doubtful = [name, ...kept].filter((each) => each !== undefined && isDoubtful(each, type, common));
    if (doubtful.length > 0) weak[lang] = doubtful as string[];
    const description = own(entity.descriptions, lang)?.value;
    if (description !== undefined) gloss[lang] = description;
  }
  if (Object.keys(names).length === 0) return undefined;
  const title = own(entity.sitelinks, 'enwiki')?.title;
  return {
    id: entity.id,
    type,
    class: cls,
    names,
    aliases,
    ...(Object.keys(weak).length > 0 && { weak }),
    ...(Object.keys(gloss).length > 0 && { gloss }),
    facts: factsOf(entity),
    wikidata: entity.id,
    ...(title !== undefined && { wikipedia: title }),
    weight: Math.min(MOST_WEIGHT, Math.round(PER_DOUBLING * Math.log2(1 + links))),
  };
}

/** A common word, a word in small letters, two letters, or one word of a person's name is too little by itself. */
function isDoubtful(name: string, type: PackEntry['type'], common: ReadonlySet<string> | undefined): boolean {
  const key = aliasKey(name);
  if (key.includes(' ')) return false;
  return common?.has(key) === true || key.length < 3 || type === 'person' || /^\p{Ll}/u.test(name);
}

/** The entry with the ids of its references, and its roles' names, put in; what is not in the pack is left out. */
function resolved(
  entry: PackEntry,
  entries: ReadonlyMap<string, PackEntry>,
  { known }: ImportOptions,
): PackEntry {
  const idOf = (item: string): string => known?.get(item) ?? item;
  const isThere = (item: string): boolean => entries.has(item) || known?.has(item) === true;
  const one = (item: string | undefined) => (item !== undefined && isThere(item) ? idOf(item) : undefined);
  const many = (items: readonly string[] | undefined) => {
    const there = items?.filter(isThere).map(idOf);
    return there && there.length > 0 ? there : undefined;
  };
  const { facts } = entry;
  const roles = facts.roles?.flatMap((role): Role[] => {
    const title = role.of === undefined ? undefined : entries.get(role.of)?.names;
    const { of: _of, ...rest } = role;
    return title ? [{ ...rest, title }] : [];
  });
  const relations = Object.entries(facts.relations ?? {}).flatMap(([name, items]) => {
    const ids = many(items);
    return ids ? [[name, ids] as const] : [];
  });
  const changed: Record<string, unknown> = {
    ...facts,
    roles: roles && roles.length > 0 ? roles : undefined,
    relations: relations.length > 0 ? Object.fromEntries(relations) : undefined,
  };
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
    changed[key] = one(facts[key]);
  }
  for (const key of ['languages', 'neighbours', 'parties'] as const) changed[key] = many(facts[key]);
  return {
    ...entry,
    id: idOf(entry.id),
    facts: Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)),
  };
}
