import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Base } from '../build';
import { ROOT } from '../packages';
import type { WrittenRecord } from '../schema';
import { arabicNames } from './arabic-names';
import { internationalBodies } from './bodies';
import { brands } from './brands';
import { cldrRegions } from './cldr-regions';
import { claimsOf, subjectOf, type Claim, type Table } from './claims';
import { countryWords } from './countries';
import { factbook } from './factbook';
import { ourairports, seaPorts } from './harbours';
import { insertChecked, type Checked } from './insert';
export { insertChecked };
import { publicLists } from './lists';
import { pantheon } from './pantheon';
import { counties, statesAndCities, subdivisions } from './regions';
import { COMPARED_PACKAGES, Shelf } from './shelf';
import { geonames } from './towns';
import { openflights } from './transport';
import { universities } from './universities';
import { wordnet } from './wordnet';

/** What tables say of a record that has not been checked. */
export interface Comparison {
  readonly file: string;
  /** Its place in the file. */
  readonly number: number;
  readonly record: WrittenRecord;
  /** Claims by the table that has them as well, and those that none has. */
  readonly confirmed: ReadonlyMap<Claim, string>;
  readonly open: readonly Claim[];
  /** What tables have otherwise, with the table's key. */
  readonly differs: readonly string[];
}

/** The tables that are there: of the project's packages, and of a folder's packages and files; and what is missing. */
export function tablesIn(base: Base, folder: string | undefined): { tables: Table[]; missing: string[] } {
  const shelf = new Shelf(folder);
  const countries = countryWords(base);
  const found = [
    pantheon(),
    wordnet(countries),
    geonames(),
    subdivisions(),
    statesAndCities(shelf),
    counties(shelf),
    ...arabicNames(shelf),
    ...publicLists(shelf),
    cldrRegions(shelf),
    openflights(shelf, countries),
    ourairports(shelf),
    seaPorts(shelf, countries),
    universities(shelf),
    brands(shelf, countries),
    factbook(shelf, countries),
    internationalBodies(shelf, countries),
  ];
  const missing = Object.values(COMPARED_PACKAGES).filter((name) => shelf.packageFolder(name) === undefined);
  return { tables: found.filter((table) => table !== undefined), missing };
}

/** Compares every written record that has no `checked` with the tables. */
export function compareAll(base: Base, tables: readonly Table[]): Comparison[] {
  const numbers = new Map<string, number>();
  return base.written.records.flatMap(({ file, record }): Comparison[] => {
    const number = numbers.get(file) ?? 0;
    numbers.set(file, number + 1);
    const subject = record.checked === undefined ? subjectOf(record, base.find) : undefined;
    if (!subject) return [];
    const confirmed = new Map<Claim, string>();
    const differs: string[] = [];
    for (const table of tables) {
      const finding = table.compare(subject);
      for (const claim of finding?.confirms ?? []) if (!confirmed.has(claim)) confirmed.set(claim, table.key);
      differs.push(...(finding?.differs ?? []).map((message) => `${table.key}: ${message}`));
    }
    const open = claimsOf(record).filter((claim) => !confirmed.has(claim));
    return [{ file, number, record, confirmed, open, differs }];
  });
}

/** The tables that confirm a record whole; undefined where a claim of it is open, or a table has one otherwise. */
export function confirmedBy({ record, confirmed, open, differs }: Comparison): string[] | undefined {
  const claims = claimsOf(record);
  if (claims.length === 0 || open.length > 0 || differs.length > 0) return undefined;
  return [...new Set(claims.map((claim) => confirmed.get(claim) ?? ''))].sort();
}

/** Writes `checked` to the records that tables confirm whole; gives their number. */
export function writeConfirmed(comparisons: readonly Comparison[], on: string): number {
  const files = new Map<string, Map<number, Checked>>();
  for (const comparison of comparisons) {
    const against = confirmedBy(comparison);
    if (!against) continue;
    const checked = files.get(comparison.file) ?? new Map<number, Checked>();
    files.set(comparison.file, checked.set(comparison.number, { on, against }));
  }
  for (const [file, checked] of files) {
    const path = join(ROOT, file);
    writeFileSync(path, insertChecked(readFileSync(path, 'utf8'), checked));
  }
  return [...files.values()].reduce((sum, checked) => sum + checked.size, 0);
}
