import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Role } from '@/lib/knowledge';
import { foldText } from '@/lib/text';
import type { Base } from './build';
import type { Draft } from './draft';
import { celebrities } from './sources/celebs';

/** Something in a reference table that the records tell differently: for a person to decide. */
export interface Difference {
  readonly table: string;
  readonly record: string;
  readonly message: string;
}

/** Chiefs of state and heads of government by country, as The World Factbook words them. */
type Factbook = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** An international body of the public list. */
interface Body {
  readonly Wikidata_code?: string | null;
  readonly Name_en?: string | null;
  readonly Abbreviation_en?: string | null;
  readonly Year_established?: number | string | null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const letters = (name: string): string =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const wordsOf = (name: string): string[] =>
  letters(name.replace(/['’ʼ‘`]/g, ''))
    .split(' ')
    .filter((word) => word.length > 2);

/**
 * Compares the written records with tables that others keep and that are no part of the build: `leaders-factbook-*.json`,
 * `leaders-*.csv` and `international-bodies.yaml` of a folder, as far as they are there, and birth years with Pantheon's.
 */
export function audit(
  base: Base,
  folder: string | undefined,
): { differences: Difference[]; notes: string[] } {
  const files = folder !== undefined && existsSync(folder) ? readdirSync(folder) : [];
  const notes: string[] = [];
  const read = <T>(pattern: RegExp, what: string, compare: (text: string, name: string) => T[]): T[] => {
    const name = files.find((file) => pattern.test(file));
    if (name !== undefined) return compare(readFileSync(join(folder ?? '', name), 'utf8'), name);
    notes.push(
      `${what}: not compared, no file like ${pattern.source} in ${folder ?? 'a folder (none given)'}`,
    );
    return [];
  };
  const differences = [
    ...read(/^leaders-factbook.*\.json$/, 'heads of state and government', (text, name) =>
      auditFactbook(base, JSON.parse(text) as Factbook, name),
    ),
    ...read(/^leaders-.*\.csv$/, 'spells of office', (text, name) => auditSpells(base, text, name)),
    ...read(/^international-bodies\.ya?ml$/, 'international bodies', (text, name) =>
      auditBodies(base, parse(text) as Readonly<Record<string, Body>>, name),
    ),
    ...auditBirths(base, celebrities([])),
  ];
  return { differences, notes };
}

/** Who heads a country by the Factbook but not by the records, and those who do but since another day. */
export function auditFactbook({ drafts }: Base, factbook: Factbook, table: string): Difference[] {
  const countries = new Map<string, string>();
  for (const { id, names, aliases } of drafts.values()) {
    if (/^[A-Z]{2}$/.test(id))
      for (const name of [names['en'], ...(aliases['en'] ?? [])]) countries.set(letters(name ?? ''), id);
  }
  const people = [...drafts.values()].filter(
    ({ type, facts }) => type === 'person' && facts.roles !== undefined,
  );
  return Object.entries(factbook).flatMap(([country, heads]) => {
    const code = countries.get(letters(plain(country)));
    if (code === undefined) return [];
    const said = [...new Set(Object.values(heads))].flatMap((text) => headsIn(plain(text)));
    return said.flatMap(({ name, since }): Difference[] => {
      const bearers = people.filter((person) => sharesName(person, name));
      const starts = (of: (role: Role) => boolean) =>
        bearers.flatMap(({ facts }) => (facts.roles ?? []).filter(of).map(({ from }) => from ?? ''));
      // A king of many realms and a governor have offices of other things than the country.
      if (starts(() => true).some((from) => from !== '' && agree(from, since))) return [];
      const here = starts(({ of }) => of === code);
      const message =
        here.length > 0 ? `since ${since} there, ${here.join(', ')} here` : `since ${since}, is not there`;
      return [{ table, record: code, message: `${name}: ${message}` }];
    });
  });
}

function sharesName({ names, aliases }: Draft, name: string): boolean {
  const wanted = wordsOf(name);
  return [names['en'] ?? '', ...(aliases['en'] ?? [])].some((own) => {
    const words = wordsOf(own);
    return words.filter((word) => wanted.includes(word)).length >= Math.min(2, words.length);
  });
}

/** True where two dates name the same month, or one the other's year. */
function agree(one: string, other: string): boolean {
  const [a, b] = [one.slice(0, 7), other.slice(0, 7)];
  return a.startsWith(b) || b.startsWith(a);
}

/** "President X (since 12 May 2020); Prime Minister Y (since 2021)" as names and days. */
function headsIn(text: string): { name: string; since: string }[] {
  return [...text.matchAll(/([^;()]+?)\s*\(since (?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})/g)].map(
    ([, name = '', day, month, year = '']) => {
      const number =
        month === undefined ? 0 : MONTHS.findIndex((full) => full.startsWith(month.toLowerCase())) + 1;
      const parts = [year, ...(number > 0 ? [String(number), ...(day === undefined ? [] : [day])] : [])];
      return { name: name.trim(), since: parts.map((part) => part.padStart(2, '0')).join('-') };
    },
  );
}

function plain(html: string): string {
  return html.replace(/&([a-z])[a-z]+;/gi, '$1').replace(/<[^>]+>/g, ' ');
}

/** Spells of office (…, position, its label, person, their label, first year, last year) by Wikidata's numbers. */
export function auditSpells({ drafts, tables }: Base, csv: string, table: string): Difference[] {
  const byNumber = new Map([...drafts.values()].map((draft) => [draft.wikidata, draft]));
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((line): Difference[] => {
      const [, , , position = '', person, label = '', first = '', last = ''] = line.trim().split(',');
      const draft = byNumber.get(person);
      if (!draft) return [];
      const heads = (draft.facts.roles ?? []).filter(
        ({ office }) => office !== undefined && tables.offices[office] !== undefined,
      );
      const near = heads.some(
        ({ from }) => from === undefined || Math.abs(Number.parseInt(from, 10) - Number(first)) <= 1,
      );
      const ends = heads.some(
        ({ to, ended }) => ended === true || (last === '' ? true : to !== undefined && to.startsWith(last)),
      );
      if (near && ends) return [];
      return [
        { table, record: draft.id, message: `${label}, ${position}: ${first} – ${last || 'then'} there` },
      ];
    });
}

/** Founding years and numbers of international bodies, and abbreviations that no name of theirs has. */
export function auditBodies(
  { drafts }: Base,
  bodies: Readonly<Record<string, Body>>,
  table: string,
): Difference[] {
  const byNumber = new Map<string, Draft>();
  const byName = new Map<string, Draft>();
  const spelled = ({ names, aliases, weak }: Draft) =>
    [names['en'] ?? '', ...(aliases['en'] ?? []), ...(weak['en'] ?? [])].map(letters);
  for (const draft of drafts.values()) {
    if (draft.wikidata !== undefined) byNumber.set(draft.wikidata, draft);
    if (draft.type === 'organisation') for (const name of spelled(draft)) byName.set(name, draft);
  }
  return Object.entries(bodies).flatMap(([key, body]): Difference[] => {
    const draft = byNumber.get(body.Wikidata_code ?? '') ?? byName.get(letters(body.Name_en ?? key));
    if (!draft) return [];
    const differs = (message: string) => ({ table, record: draft.id, message });
    const { founded } = draft.facts;
    const year = String(body.Year_established ?? '').slice(0, 4);
    const short = body.Abbreviation_en ?? undefined;
    return [
      ...(draft.wikidata !== undefined &&
      /^Q\d/.test(body.Wikidata_code ?? '') &&
      draft.wikidata !== body.Wikidata_code
        ? [differs(`${body.Wikidata_code} there, ${draft.wikidata} here`)]
        : []),
      ...(/^\d{4}$/.test(year) && founded !== undefined && !founded.startsWith(year)
        ? [differs(`founded ${year} there, ${founded} here`)]
        : []),
      ...(short !== undefined && !spelled(draft).includes(letters(short))
        ? [differs(`called ${short} there`)]
        : []),
    ];
  });
}

/** Birth years and genders of people who are in Pantheon as well. */
export function auditBirths(
  { drafts }: Base,
  known: readonly { name: string; born?: number; female: boolean }[],
): Difference[] {
  const byTitle = new Map(known.map((person) => [person.name, person]));
  return [...drafts.values()].flatMap((draft): Difference[] => {
    const peer = byTitle.get(draft.wikipedia ?? '');
    const { born, gender } = draft.facts;
    if (draft.type !== 'person' || draft.origin.kind !== 'written' || !peer) return [];
    const differs = (message: string) => ({ table: 'Pantheon', record: draft.id, message });
    return [
      ...(born !== undefined && peer.born !== undefined && Number.parseInt(born, 10) !== peer.born
        ? [differs(`born ${peer.born} there, ${born} here`)]
        : []),
      ...(gender !== undefined && (gender === 'f') !== peer.female
        ? [differs('of the other gender there')]
        : []),
    ];
  });
}
