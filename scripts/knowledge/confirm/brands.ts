import { nameKey, type Finding, type Subject, type Table } from './claims';
import { describes } from './classes';
import type { CountryWords } from './countries';
import { COMPARED_PACKAGES, type Shelf } from './shelf';

interface Item {
  readonly label?: string;
  readonly description?: string;
}

/** The name suggestion index: brands and public bodies with Wikidata's numbers and a line on each. */
export function brands(shelf: Shelf, countries: CountryWords): Table | undefined {
  const file = shelf.packageJson<{ wikidata: Readonly<Record<string, Item>> }>(
    COMPARED_PACKAGES.brands,
    'dist/wikidata/wikidata.min.json',
  );
  if (!file) return undefined;
  const byName = new Map<string, Item[]>();
  for (const item of Object.values(file.wikidata)) {
    const key = nameKey(item.label ?? '');
    const list = byName.get(key);
    if (list) list.push(item);
    else byName.set(key, [item]);
  }
  const finding = (
    { record, keys, country }: Subject,
    item: Item,
    numbered: boolean,
  ): Finding | undefined => {
    const { label = '', description = '' } = item;
    if (!describes(description, record.class ?? '')) return undefined;
    const confirms = ['class'];
    if (keys.has(nameKey(label))) confirms.push('name');
    if (country !== undefined && countries.within(description).has(country)) confirms.push('country');
    // A name alone is many firms' name: it has to be one of the same country.
    return numbered || confirms.includes('country') ? { confirms, differs: [] } : undefined;
  };
  return {
    key: 'name-suggestion-index',
    compare(subject) {
      const { record, keys } = subject;
      if (record.type !== 'organisation') return undefined;
      const numbered = file.wikidata[record.wikidata ?? ''];
      if (numbered) return finding(subject, numbered, true);
      const found = [...keys]
        .flatMap((key) => byName.get(key) ?? [])
        .map((item) => finding(subject, item, false))
        .filter((one) => one !== undefined);
      return found[0];
    },
  };
}
