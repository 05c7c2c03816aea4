import { aliasKey } from '@/lib/text';
import { geoNames, type GeoName } from '../sources/geonames';
import { kilometres, nameKey, type Finding, type Subject, type Table } from './claims';
import { consonants, latinConsonants } from './sounds';

const TOWNS = new Set(['city', 'capital', 'town', 'village']);
const ARABIC = /\p{Script=Arabic}/u;
/** A quarter of a town, a square, a camp is within this of the town's middle. */
const NEAR = 40;

/** GeoNames' populated places, March 2023: names of all languages, country, position. */
export function geonames(rows: Iterable<GeoName> = geoNames({ sections: true })): Table {
  const byName = new Map<string, GeoName[]>();
  const byArabic = new Map<string, GeoName[]>();
  const byId = new Map<string, GeoName>();
  const add = (rowsBy: Map<string, GeoName[]>, key: string, row: GeoName) => {
    const list = rowsBy.get(`${key}/${row.country}`);
    if (list) list.push(row);
    else rowsBy.set(`${key}/${row.country}`, [row]);
  };
  for (const row of rows) {
    byId.set(`geonames-${row.key}`, row);
    for (const key of new Set([row.name, row.ascii, ...row.alternates].map(nameKey))) add(byName, key, row);
    const arabic = row.alternates.filter((name) => ARABIC.test(name)).map(aliasKey);
    for (const key of new Set(arabic)) add(byArabic, key, row);
  }
  const rowsOf = ({ keys, country, draft }: Subject): GeoName[] => {
    const own = byId.get(draft.id);
    if (own) return [own];
    return [...new Set([...keys].flatMap((key) => byName.get(`${key}/${country ?? ''}`) ?? []))];
  };
  /** The one place of the country that is written the same in Arabic, and has the same consonants in Latin letters. */
  const spelledAlike = ({ record, keys, country }: Subject): GeoName[] => {
    const found = (record.ar ?? []).flatMap(
      (name) => byArabic.get(`${aliasKey(name)}/${country ?? ''}`) ?? [],
    );
    const ours = new Set([...keys].map(latinConsonants).filter(Boolean));
    const alike = [...new Set(found)].filter(({ name, ascii, alternates }) =>
      [name, ascii, ...alternates].some((each) => ours.has(latinConsonants(nameKey(each)))),
    );
    return alike.length === 1 ? alike : [];
  };
  return {
    key: 'geonames-2023',
    compare(subject) {
      const { record, draft, keys, find } = subject;
      if (draft.type !== 'place') return undefined;
      const wanted = record.class ?? draft.class;
      const place = record.facts?.place === undefined ? undefined : find(record.facts.place);
      const named = rowsOf(subject);
      const alike = named.length === 0 ? spelledAlike(subject) : [];
      const fits = [...named, ...alike].filter(({ feature }) =>
        wanted === 'neighbourhood'
          ? feature === 'PPLX' || place !== undefined
          : TOWNS.has(wanted) && feature !== 'PPLX',
      );
      const near = fits.filter((row) => place === undefined || distance(place.facts, row) < NEAR);
      const row = near[0];
      if (!row) return undefined;
      const names = new Set([row.name, row.ascii, ...row.alternates].map(nameKey));
      const arabic = new Set(row.alternates.filter((name) => ARABIC.test(name)).map(consonants));
      const confirms: string[] = [];
      if (alike.length > 0 || [...keys].some((key) => names.has(key))) confirms.push('name');
      if ((record.ar ?? []).some((name) => arabic.has(consonants(name)))) confirms.push('ar');
      if (wanted !== 'neighbourhood' || row.feature === 'PPLX') confirms.push('class');
      if (record.facts?.country === row.country) confirms.push('country');
      if (place !== undefined) confirms.push('place');
      const { lat, lon } = record.facts ?? {};
      if (lat !== undefined && lon !== undefined && kilometres({ lat, lon }, row) < NEAR / 2)
        confirms.push('lat', 'lon');
      return { confirms, differs: [] } satisfies Finding;
    },
  };
}

function distance({ lat, lon }: { lat?: number; lon?: number }, row: GeoName): number {
  return lat === undefined || lon === undefined ? Infinity : kilometres({ lat, lon }, row);
}
