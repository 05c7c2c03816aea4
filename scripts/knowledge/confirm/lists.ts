import { readFileSync } from 'node:fs';
import { CHECK_SOURCES } from '../checked';
import { nameKey, type Table } from './claims';
import type { Shelf } from './shelf';

interface Listed {
  readonly country: string;
  readonly classes: readonly string[];
  readonly gender: string;
  /** As precise as the list has it. */
  readonly born: string;
  readonly died: string;
}

/**
 * Lists of people that somebody has at hand (`list-*.tsv`), as parts that start with `# KEY COUNTRY CLASS,CLASS` and go on
 * with a line a person: names parted by semicolons, gender (m, f), dates of birth and death, parted by tabs, the later ones if they are known.
 */
export function publicLists(shelf: Shelf): Table[] {
  const byKey = new Map<Table['key'], Map<string, Listed>>();
  for (const { name, path } of shelf.files(/^list-.*\.tsv$/)) {
    let people: Map<string, Listed> | undefined;
    let [country, classes] = ['', [] as string[]];
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const head = /^# (\S+) ([A-Z]{2}) (\S+)/.exec(line);
      if (head) {
        const key = CHECK_SOURCES.find((known) => known === head[1]);
        if (key === undefined)
          throw new Error(`${name}: "${head[1]}" is no source that records are checked against`);
        people = byKey.get(key) ?? new Map<string, Listed>();
        byKey.set(key, people);
        country = head[2] ?? '';
        classes = (head[3] ?? '').split(',');
      } else if (line.trim() !== '') {
        const [names = '', gender = '', born = '', died = ''] = line.split('\t');
        for (const each of names.split(';'))
          people?.set(`${nameKey(each)}/${country}`, { country, classes, gender, born, died });
      }
    }
  }
  return [...byKey].map(([key, people]) => ({ key, compare: (subject) => compareWith(people, subject) }));
}

const compareWith = (
  people: ReadonlyMap<string, Listed>,
  { record, keys, country = '' }: Parameters<Table['compare']>[0],
): ReturnType<Table['compare']> => {
  if (record.type !== 'person') return undefined;
  const row = [...keys].map((key) => people.get(`${key}/${country}`)).find((each) => each);
  if (!row) return undefined;
  const confirms = ['name', 'country'];
  const differs: string[] = [];
  const { gender, born, died } = record.facts ?? {};
  if (row.classes.includes(record.class ?? '')) confirms.push('class');
  if (row.gender !== '' && gender !== undefined) {
    if (row.gender === gender) confirms.push('gender');
    else differs.push('gender');
  }
  for (const [claim, ours, theirs] of [
    ['born', born, row.born],
    ['died', died, row.died],
  ] as const) {
    if (ours === undefined || theirs === '') continue;
    if (theirs.startsWith(ours) || ours.startsWith(theirs)) confirms.push(claim);
    // Another day of the same year may be a slip of either: it is said, like another year.
    else differs.push(`${claim} ${theirs} there, ${ours} here`);
  }
  return { confirms, differs };
};
