import type { EntityRecord, Pack } from '@/lib/knowledge';

/** What became of a record from one pack to the next. */
export interface Change {
  readonly id: string;
  readonly name: string;
  /** Lines of "what: before → after"; empty for records that were added or removed. */
  readonly lines: readonly string[];
}

export interface PackDiff {
  readonly added: readonly Change[];
  readonly removed: readonly Change[];
  readonly changed: readonly Change[];
}

/** What differs between two packs, by id. Decodes every record of both. */
export function diffPacks(before: Pack, after: Pack): PackDiff {
  const added: Change[] = [];
  const removed: Change[] = [];
  const changed: Change[] = [];
  for (const record of recordsOf(before)) {
    const index = after.indexOf(record.id);
    if (index < 0) removed.push(changeOf(record));
    else {
      const lines = differences(record, after.record(index));
      if (lines.length > 0) changed.push({ ...changeOf(record), lines });
    }
  }
  for (const record of recordsOf(after)) if (before.indexOf(record.id) < 0) added.push(changeOf(record));
  return { added, removed, changed };
}

function* recordsOf(pack: Pack): Generator<EntityRecord> {
  for (let index = 0; index < pack.size; index++) yield pack.record(index);
}

function changeOf({ id, names }: EntityRecord): Change {
  return { id, name: names['en'] ?? Object.values(names)[0] ?? '', lines: [] };
}

const LIST = ' · ';

/** The record as flat lines: `facts.born`, `names.ar` … */
function flat(record: EntityRecord): Map<string, string> {
  const lines = new Map<string, string>();
  const put = (key: string, value: unknown) => {
    if (value !== undefined) lines.set(key, typeof value === 'string' ? value : JSON.stringify(value));
  };
  for (const [lang, name] of Object.entries(record.names)) put(lang, name);
  for (const [lang, list] of Object.entries(record.aliases))
    put(`${lang} aliases`, [...list].sort().join(LIST));
  for (const [lang, text] of Object.entries(record.gloss ?? {})) put(`${lang} gloss`, text);
  for (const [fact, value] of Object.entries(record.facts)) put(fact, value);
  put('type', record.type);
  put('class', record.class);
  put('weight', record.weight);
  put('wikidata', record.wikidata);
  put('wikipedia', record.wikipedia);
  put('checked', record.checked?.on);
  return lines;
}

function differences(before: EntityRecord, after: EntityRecord): string[] {
  const [old, now] = [flat(before), flat(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    return was === is ? [] : [`${key}: ${was ?? '(none)'} → ${is ?? '(none)'}`];
  });
}

/** Prints a diff: the counts, and every change on lines of its own, or the first of them. */
export function printDiff({ added, removed, changed }: PackDiff, most: number): void {
  const list = (title: string, changes: readonly Change[], sign: string) => {
    console.log(`${title}: ${changes.length}`);
    for (const { id, name, lines } of changes.slice(0, most)) {
      console.log(`  ${sign} ${id}  ${name}`);
      for (const line of lines) console.log(`      ${line}`);
    }
    if (changes.length > most) console.log(`  … and ${changes.length - most} more (--all shows them)`);
  };
  list('removed', removed, '-');
  list('changed', changed, '~');
  list('added', added, '+');
}
