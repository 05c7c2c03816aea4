import type { EntityRecord, Facts, RecordSource } from './types';

/** The keys of facts as they stand in the pack. Never reused for another fact. */
const SHORT: Readonly<Record<keyof Facts, string>> = {
  country: 'c',
  gender: 'g',
  born: 'b',
  died: 'd',
  birthplace: 'bp',
  occupation: 'oc',
  roles: 'r',
  party: 'pa',
  capital: 'ca',
  currency: 'cu',
  languages: 'la',
  neighbours: 'n',
  population: 'p',
  gdp: 'gd',
  area: 'a',
  elevation: 'e',
  length: 'le',
  lat: 'y',
  lon: 'x',
  region: 're',
  founded: 'f',
  dissolved: 'di',
  seat: 's',
  start: 'st',
  end: 'en',
  place: 'pl',
  parties: 'ps',
  outcome: 'ou',
  website: 'w',
  links: 'li',
  relations: 'rl',
};
const FACTS = Object.entries(SHORT).sort(([a], [b]) => (a < b ? -1 : 1)) as [keyof Facts, string][];

/** Their places are written into packs: new ones go to the end. */
const SOURCES: readonly RecordSource[] = ['written', 'pantheon-2013'];

/** The parts of a record that its JSON slice holds; type and weight stand in columns. */
type Slice = [
  id: string,
  classNumber: number,
  names: Record<string, string>,
  aliases: Record<string, string[]> | 0,
  facts: Record<string, unknown> | 0,
  more?: {
    /** The number of the Wikidata item. */
    q?: number;
    /** The Wikipedia title, or 1 where it is the English name. */
    w?: string | 1;
    g?: Record<string, string>;
    c?: { on: string; against: string[] };
    /** 1 where only a title is known. */
    s?: 1;
    /** The place of its source among {@link SOURCES}. */
    o?: number;
  },
];

/** A copy whose keys come in one order, so that the same record is always the same bytes. */
function sorted<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The record's JSON slice. It starts with `["` and the id, which the reader searches by. */
export function encodeRecord(record: EntityRecord, classNumber: number): string {
  const { names, facts, wikidata, wikipedia, gloss, checked } = record;
  const aliases = Object.entries(record.aliases).filter(([, list]) => list.length > 0);
  const short: Record<string, unknown> = {};
  for (const [key, code] of FACTS) {
    const value = facts[key];
    if (value !== undefined) short[code] = key === 'relations' ? sorted(value as never) : value;
  }
  const more: Slice[5] = {};
  if (wikidata !== undefined) more.q = Number(wikidata.slice(1));
  if (wikipedia !== undefined) more.w = wikipedia === names.en ? 1 : wikipedia;
  if (gloss !== undefined) more.g = sorted(gloss);
  if (checked !== undefined) more.c = { on: checked.on, against: [...checked.against] };
  if (record.shallow === true) more.s = 1;
  if (record.source !== undefined) more.o = SOURCES.indexOf(record.source);
  const slice: Slice = [
    record.id,
    classNumber,
    sorted(names),
    aliases.length > 0 ? sorted(Object.fromEntries(aliases.map(([lang, list]) => [lang, [...list]]))) : 0,
    Object.keys(short).length > 0 ? short : 0,
  ];
  if (Object.keys(more).length > 0) slice.push(more);
  return JSON.stringify(slice);
}

/** The record that a slice holds. @throws SyntaxError where it is no JSON. */
export function decodeRecord(
  json: string,
  classes: readonly string[],
  type: EntityRecord['type'],
  weight: number,
): EntityRecord {
  const [id, classNumber, names, aliases, short, more] = JSON.parse(json) as Slice;
  const facts: Record<string, unknown> = {};
  if (short !== 0) {
    for (const [key, code] of FACTS) if (short[code] !== undefined) facts[key] = short[code];
  }
  const wikipedia = more?.w === 1 ? names.en : more?.w;
  const source = SOURCES[more?.o ?? -1];
  return {
    id,
    type,
    class: classes[classNumber] ?? 'thing',
    names,
    aliases: aliases === 0 ? {} : aliases,
    facts,
    ...(more?.q !== undefined && { wikidata: `Q${more.q}` }),
    ...(wikipedia !== undefined && { wikipedia }),
    ...(more?.g !== undefined && { gloss: more.g }),
    ...(more?.c !== undefined && { checked: more.c }),
    ...(more?.s === 1 && { shallow: true }),
    ...(source !== undefined && { source }),
    weight,
  };
}
