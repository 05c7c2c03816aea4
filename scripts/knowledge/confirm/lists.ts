import { readFileSync } from 'node:fs';
import type { Role } from '@/lib/knowledge';
import { CHECK_SOURCES } from '../checked';
import { nameKey, type Finding, type Subject, type Table } from './claims';
import type { Shelf } from './shelf';

/** Dates are as precise as the list has them; what it does not have is an empty string. */
interface Listed {
  readonly classes: readonly string[];
  /** By the column's name: a fact's key, `country` or `roles`. */
  readonly cells: ReadonlyMap<string, string>;
}
type Rows = Map<string, Listed[]>;

const COLUMNS = ['gender', 'born', 'died'];
const DATES = ['born', 'died', 'founded', 'dissolved', 'start', 'end'] as const;
const TOWNS = ['seat', 'place'] as const;
/** What is the same word there and here, or is not confirmed: a region by its code, a gloss in our own words, a party by its record. */
const WORDS = ['region', 'gloss', 'party'] as const;

/**
 * Lists that somebody has at hand (`list-*.tsv`), as parts that start with `# KEY COUNTRY CLASS,CLASS COLUMN COLUMN=CELL …` and go on
 * with a line each: names parted by semicolons, then the columns' cells, parted by tabs, the later ones if they are known. A column is
 * `country` (where COUNTRY is `*`), `gender` (m, f), a date (`born`, `died`, `founded`, `dissolved`, `start`, `end`), a town (`seat`, `place`),
 * a `region` (its code), a `party` (its record's id), a `gloss` (the record's English one, where the list says the same of it), `roles` (`president 1995-05-17 2007-05-16; …`)
 * or the record that a relation leads to (`relations.member-of`); `gender=m` stands for a cell that all have. Without columns: gender, born, died.
 */
export function publicLists(shelf: Shelf): Table[] {
  const byKey = new Map<Table['key'], Rows>();
  for (const { name, path } of shelf.files(/^list-.*\.tsv$/)) {
    let rows: Rows = new Map();
    let head: Head | undefined;
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line.startsWith('# ')) {
        head = headOf(line, name);
        rows = byKey.get(head.key) ?? new Map<string, Listed[]>();
        byKey.set(head.key, rows);
      } else if (head && line.trim() !== '') addRow(rows, head, line);
    }
  }
  return [...byKey].map(([key, rows]) => ({ key, compare: (subject) => compareWith(rows, subject) }));
}

interface Head {
  readonly key: Table['key'];
  readonly country: string;
  readonly classes: readonly string[];
  readonly columns: readonly string[];
}

function headOf(line: string, file: string): Head {
  const [, name = '', country = '', classes = '', ...columns] = line.trim().split(/ +/);
  const key = CHECK_SOURCES.find((known) => known === name);
  if (key === undefined) throw new Error(`${file}: "${name}" is no source that records are checked against`);
  return { key, country, classes: classes.split(','), columns: columns.length > 0 ? columns : COLUMNS };
}

function addRow(rows: Rows, { country, classes, columns }: Head, line: string): void {
  const [names = '', ...values] = line.split('\t').map((cell) => cell.trim());
  const cells = new Map([['country', country]]);
  let next = 0;
  for (const column of columns) {
    const [name = '', constant] = column.split('=');
    cells.set(name, constant ?? values[next++] ?? '');
  }
  for (const each of new Set(names.split(';').map(nameKey))) {
    const list = rows.get(each);
    if (list) list.push({ classes, cells });
    else rows.set(each, [{ classes, cells }]);
  }
}

function compareWith(rows: Rows, subject: Subject): Finding | undefined {
  const { record, keys, country } = subject;
  const bearers = [...keys].flatMap((key) => rows.get(key) ?? []);
  const fits = bearers.filter(({ classes, cells }) => {
    const isOfClass = classes.includes(record.class ?? '');
    const isThere = country === undefined ? isOfClass : cells.get('country') === country;
    // A person of that name and country is told as something else elsewhere; a body of that name is another one.
    return isThere && (isOfClass || record.type === 'person');
  });
  if (fits.length === 0) return undefined;
  const confirms = new Set(['name', ...(country === undefined ? [] : ['country'])]);
  const differs: string[] = [];
  for (const row of fits) {
    if (row.classes.includes(record.class ?? '')) confirms.add('class');
    const { gender } = record.facts ?? {};
    const theirs = row.cells.get('gender') ?? '';
    if (gender !== undefined && theirs === gender) confirms.add('gender');
    else if (gender !== undefined && theirs !== '') differs.push('gender');
    compareDates(subject, row, confirms, differs);
    for (const claim of TOWNS) if (isTown(subject, claim, row.cells.get(claim) ?? '')) confirms.add(claim);
    for (const claim of WORDS) {
      const ours = claim === 'gloss' ? record.gloss?.en : record.facts?.[claim];
      if (ours !== undefined && row.cells.get(claim) === ours) confirms.add(claim);
    }
    for (const claim of rolesIn(record.facts?.roles ?? [], row.cells)) confirms.add(claim);
    for (const [relation, ours] of Object.entries(record.facts?.relations ?? {})) {
      const theirs = row.cells.get(`relations.${relation}`)?.split(';') ?? [];
      if (ours.every((id) => theirs.includes(id))) confirms.add(`relations.${relation}`);
    }
  }
  return { confirms: [...confirms], differs };
}

function compareDates(
  { record }: Subject,
  { cells }: Listed,
  confirms: Set<string>,
  differs: string[],
): void {
  for (const claim of DATES) {
    const ours = record.facts?.[claim];
    const theirs = cells.get(claim) ?? '';
    if (ours === undefined || theirs === '') continue;
    if (agree(ours, theirs)) confirms.add(claim);
    // Another day of the same year may be a slip of either: it is said, like another year.
    else differs.push(`${claim} ${theirs} there, ${ours} here`);
  }
}

/** One date is the other, or says it less precisely. */
const agree = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

function isTown({ record, find }: Subject, claim: (typeof TOWNS)[number], theirs: string): boolean {
  const ours = record.facts?.[claim];
  const town = ours === undefined ? undefined : find(ours);
  if (town === undefined || theirs === '') return false;
  const names = [town.names['en'] ?? '', ...(town.aliases['en'] ?? [])].map(nameKey);
  return theirs.split(';').some((name) => names.includes(nameKey(name)));
}

/** One is appointed on a day and sworn in on another, and goes on the last day of the old or the first of the new. */
const ONE_DAY = 86_400_000;
const DAYS_APART = 3;

/** Two days of an office are as good as one where they lie this near. */
function near(ours: string, theirs: string): boolean {
  if (agree(ours, theirs)) return true;
  const [a, b] = [Date.parse(ours), Date.parse(theirs)];
  return ours.length === theirs.length && ours.length > 7 && Math.abs(a - b) <= DAYS_APART * ONE_DAY;
}

/** The roles that have ended and that the list has with the same dates: of one that lasts, a list that has stopped knows nothing. */
function rolesIn(roles: readonly Role[], cells: ReadonlyMap<string, string>): string[] {
  const spells = (cells.get('roles') ?? '')
    .split(';')
    .map((spell) => spell.trim().split(' '))
    .filter(([office]) => office);
  return roles.flatMap(({ office, of, from, to, ended }, i) => {
    if (office === undefined || of !== cells.get('country') || (to === undefined && ended !== true))
      return [];
    const has = spells.some(
      ([offices = '', start = '', end = '']) =>
        offices.split('/').includes(office) &&
        (from === undefined || (start !== '' && near(from, start))) &&
        end !== '' &&
        (to === undefined || near(to, end)),
    );
    return has ? [`roles.${i}`] : [];
  });
}
