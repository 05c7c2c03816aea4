import type { Facts } from '@/lib/knowledge';
import { foldText } from '@/lib/text';
import type { CHECK_SOURCES } from '../checked';
import type { Draft } from '../draft';
import type { WrittenRecord } from '../schema';

/**
 * One thing that a record says and that can be compared: `name` (its English name), `class`, `ar` (an Arabic name, of a record
 * that patches a generated one), `gloss`, or a fact by its key; roles and relations one by one (`roles.0`, `relations.owner`).
 */
export type Claim = string;

/** What a table says of a record: the claims that it has as well, and those that it has otherwise. */
export interface Finding {
  readonly confirms: readonly Claim[];
  readonly differs: readonly string[];
}

/** A table that others keep. `key` is its name in `checked.against`. */
export interface Table {
  readonly key: (typeof CHECK_SOURCES)[number];
  /** What the table has on this record; undefined where it does not have it, or where that cannot be told. */
  compare(subject: Subject): Finding | undefined;
}

/** A written record as tables look at it. */
export interface Subject {
  readonly record: WrittenRecord;
  /** The record as it is built: of a patch, the one that is patched. */
  readonly draft: Draft;
  /** Keys ({@link nameKey}) of all its English names and of its article's title. */
  readonly keys: ReadonlySet<string>;
  readonly country?: string;
  /** The record that a reference means. */
  readonly find: (reference: string) => Draft | undefined;
}

/** A name as tables are searched by: letters and digits without marks, in small letters, without an article before it. */
export function nameKey(name: string): string {
  return foldText(name.replace(/['’ʼ‘`]/g, ''))
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*the /, '')
    .trim();
}

const KIND =
  /\b(?:(?:london|royal) borough|province|region|governorate|state|district|department|county|oblast|republic|prefecture|municipality|autonomous|of|city|län|lan|kray|krai)\b/g;

/** A region's name as tables are searched by: without the word for what kind of region it is. */
export function regionKey(name: string): string {
  const key = nameKey(name);
  return nameKey(key.replace(KIND, ' ')) || key;
}

const SPLIT = new Set<keyof Facts>(['roles', 'relations']);

/** Everything that a record says and that can be compared. Weights and weak names say nothing of the world. */
export function claimsOf(record: WrittenRecord): Claim[] {
  const facts: NonNullable<WrittenRecord['facts']> = record.facts ?? {};
  const { roles = [], relations = {} } = facts;
  const names =
    record.patch === undefined
      ? ['name']
      : [...((record.en ?? []).length > 0 ? ['name'] : []), ...((record.ar ?? []).length > 0 ? ['ar'] : [])];
  return [
    ...names,
    ...(record.class === undefined ? [] : ['class']),
    ...(record.gloss === undefined ? [] : ['gloss']),
    ...Object.keys(facts).filter((key) => !SPLIT.has(key as keyof Facts)),
    ...roles.map((_, i) => `roles.${i}`),
    ...Object.keys(relations).map((name) => `relations.${name}`),
  ];
}

/** A record as tables look at it; undefined where what it patches is not there. */
export function subjectOf(
  record: WrittenRecord,
  find: (reference: string) => Draft | undefined,
): Subject | undefined {
  const draft = find(record.patch ?? record.id ?? '');
  if (!draft) return undefined;
  const title = record.wikipedia?.replace(/ \([^)]*\)$|, .*$/, '');
  const names = [...(record.en ?? []), ...(title === undefined ? [] : [title])];
  const country = record.facts?.country ?? draft.facts.country;
  return {
    record,
    draft,
    keys: new Set(names.map(nameKey).filter(Boolean)),
    ...(country !== undefined && { country }),
    find,
  };
}

/** The year of a date. */
export function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number.parseInt(date, 10);
}

/** Kilometres between two places. */
export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(h));
}
