import type { EntityId, Facts } from '@/lib/knowledge';
import { entityClass } from '@/lib/languages';
import { aliasKey, foldText } from '@/lib/text';
import { addAliases, addWeak, type Draft, type Names } from './draft';
import type { WrittenRecord } from './schema';
import type { Problem } from './written';

const DEFAULT_WEIGHT = 100;
const REGION_CLASSES = new Set(['region', 'disputed-region', 'geographic-region', 'territory']);
const TOWN_CLASSES = new Set(['city', 'capital', 'town', 'village']);

/** All drafts, found by id, by Wikipedia title, and towns by name and country. */
export class Drafts {
  readonly byId = new Map<EntityId, Draft>();
  /** Where a generated record went that a written one took over. */
  readonly #moved = new Map<EntityId, EntityId>();
  readonly #byTitle = new Map<string, Draft>();
  readonly #towns = new Map<string, Draft[]>();
  /** Names that a source has for a town in any language: good enough to find it by in a written record. */
  readonly #otherTownNames = new Map<string, Draft[]>();
  readonly #regions = new Map<string, Draft>();
  readonly problems: Problem[] = [];

  addGenerated(draft: Draft, otherNames: readonly string[] = []): void {
    if (this.byId.has(draft.id)) return;
    this.byId.set(draft.id, draft);
    if (draft.wikipedia !== undefined && !this.#byTitle.has(draft.wikipedia))
      this.#byTitle.set(draft.wikipedia, draft);
    if (draft.class === 'region') this.#regions.set(regionKey(draft.names['en'], draft.facts.country), draft);
    if (!TOWN_CLASSES.has(draft.class)) return;
    this.#addTown(draft);
    addByName(this.#otherTownNames, draft, otherNames);
  }

  #addTown(draft: Draft): void {
    const names = [draft.names['en'], ...(draft.aliases['en'] ?? [])];
    addByName(
      this.#towns,
      draft,
      names.filter((name) => name !== undefined),
    );
  }

  /** The record that a reference in a written record means: an id, or `city:Name/CC`. */
  find(reference: string): Draft | undefined {
    const town = /^city:(.+)\/([A-Z]{2})$/.exec(reference);
    if (town) return this.#findTown(town[1] ?? '', town[2] ?? '');
    const seen = new Set<string>();
    let id = reference;
    for (let next = this.#moved.get(id); next !== undefined && !seen.has(id); next = this.#moved.get(id)) {
      seen.add(id);
      id = next;
    }
    return this.byId.get(id);
  }

  #findTown(name: string, country: string): Draft | undefined {
    const key = `${aliasKey(name)}/${country}`;
    const among = this.#towns.get(key) ?? this.#otherTownNames.get(key) ?? [];
    return among.reduce<Draft | undefined>(
      (best, d) => (best === undefined || d.weight > best.weight ? d : best),
      undefined,
    );
  }

  /** Adds a written record: to the generated one for the same thing, where there is one, which then bears its id. */
  addWritten(record: WrittenRecord, file: string): void {
    if (record.patch !== undefined) {
      this.#patch(record, record.patch, file);
      return;
    }
    const { id } = record;
    if (id === undefined) return;
    const before = this.byId.get(id);
    if (before?.origin.kind === 'written') {
      this.problems.push({ file, record: id, message: `the id is taken by ${before.origin.file}` });
      return;
    }
    const generated = before ?? this.#sameThing(record);
    if (
      generated?.origin.kind === 'generated' &&
      generated.origin.by === 'cldr' &&
      generated.type === record.type
    ) {
      // Countries keep their ISO codes, which flags, demonyms and families go by.
      this.#moved.set(id, generated.id);
      this.#patch(record, generated.id, file);
      return;
    }
    const draft = draftOf(record, file);
    if (generated && generated.type === draft.type) {
      mergeInto(draft, generated);
      this.byId.delete(generated.id);
      if (generated.id !== id) this.#moved.set(generated.id, id);
      replaceTown(this.#towns, generated, draft);
      replaceTown(this.#otherTownNames, generated, draft);
    } else if (generated && before) {
      // A written record about something else than the generated one with that id: the written one keeps the id.
      this.byId.delete(id);
      generated.id = `${generated.id}-${generated.type}`;
      this.byId.set(generated.id, generated);
    }
    this.byId.set(id, draft);
    if (draft.wikipedia !== undefined) this.#byTitle.set(draft.wikipedia, draft);
    if (TOWN_CLASSES.has(draft.class) && !generated) this.#addTown(draft);
  }

  #sameThing(record: WrittenRecord): Draft | undefined {
    if (record.wikipedia !== undefined) {
      const titled = this.#byTitle.get(record.wikipedia);
      if (titled && titled.type === record.type && titled.origin.kind === 'generated') return titled;
    }
    const country = record.facts?.country;
    if (record.type === 'place' && TOWN_CLASSES.has(record.class ?? '') && country !== undefined) {
      const town = this.#findTown(record.en?.[0] ?? '', country);
      if (town?.origin.kind === 'generated') return town;
    }
    if (record.type === 'place' && REGION_CLASSES.has(record.class ?? '')) {
      const region = this.#regions.get(regionKey(record.en?.[0], country));
      if (region?.origin.kind === 'generated') return region;
    }
    return undefined;
  }

  #patch(record: WrittenRecord, target: string, file: string): void {
    const draft = this.find(target);
    if (!draft) {
      this.problems.push({ file, record: target, message: 'nothing with this name is there to be patched' });
      return;
    }
    const patch = draftOf({ ...record, type: draft.type }, file);
    const { facts: dropped = [], ...droppedNames } = record.drop ?? {};
    for (const text of dropNames(draft, droppedNames))
      this.problems.push({
        file,
        record: draft.id,
        message: `"${text}" is none of its names, to be dropped`,
      });
    draft.facts = withoutFacts(draft.facts, dropped);
    const names = { ...draft.names };
    for (const [lang, name] of Object.entries(patch.names)) {
      const before = names[lang];
      names[lang] = name;
      draft.names = { ...draft.names, [lang]: name };
      const kept = (draft.aliases[lang] ?? []).filter((alias) => alias !== name);
      draft.aliases[lang] = kept;
      addAliases(draft, lang, [before]);
      // Whoever writes a name by hand has looked at it.
      draft.weak[lang] = (draft.weak[lang] ?? []).filter((weak) => foldText(weak) !== foldText(name));
    }
    for (const [lang, list] of Object.entries(patch.aliases)) addAliases(draft, lang, list);
    for (const [lang, list] of Object.entries(patch.weak)) addWeak(draft, lang, list);
    draft.facts = { ...draft.facts, ...patch.facts };
    if (record.class !== undefined) draft.class = patch.class;
    if (record.weight !== undefined) draft.weight = record.weight;
    if (record.weights !== undefined) draft.aliasWeights = { ...draft.aliasWeights, ...record.weights };
    if (record.wikipedia !== undefined) draft.wikipedia = record.wikipedia;
    if (record.wikidata !== undefined) draft.wikidata = record.wikidata;
    if (record.gloss !== undefined) draft.gloss = record.gloss;
    if (record.checked !== undefined) draft.checked = record.checked;
    const { origin } = draft;
    const over = origin.kind === 'generated' ? origin.by : origin.over;
    draft.origin = { kind: 'written', file, ...(over !== undefined && { over }) };
  }
}

function withoutFacts(facts: Facts, dropped: readonly (keyof Facts)[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => !dropped.some((one) => one === key)));
}

/** Takes off a generated record names that its source has wrong, and gives back those that it does not have. */
function dropNames(draft: Draft, dropped: Readonly<Record<string, readonly string[] | undefined>>): string[] {
  const missing: string[] = [];
  for (const [lang, list = []] of Object.entries(dropped)) {
    const aliases = draft.aliases[lang] ?? [];
    missing.push(...list.filter((text) => text !== draft.names[lang] && !aliases.includes(text)));
    const name = draft.names[lang];
    if (name !== undefined && list.includes(name))
      draft.names = Object.fromEntries(Object.entries(draft.names).filter(([key]) => key !== lang));
    draft.aliases[lang] = aliases.filter((text) => !list.includes(text));
    draft.weak[lang] = (draft.weak[lang] ?? []).filter((text) => !list.includes(text));
  }
  return missing;
}

function regionKey(name: string | undefined, country: EntityId | undefined): string {
  return `${aliasKey(name ?? '')}/${country ?? ''}`;
}

function addByName(towns: Map<string, Draft[]>, draft: Draft, names: readonly string[]): void {
  const { country } = draft.facts;
  if (country === undefined) return;
  for (const key of new Set(names.map((name) => `${aliasKey(name)}/${country}`))) {
    const list = towns.get(key);
    if (list) list.push(draft);
    else towns.set(key, [draft]);
  }
}

function replaceTown(towns: Map<string, Draft[]>, before: Draft, after: Draft): void {
  if (!TOWN_CLASSES.has(before.class)) return;
  for (const list of towns.values()) {
    const place = list.indexOf(before);
    if (place >= 0) list[place] = after;
  }
}

function draftOf(record: WrittenRecord, file: string): Draft {
  const draft: Draft = {
    id: record.id ?? record.patch ?? '',
    type: record.type ?? 'other',
    class: entityClass(record.class ?? 'thing') ?? record.class ?? 'thing',
    names: {},
    aliases: {},
    weak: {},
    facts: record.facts ?? {},
    weight: record.weight ?? DEFAULT_WEIGHT,
    origin: { kind: 'written', file },
  };
  for (const lang of ['en', 'ar'] as const) {
    const [name, ...aliases] = record[lang] ?? [];
    if (name !== undefined) draft.names[lang] = name;
    addAliases(draft, lang, [...aliases, ...(record.short?.[lang] ?? [])]);
    addWeak(draft, lang, record.weak?.[lang] ?? []);
  }
  if (record.weights !== undefined) draft.aliasWeights = record.weights;
  if (record.wikidata !== undefined) draft.wikidata = record.wikidata;
  if (record.wikipedia !== undefined) draft.wikipedia = record.wikipedia;
  if (record.gloss !== undefined) draft.gloss = record.gloss;
  if (record.checked !== undefined) draft.checked = record.checked;
  return draft;
}

/** What the generated record knows more is added to the written one. Its one-word names stay weak unless written. */
function mergeInto(written: Draft, generated: Draft): void {
  for (const lang of Object.keys({ ...generated.names, ...generated.aliases })) {
    const said = (text: string) => saidBy(written, lang, text);
    const names = [generated.names[lang], ...(generated.aliases[lang] ?? [])].filter((n) => n !== undefined);
    const weak = generated.weak[lang] ?? [];
    if (written.names[lang] === undefined && generated.names[lang] !== undefined) {
      written.names[lang] = generated.names[lang];
      if (weak.includes(generated.names[lang])) addWeak(written, lang, [generated.names[lang]]);
    }
    addWeak(
      written,
      lang,
      names.filter((name) => weak.includes(name) && !said(name)),
    );
    addAliases(
      written,
      lang,
      names.filter((name) => !weak.includes(name) && !said(name)),
    );
  }
  written.facts = { ...generated.facts, ...written.facts };
  written.wikidata ??= generated.wikidata;
  written.wikipedia ??= generated.wikipedia;
}

function saidBy(draft: Draft, lang: string, text: string): boolean {
  const key = aliasKey(text);
  const lists: Names[] = [draft.aliases, draft.weak];
  return (
    (draft.names[lang] !== undefined && aliasKey(draft.names[lang]) === key) ||
    lists.some((names) => (names[lang] ?? []).some((name) => aliasKey(name) === key))
  );
}
