import { feature } from '@rapideditor/country-coder';
import { addAliases, addWeak, type Draft } from './draft';
import {
  territoryCurrencies,
  territoryInfo,
  territoryNames,
  territoryRegions,
  type TerritoryInfo,
} from './sources/cldr';
import type { WrittenCountry } from './schema';
import { WEIGHT } from './weights';

/** CLDR's codes for what is no territory of today's world, or is another record's business. */
const LEFT_OUT = new Set([
  'EU',
  'EZ',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'QO',
  'CQ',
  'EA',
  'IC',
  'AC',
  'CP',
  'DG',
  'TA',
]);
const CONTINENTS = new Set(['002', '003', '005', '009', '019', '142', '150']);
const SOURCE = 'Unicode CLDR 48';
/**
 * CLDR says no years. Its numbers of independent countries are The World Factbook's estimates of these years, rounded to six
 * figures; those of small territories may be older.
 */
const POPULATION_YEAR = 2024;
const GDP_YEAR = 2023;
/** Regions of M49 that newsrooms do not speak of, and the larger ones that they do. */
const SPOKEN_OF: Readonly<Record<string, string>> = {
  '021': '003',
  '053': '009',
  '054': '009',
  '057': '009',
  '061': '009',
};

/** Countries, territories, continents and the regions of UN M49, from CLDR and country-coder, with the facts written by hand. */
export function countryDrafts(written: Readonly<Record<string, WrittenCountry>>): Draft[] {
  const en = territoryNames('en');
  const ar = territoryNames('ar');
  const info = territoryInfo();
  const currencies = territoryCurrencies().current;
  const regions = territoryRegions();
  const codes = Object.keys(en).filter((code) => !code.includes('-') && !LEFT_OUT.has(code));
  return codes.map((code) => {
    const draft = /^\d/.test(code) ? regionDraft(code) : countryDraft(code, info[code], currencies[code]);
    draft.names = { en: en[code] ?? code, ...(ar[code] !== undefined && { ar: ar[code] }) };
    for (const [lang, names] of [
      ['en', en],
      ['ar', ar],
    ] as const) {
      addAliases(draft, lang, [
        names[`${code}-alt-short`],
        names[`${code}-alt-variant`],
        names[`${code}-alt-chagos`],
      ]);
    }
    const region = regions[code];
    if (region !== undefined) draft.facts = { ...draft.facts, region: `m49-${SPOKEN_OF[region] ?? region}` };
    const hand = written[code];
    if (hand) applyWritten(draft, hand);
    const properties = feature(code)?.properties;
    if (properties) {
      draft.wikidata = properties.wikidata;
      if (draft.class === 'territory') addAliases(draft, 'en', [properties.nameEn]);
      draft.wikipedia ??= properties.nameEn;
    }
    return draft;
  });
}

function countryDraft(code: string, info: TerritoryInfo | undefined, currency: string | undefined): Draft {
  return {
    ...blank(code),
    class: 'territory',
    weight: WEIGHT.territory,
    facts: {
      ...(info?.population !== undefined && { population: { value: info.population, source: SOURCE } }),
      ...(info?.gdp !== undefined && { gdp: { value: info.gdp, source: `${SOURCE}, PPP` } }),
      ...(currency !== undefined && { currency: `currency-${currency}` }),
      ...(info && info.official.length > 0 && { languages: spoken(info.official) }),
    },
  };
}

function regionDraft(code: string): Draft {
  const continent = CONTINENTS.has(code);
  return {
    ...blank(`m49-${code}`),
    class: code === '001' ? 'place' : continent ? 'continent' : 'geographic-region',
    weight: continent ? WEIGHT.continent : WEIGHT.geographicRegion,
    facts: {},
  };
}

function blank(id: string): Omit<Draft, 'class' | 'weight' | 'facts'> {
  return { id, type: 'place', names: {}, aliases: {}, weak: {}, origin: { kind: 'generated', by: 'cldr' } };
}

function applyWritten(draft: Draft, hand: WrittenCountry): void {
  draft.class = hand.class ?? 'country';
  draft.weight = hand.weight ?? (draft.class === 'country' ? WEIGHT.country : draft.weight);
  for (const lang of ['en', 'ar'] as const) {
    const [name, ...aliases] = hand[lang] ?? [];
    if (name !== undefined) {
      // CLDR's name stays findable where newsrooms write another.
      const before = draft.names[lang];
      draft.names[lang] = name;
      addAliases(draft, lang, [before]);
    }
    addAliases(draft, lang, aliases);
    addWeak(draft, lang, hand.weak?.[lang] ?? []);
  }
  if (hand.wikipedia !== undefined) draft.wikipedia = hand.wikipedia;
  if (hand.gloss !== undefined) draft.gloss = hand.gloss;
  if (hand.weights !== undefined) draft.aliasWeights = hand.weights;
  const { population, gdp } = draft.facts;
  draft.facts = {
    ...draft.facts,
    ...(draft.class === 'country' && population && { population: { ...population, year: POPULATION_YEAR } }),
    ...(draft.class === 'country' && gdp && { gdp: { ...gdp, year: GDP_YEAR } }),
    ...(hand.capital !== undefined && { capital: hand.capital }),
    ...(hand.borders !== undefined && { neighbours: hand.borders }),
    ...(hand.area !== undefined && { area: { value: hand.area } }),
    ...(hand.of !== undefined && { country: hand.of }),
    ...(hand.region !== undefined && { region: hand.region }),
    ...(hand.relations !== undefined && { relations: hand.relations }),
  };
}

/** Written forms of a language that CLDR has beside it. */
const FORMS: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** The ids of languages, each once: Norway speaks Norwegian. */
function spoken(codes: readonly string[]): string[] {
  return codes.filter((code) => !codes.includes(FORMS[code] ?? '')).map((code) => `language-${code}`);
}
