import { feature } from '@rapideditor/country-coder';
import { addAliases, addWeak, type Draft } from './draft';
import { territoryCurrencies, territoryInfo, territoryNames, type TerritoryInfo } from './sources/cldr';
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

/** Countries, territories, continents and the regions of UN M49, from CLDR and country-coder, with the facts written by hand. */
export function countryDrafts(written: Readonly<Record<string, WrittenCountry>>): Draft[] {
  const en = territoryNames('en');
  const ar = territoryNames('ar');
  const info = territoryInfo();
  const currencies = territoryCurrencies().current;
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
      ...(info && info.official.length > 0 && { languages: info.official.map((l) => `language-${l}`) }),
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
  draft.facts = {
    ...draft.facts,
    ...(hand.capital !== undefined && { capital: hand.capital }),
    ...(hand.borders !== undefined && { neighbours: hand.borders }),
    ...(hand.area !== undefined && { area: { value: hand.area } }),
    ...(hand.of !== undefined && { country: hand.of }),
    ...(hand.relations !== undefined && { relations: hand.relations }),
  };
}
