import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey, type Table } from './claims';
import type { CountryWords } from './countries';
import { COMPARED_PACKAGES, type Shelf } from './shelf';

type Section = Readonly<Record<string, unknown>>;
type Profile = Readonly<Record<string, Section | undefined>>;

/** The parts of a country's profile that name things of these classes. */
const PARTS: readonly { readonly classes: string; readonly section: string; readonly field: RegExp }[] = [
  { classes: 'party party-alliance political-movement', section: 'Government', field: /^Political parties/ },
  {
    classes: 'party party-alliance political-movement trade-union ngo religious-organisation armed-group',
    section: 'Government',
    field: /^Political pressure groups/,
  },
  { classes: 'court', section: 'Government', field: /^Judicial branch/ },
  { classes: 'parliament', section: 'Government', field: /^Legislative branch/ },
  { classes: 'military police-force', section: 'Military', field: /^Military branches/ },
  { classes: 'port', section: 'Transportation', field: /^Ports and terminals/ },
  { classes: 'stock-exchange central-bank', section: 'Economy', field: /./ },
  { classes: 'volcano', section: 'Geography', field: /^Natural hazards/ },
];
/** Land and water are told by the word for them beside their names, wherever the profile speaks of them. */
const LANDFORMS: Readonly<Record<string, readonly string[]>> = {
  river: ['* river', 'river *', '* rivers'],
  lake: ['lake *', '* lake'],
  sea: ['* sea', 'sea of *'],
  strait: ['strait of *', '* strait', '* straits'],
  gulf: ['gulf of *', '* gulf', '* bay', 'bay of *'],
  island: ['* island'],
  archipelago: ['* islands'],
  desert: ['* desert'],
  canal: ['* canal'],
  peninsula: ['* peninsula'],
  mountain: ['mount *', '* mountain'],
  'mountain-range': ['* mountains', '* range'],
  volcano: ['* volcano', 'mount *'],
  valley: ['* valley'],
  dam: ['* dam'],
};

const PORT = /^port of (?:the )?| (?:sea)?port$/g;

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value !== null && typeof value === 'object' ? Object.values(value).map(textOf).join(' ; ') : '';
}

/** "Istiqlal (Independence) Party or PI [Hamid CHABAT]; …" as keys of names. */
function listed(text: string): string[] {
  return text
    .replace(/\[[^\]]*\]/g, ' ')
    .split(/;|\+\+|,|\bor\b|\(|\)|:/)
    .map(nameKey)
    .filter((key) => key.includes(' ') || key.length > 4);
}

/** A name with the word for what it is: as it stands, where it has that already, or in each form that puts it there. */
function withWord(key: string, forms: readonly string[]): string[] {
  const words = forms.map((form) => form.replace('*', '').trim());
  const has = words.some((word) => key.startsWith(`${word} `) || key.endsWith(` ${word}`));
  return has ? [key] : forms.map((form) => form.replace('*', key));
}

/** The World Factbook of 2014: parties, courts, parliaments, forces, ports, waters and land that a country's profile names. */
export function factbook(shelf: Shelf, countries: CountryWords): Table | undefined {
  const root = shelf.packageFolder(COMPARED_PACKAGES.factbook);
  if (root === undefined) return undefined;
  const lists = new Map<string, Set<string>>();
  const running = new Map<string, string>();
  for (const folder of readdirSync(root, { withFileTypes: true })) {
    const path = join(root, folder.name);
    if (!folder.isDirectory() || !existsSync(path) || folder.name === 'node_modules') continue;
    for (const file of readdirSync(path).filter((name) => name.endsWith('.json'))) {
      const profile = JSON.parse(readFileSync(join(path, file), 'utf8')) as Profile;
      const names = profile['Government']?.['Country name'] as Section | undefined;
      const country = countries.called(textOf(names?.['conventional short form']).replace(/ ;.*/, ''));
      if (country === undefined) continue;
      running.set(country, ` ${nameKey(textOf(profile))} `);
      for (const { classes, section, field } of PARTS) {
        const fields = Object.entries(profile[section] ?? {}).filter(([name]) => field.test(name));
        const found = fields.flatMap(([, value]) => {
          const text = textOf(value);
          // "Justice and Development Party" and "Party of Unity (PU)" both with and without what stands in brackets.
          return [...listed(text), ...listed(text.replace(/\([^)]*\)/g, ' '))];
        });
        for (const name of classes.split(' '))
          lists.set(`${name}/${country}`, new Set([...(lists.get(`${name}/${country}`) ?? []), ...found]));
      }
    }
  }
  return {
    key: 'factbook-2014',
    compare({ record, keys, country }) {
      const { class: wanted = '' } = record;
      const confirms = ['name', 'class', ...(record.facts?.country === undefined ? [] : ['country'])];
      const all = { confirms, differs: [] };
      const list = lists.get(`${wanted}/${country ?? ''}`);
      const kind = wanted === 'port' ? PORT : wanted === 'volcano' ? /^mount | volcano$/g : /(?!)/;
      const names = [...keys].map((key) => nameKey(key.replace(kind, '')));
      if (list && names.some((key) => list.has(key))) return all;
      // What lies between countries has none of its own: any of their profiles will do.
      const texts = country === undefined ? [...running.values()] : [running.get(country) ?? ''];
      const told = names.flatMap((key) => withWord(key, LANDFORMS[wanted] ?? []));
      return told.some((key) => texts.some((text) => text.includes(` ${key} `))) ? all : undefined;
    },
  };
}
