import { references, type EntityRecord, type Pack } from '@/lib/knowledge';
import { aliasKey, tokenize } from '@/lib/text';
import type { Base } from './build';
import type { checkedShares } from './checked';
import type { Reached } from './coverage';
import type { Draft } from './draft';

interface KindStats {
  total: number;
  ar: number;
  written: number;
}

export interface Stats {
  readonly kinds: Readonly<Record<string, KindStats>>;
  readonly aliases: number;
  readonly bytes: number;
}

/** Works and everything without a type of its own count as concepts. */
function kindOf(draft: Draft): string {
  return draft.type === 'other' || draft.type === 'work' ? 'concept' : draft.type;
}

export function statsOf(
  base: Base,
  pack: Pack,
  bytes: number,
): Stats & { classes: Record<string, KindStats> } {
  const count = (kind: (draft: Draft) => string): Record<string, KindStats> => {
    const kinds: Record<string, KindStats> = {};
    for (const draft of base.drafts.values()) {
      if (draft.shallow === true) continue;
      const stats = (kinds[kind(draft)] ??= { total: 0, ar: 0, written: 0 });
      stats.total++;
      if (draft.names['ar'] !== undefined) stats.ar++;
      if (draft.origin.kind === 'written') stats.written++;
    }
    return Object.fromEntries(Object.entries(kinds).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return { kinds: count(kindOf), aliases: pack.info.aliases, bytes, classes: count((draft) => draft.class) };
}

export function printStats({ kinds, classes, aliases, bytes }: ReturnType<typeof statsOf>): void {
  const table = (rows: Readonly<Record<string, KindStats>>) => {
    console.log(`${''.padEnd(28)}${'total'.padStart(8)}${'Arabic'.padStart(8)}${'written'.padStart(9)}`);
    for (const [kind, { total, ar, written }] of Object.entries(rows)) {
      console.log(
        `${kind.padEnd(28)}${String(total).padStart(8)}${String(ar).padStart(8)}${String(written).padStart(9)}`,
      );
    }
    console.log();
  };
  table(kinds);
  table(classes);
  console.log(`${aliases} aliases, ${bytes} bytes`);
}

/** How many of the written records have been compared, and with what. */
export function printChecked({ shares, sources }: ReturnType<typeof checkedShares>): void {
  console.log(`\n${''.padEnd(28)}${'written'.padStart(9)}${'checked'.padStart(9)}`);
  for (const { kind, written, checked } of shares) {
    const share = `${Math.round((100 * checked) / written)} %`;
    console.log(
      `${kind.padEnd(28)}${String(written).padStart(9)}${String(checked).padStart(9)}${share.padStart(7)}`,
    );
  }
  console.log();
  for (const [source, count] of sources) console.log(`${source.padEnd(37)}${String(count).padStart(9)}`);
}

/** What there is of each kind beside what there is meant to be. */
export function printScope(reached: readonly Reached[]): void {
  console.log(`${''.padEnd(52)}${'wanted'.padStart(8)}${'there'.padStart(8)}`);
  for (const { what, wanted, there } of reached) {
    const short = there < wanted ? '  short' : '';
    console.log(`${what.padEnd(52)}${String(wanted).padStart(8)}${String(there).padStart(8)}${short}`);
  }
}

/** A record as a person reads it. */
export function printRecord(pack: Pack, record: EntityRecord): void {
  const name = (id: string) => {
    const index = pack.indexOf(id);
    return index < 0
      ? id
      : `${id} (${pack.record(index).names['en'] ?? pack.record(index).names['ar'] ?? ''})`;
  };
  console.log(`${record.id}   ${record.type} · ${record.class} · weight ${record.weight}`);
  for (const [lang, text] of Object.entries(record.names)) {
    console.log(`  ${lang}  ${[text, ...(record.aliases[lang] ?? [])].join(' · ')}`);
  }
  if (record.gloss) console.log(`  gloss  ${Object.values(record.gloss).join(' · ')}`);
  if (record.wikipedia !== undefined) console.log(`  wikipedia  ${record.wikipedia}`);
  if (record.wikidata !== undefined) console.log(`  wikidata  ${record.wikidata}`);
  for (const [fact, value] of Object.entries(record.facts))
    console.log(`  ${fact}  ${JSON.stringify(value)}`);
  if (record.checked) console.log(`  checked  ${record.checked.on}: ${record.checked.against.join(', ')}`);
  const shown = new Set(references(record.facts).map(({ id }) => id));
  if (shown.size > 0) console.log(`  → ${[...shown].map(name).join(', ')}`);
  const back = pack
    .related(pack.indexOf(record.id))
    .map((index) => pack.record(index).id)
    .filter((id) => !shown.has(id));
  if (back.length > 0)
    console.log(`  ← ${back.slice(0, 40).map(name).join(', ')}${back.length > 40 ? ' …' : ''}`);
}

/** Every stretch of words of a text that is a name, longest first at each place. */
export function printLookup(pack: Pack, text: string): void {
  const words = tokenize(text).filter(({ type, folded }) => type !== 'sign' && folded !== "'s");
  for (let i = 0; i < words.length; i++) {
    const longest = pack.longestFrom(words[i]?.folded ?? '');
    for (let n = Math.min(longest, words.length - i); n > 0; n--) {
      const stretch = words.slice(i, i + n);
      const surface = text.slice(stretch[0]?.start, stretch.at(-1)?.end);
      const senses = pack.lookup(aliasKey(surface));
      for (const { index, weight, main, weak } of senses) {
        const record = pack.record(index);
        const marks = [main ? 'main' : 'alias', ...(weak ? ['weak'] : [])].join(', ');
        console.log(
          `${surface}\t${record.id}\t${record.names['en'] ?? record.names['ar'] ?? ''}\t${record.class}\t${weight}\t${marks}`,
        );
      }
    }
  }
}
