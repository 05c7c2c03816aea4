import { packageJson } from '../packages';

type Territories = Record<string, string>;

/** CLDR's names of territories in a language, by ISO 3166-1 code or UN M49 number, with `-alt-short` and `-alt-variant`. */
export function territoryNames(lang: string): Territories {
  const file = packageJson<{ main: Record<string, { localeDisplayNames: { territories: Territories } }> }>(
    'cldr-localenames-full',
    `main/${lang}/territories.json`,
  );
  return file.main[lang]?.localeDisplayNames.territories ?? {};
}

export function languageNames(lang: string): Record<string, string> {
  const file = packageJson<{
    main: Record<string, { localeDisplayNames: { languages: Record<string, string> } }>;
  }>('cldr-localenames-full', `main/${lang}/languages.json`);
  return file.main[lang]?.localeDisplayNames.languages ?? {};
}

/** CLDR's names of a currency: display name, one per plural form, symbols. */
export type CurrencyNames = Record<string, string>;

export function currencyNames(lang: string): Record<string, CurrencyNames> {
  const file = packageJson<{
    main: Record<string, { numbers: { currencies: Record<string, CurrencyNames> } }>;
  }>('cldr-numbers-full', `main/${lang}/currencies.json`);
  return file.main[lang]?.numbers.currencies ?? {};
}

export interface TerritoryInfo {
  readonly population?: number;
  /** Gross domestic product by purchasing power, in US dollars. */
  readonly gdp?: number;
  /** Official languages by BCP 47 code, most spoken first. */
  readonly official: readonly string[];
}

interface RawTerritory {
  _gdp?: string;
  _population?: string;
  languagePopulation?: Record<string, { _officialStatus?: string; _populationPercent?: string }>;
}

export function territoryInfo(): Record<string, TerritoryInfo> {
  const file = packageJson<{ supplemental: { territoryInfo: Record<string, RawTerritory> } }>(
    'cldr-core',
    'supplemental/territoryInfo.json',
  );
  return Object.fromEntries(
    Object.entries(file.supplemental.territoryInfo).map(([code, raw]) => {
      const official = Object.entries(raw.languagePopulation ?? {})
        .filter(([, l]) => l._officialStatus === 'official' || l._officialStatus === 'de_facto_official')
        .sort(([, a], [, b]) => Number(b._populationPercent ?? 0) - Number(a._populationPercent ?? 0))
        // Scripts and regions are the same language to a reader.
        .map(([lang]) => lang.replace(/_.*$/, ''));
      const info: TerritoryInfo = {
        ...(Number(raw._population) > 0 && { population: Number(raw._population) }),
        ...(Number(raw._gdp) > 0 && { gdp: Number(raw._gdp) }),
        official: [...new Set(official)],
      };
      return [code, info];
    }),
  );
}

type CurrencySpan = Record<string, { _from?: string; _to?: string; _tender?: string }>;

/** The currency that is legal tender in each territory, by ISO 3166-1 code, and all that were. */
export function territoryCurrencies(): { current: Record<string, string>; all: Set<string> } {
  const file = packageJson<{ supplemental: { currencyData: { region: Record<string, CurrencySpan[]> } } }>(
    'cldr-core',
    'supplemental/currencyData.json',
  );
  const current: Record<string, string> = {};
  const all = new Set<string>();
  for (const [territory, spans] of Object.entries(file.supplemental.currencyData.region)) {
    for (const span of spans) {
      for (const [code, { _to, _tender }] of Object.entries(span)) {
        all.add(code);
        if (_to === undefined && _tender !== 'false') current[territory] ??= code;
      }
    }
  }
  return { current, all };
}

type Zones = { readonly exemplarCity?: string } | { readonly [part: string]: Zones };

/** The cities after which the world's clocks are called ("Europe/London"), in a language, by the English name of the zone. */
export function zoneCities(lang: string): Map<string, string> {
  const file = packageJson<{ main: Record<string, { dates: { timeZoneNames: { zone: Zones } } }> }>(
    'cldr-dates-full',
    `main/${lang}/timeZoneNames.json`,
  );
  const cities = new Map<string, string>();
  const walk = (zones: Zones): void => {
    for (const [part, below] of Object.entries(zones)) {
      if (typeof below === 'string') continue;
      const city: unknown = (below as { exemplarCity?: unknown }).exemplarCity;
      if (typeof city === 'string') cities.set(part.replaceAll('_', ' '), city);
      else walk(below as Zones);
    }
  };
  walk(file.main[lang]?.dates.timeZoneNames.zone ?? {});
  return cities;
}

/** The region of UN M49 that each territory lies in, by ISO 3166-1 code: the smallest that has a number. */
export function territoryRegions(): Record<string, string> {
  const file = packageJson<{
    supplemental: { territoryContainment: Record<string, { _contains: readonly string[] }> };
  }>('cldr-core', 'supplemental/territoryContainment.json');
  const regions: Record<string, string> = {};
  for (const [region, { _contains }] of Object.entries(file.supplemental.territoryContainment)) {
    if (!/^\d{3}$/.test(region)) continue;
    for (const code of _contains) if (/^[A-Z]{2}$/.test(code)) regions[code] = region;
  }
  return regions;
}
