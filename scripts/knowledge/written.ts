import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import * as v from 'valibot';
import type { PackTables } from '@/lib/knowledge';
import { ROOT } from './packages';
import {
  countriesSchema,
  demonymsSchema,
  familiesSchema,
  furtherNamesSchema,
  officeArticlesSchema,
  officesSchema,
  recordSchema,
  shallowSchema,
  type WrittenCountry,
  type WrittenDemonym,
  type WrittenFamilies,
  type WrittenOfficeArticle,
  type WrittenRecord,
  type WrittenShallow,
} from './schema';

const FOLDER = join(ROOT, 'assets', 'knowledge');
/** Files that are tables and not lists of records. */
const TABLES = new Set([
  'offices.yaml',
  'office-articles.yaml',
  'demonyms.yaml',
  'countries.yaml',
  'families.yaml',
  'common-words.yaml',
  'further-names.yaml',
  'shallow.yaml',
]);

/** Something wrong in a file, said so that whoever wrote it finds the place. */
export interface Problem {
  readonly file: string;
  /** The record's id, or its number in the file. */
  readonly record?: string;
  readonly message: string;
}

export interface Written {
  readonly records: readonly { readonly file: string; readonly record: WrittenRecord }[];
  readonly countries: Readonly<Record<string, WrittenCountry>>;
  readonly demonyms: Readonly<Record<string, WrittenDemonym>>;
  readonly families: Readonly<Record<string, WrittenFamilies>>;
  readonly offices: PackTables['offices'];
  readonly officeArticles?: Readonly<Record<string, WrittenOfficeArticle>>;
  readonly commonWords: readonly string[];
  /** By record, then by language: names that no source has. */
  readonly furtherNames: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** What is chosen by hand among names that have nothing but an article. */
  readonly shallow: WrittenShallow;
  readonly problems: readonly Problem[];
}

/** Reads everything that was written by hand. What does not fit the schema is left out and named in `problems`. */
export function readWritten(): Written {
  const problems: Problem[] = [];
  const table = <T>(name: string, schema: v.GenericSchema<unknown, T>, fallback: T): T => {
    const file = `assets/knowledge/${name}`;
    const result = v.safeParse(schema, parse(join(FOLDER, name)));
    if (result.success) return result.output;
    for (const issue of result.issues) problems.push({ file, ...placed(issue) });
    return fallback;
  };
  const records = recordFiles().flatMap((path) => {
    const file = relative(ROOT, path);
    return readRecords(path, file, problems).map((record) => ({ file, record }));
  });
  return {
    records,
    countries: table('countries.yaml', countriesSchema, {}),
    demonyms: table('demonyms.yaml', demonymsSchema, {}),
    families: table('families.yaml', familiesSchema, {}),
    offices: table('offices.yaml', officesSchema, {}),
    officeArticles: table('office-articles.yaml', officeArticlesSchema, {}),
    furtherNames: table('further-names.yaml', furtherNamesSchema, {}),
    shallow: table('shallow.yaml', shallowSchema, { single: {}, drop: [], type: {} }),
    commonWords: Object.values(table('common-words.yaml', v.record(v.string(), words), {})).flat(),
    problems,
  };
}

const words = v.pipe(
  v.string(),
  v.transform((list) => list.split(/\s+/u).filter(Boolean)),
);

/** The core schema: dates stay the strings that they are written as. */
function parse(file: string): unknown {
  return load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA });
}

function recordFiles(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name) && !TABLES.has(basename(name)))
    .sort()
    .map((name) => join(FOLDER, name));
}

function readRecords(path: string, file: string, problems: Problem[]): WrittenRecord[] {
  let list: unknown;
  try {
    list = parse(path);
  } catch (error) {
    problems.push({
      file,
      message: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    });
    return [];
  }
  if (list === null) return [];
  if (!Array.isArray(list)) {
    problems.push({ file, message: 'must be a list of records' });
    return [];
  }
  return list.flatMap((raw: unknown, i) => {
    const result = v.safeParse(recordSchema, raw);
    if (result.success) return [result.output];
    const { id, patch } = (raw ?? {}) as { id?: unknown; patch?: unknown };
    const record = typeof id === 'string' ? id : typeof patch === 'string' ? patch : `number ${i + 1}`;
    for (const issue of result.issues) problems.push({ file, record, message: sentence(issue) });
    return [];
  });
}

function placed(issue: v.BaseIssue<unknown>): { record?: string; message: string } {
  const first = issue.path?.[0]?.key;
  return { ...(typeof first === 'string' && { record: first }), message: sentence(issue) };
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}
