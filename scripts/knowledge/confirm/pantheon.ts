import { entityClass } from '@/lib/languages';
import { celebrities, type Celebrity } from '../sources/celebs';
import type { WrittenRecord } from '../schema';
import { nameKey, yearOf, type Finding, type Table } from './claims';
import { consonants } from './sounds';

/** Classes that Pantheon's one word for what somebody is known for stands for as well. */
const ALIKE: readonly string[] = [
  'politician diplomat official monarch royal',
  'politician lawyer judge economist',
  'politician military-person militant activist',
  'monarch royal nobleman',
  'actor film-director presenter comedian celebrity media-personality',
  'presenter journalist',
  'writer poet historian journalist academic',
  'singer musician composer',
  'philosopher political-scientist historian academic linguist sociologist',
  'physicist astronomer mathematician engineer inventor scientist',
  'biologist physician chemist scientist psychologist',
  'businessperson banker computer-scientist engineer inventor',
  'footballer coach',
  'athlete swimmer gymnast skier skater',
  'religious-figure',
  'explorer astronaut',
];
const alike = (one: string, other: string): boolean =>
  one === other ||
  ALIKE.map((list) => list.split(' ')).some((list) => list.includes(one) && list.includes(other));

/**
 * Pantheon 1.0: people with articles in 25 Wikipedias in May 2013. It has the year of birth, and the country in whose borders of
 * today the birthplace lies: where that is the country that a record has, it is confirmed.
 */
export function pantheon(rows: readonly Celebrity[] = celebrities(['en', 'ar'])): Table {
  const byTitle = new Map<string, Celebrity>();
  const byName = new Map<string, Celebrity | null>();
  for (const row of rows) {
    byTitle.set(row.titles['en'] ?? row.name, row);
    const key = nameKey(row.name.replace(/ \(.*\)$/, ''));
    byName.set(key, byName.has(key) ? null : row);
  }
  return {
    key: 'pantheon-2013',
    compare({ record, draft, keys, find }) {
      if (record.patch !== undefined) return spelling(record, byName.get(nameKey(draft.names['en'] ?? '')));
      if (record.type !== 'person') return undefined;
      const titled = byTitle.get(record.wikipedia ?? '');
      // Without a title, one name has to be one person's: the same year of birth tells.
      const named = [...keys].map((key) => byName.get(key)).find((each) => each);
      const { gender, country, born, birthplace } = record.facts ?? {};
      const row =
        titled ??
        (record.wikipedia === undefined && named?.born === yearOf(born) && born !== undefined
          ? named
          : undefined);
      if (!row) return undefined;
      const confirms = ['name'];
      const differs: string[] = [];
      if (gender === (row.female ? 'f' : 'm')) confirms.push('gender');
      else if (gender !== undefined) differs.push('gender');
      if (country !== undefined && country === row.country) confirms.push('country');
      if (born !== undefined && row.born !== undefined) {
        if (yearOf(born) === row.born) confirms.push('born');
        else differs.push(`born ${row.born} there, ${born} here`);
      }
      if (birthplace !== undefined && row.birthCity !== undefined) {
        const town = find(birthplace);
        if (town && nameKey(town.names['en'] ?? '') === nameKey(row.birthCity)) confirms.push('birthplace');
      }
      if (alike(record.class ?? '', entityClass(row.occupation) ?? '')) confirms.push('class');
      return { confirms, differs } satisfies Finding;
    },
  };
}

/** What a patch calls somebody in Arabic, compared with the title of the Arabic Wikipedia's article. */
function spelling({ ar = [] }: WrittenRecord, row: Celebrity | null | undefined): Finding | undefined {
  const title = row?.titles['ar']?.replace(/ \([^)]*\)$/, '');
  const has = title !== undefined && ar.some((own) => consonants(own) === consonants(title));
  return has ? { confirms: ['ar'], differs: [] } : undefined;
}
