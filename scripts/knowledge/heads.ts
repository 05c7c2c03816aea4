import type { PackTables, PartialDate, Role } from '@/lib/knowledge';
import { overlap } from './dates';
import type { Draft } from './draft';

/** Some head of a state or of a government, for as long as is known. */
interface Headship {
  readonly draft: Draft;
  readonly head: 'state' | 'government';
  readonly country: string;
  readonly role: Role;
  readonly from: PartialDate | undefined;
  /** Undefined while it lasts. */
  readonly to: PartialDate | undefined;
}

/** One crown may be worn over several countries. */
const CROWNS = new Set(['king', 'queen', 'emperor', 'sultan', 'sovereign-prince']);
/** Countries that several people head together, by their constitutions. */
const SHARED = new Set(['AD', 'BA', 'CH', 'SM']);
/** Pairs who both held the office by the lights of some: each lasted for months, and news names both. */
const CONTESTED = new Set([
  // After the election of 2010 in Côte d'Ivoire.
  'alassane-ouattara laurent-gbagbo',
  // An acting president beside the head of the military council, Myanmar 2021–2025.
  'min-aung-hlaing myint-swe',
]);

/** Two people who head one state or one government at the same time, and one who heads two. */
export function doubleHeads(
  drafts: readonly Draft[],
  offices: PackTables['offices'],
): { readonly draft: Draft; readonly message: string }[] {
  const all = drafts.flatMap((draft) => headshipsOf(draft, offices));
  const problems: { draft: Draft; message: string }[] = [];
  for (const [key, held] of grouped(all, ({ head, country }) => `${head} of ${country}`)) {
    if (SHARED.has(held[0]?.country ?? '')) continue;
    for (const [one, other] of pairs(held)) {
      if (one.draft === other.draft || !overlap(one, other)) continue;
      if (CONTESTED.has([one.draft.id, other.draft.id].sort().join(' '))) continue;
      problems.push({
        draft: other.draft,
        message: `is head of ${key} at the same time as ${one.draft.id} (${said(other)}; ${said(one)})`,
      });
    }
  }
  for (const [, held] of grouped(all, ({ draft, head }) => `${draft.id} ${head}`)) {
    for (const [one, other] of pairs(held)) {
      if (one.country === other.country || !overlap(one, other)) continue;
      if (CROWNS.has(one.role.office ?? '') && CROWNS.has(other.role.office ?? '')) continue;
      problems.push({
        draft: other.draft,
        message: `heads two ${one.head}s at once: ${one.country} (${said(one)}) and ${other.country} (${said(other)})`,
      });
    }
  }
  return problems;
}

function headshipsOf(draft: Draft, offices: PackTables['offices']): Headship[] {
  return (draft.facts.roles ?? []).flatMap((role) => {
    const head = role.office === undefined ? undefined : offices[role.office]?.head;
    if (head === undefined || role.of === undefined || !/^[A-Z]{2}$/.test(role.of)) return [];
    const to = role.to ?? draft.facts.died;
    // Over on a day that is not known: it may have been before anyone else's.
    if (to === undefined && role.ended === true) return [];
    return [{ draft, head, country: role.of, role, from: role.from, to }];
  });
}

function said({ from, to }: Headship): string {
  return `${from ?? '?'} – ${to ?? 'now'}`;
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function* pairs<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (const [i, one] of list.entries()) for (const other of list.slice(i + 1)) yield [one, other];
}
