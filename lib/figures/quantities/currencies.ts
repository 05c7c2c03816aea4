/** ISO 4217 codes by the plain name of the currency and the country that says whose it is (ISO 3166). */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dollar: {
    US: 'USD',
    AU: 'AUD',
    CA: 'CAD',
    NZ: 'NZD',
    HK: 'HKD',
    SG: 'SGD',
    TW: 'TWD',
    JM: 'JMD',
    TT: 'TTD',
    FJ: 'FJD',
    NA: 'NAD',
    LR: 'LRD',
    BB: 'BBD',
    BS: 'BSD',
    BZ: 'BZD',
    BN: 'BND',
    GY: 'GYD',
    SR: 'SRD',
    ZW: 'ZWL',
  },
  pound: { GB: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP', SD: 'SDG', SS: 'SSP' },
  lira: { LB: 'LBP', SY: 'SYP', TR: 'TRY' },
  dinar: {
    KW: 'KWD',
    IQ: 'IQD',
    JO: 'JOD',
    BH: 'BHD',
    DZ: 'DZD',
    TN: 'TND',
    LY: 'LYD',
    RS: 'RSD',
    MK: 'MKD',
  },
  dirham: { AE: 'AED', MA: 'MAD' },
  riyal: { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER', IR: 'IRR' },
  rupee: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SC: 'SCR' },
  ruble: { RU: 'RUB', BY: 'BYN' },
  franc: { CH: 'CHF', DJ: 'DJF', RW: 'RWF', BI: 'BIF', CD: 'CDF', GN: 'GNF', KM: 'KMF' },
  krona: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' },
  won: { KR: 'KRW', KP: 'KPW' },
  peso: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PH: 'PHP', CU: 'CUP', UY: 'UYU', DO: 'DOP' },
  shilling: { KE: 'KES', TZ: 'TZS', UG: 'UGX', SO: 'SOS' },
  manat: { AZ: 'AZN', TM: 'TMT' },
  som: { UZ: 'UZS', KG: 'KGS' },
};

/** The code of "dinar" with a country; null where the text leaves it open. */
export function currencyCode(
  name: string,
  nation: string | undefined,
  country: string | undefined,
): string | null {
  const codes = CODES[name];
  if (!codes) return null;
  if (nation !== undefined) return codes[nation] ?? null;
  return (country === undefined ? undefined : codes[country.toUpperCase()]) ?? null;
}

/** Whether a country has a currency of that name: "Turkish lira", but not "Turkish dollar". */
export function hasCurrency(name: string, nation: string): boolean {
  return CODES[name]?.[nation] !== undefined;
}

const ISO_CODES = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
    'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ' +
    'ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT ' +
    'MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD ' +
    'SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV ' +
    'WST XAF XCD XOF XPF YER ZAR ZMW'
  ).split(' '),
);

/** Codes that are also words and abbreviations: right before digits they number something else (COP29, TOP10). */
const WORDLIKE_CODES = new Set(['ALL', 'COP', 'CUP', 'GEL', 'MAD', 'MOP', 'PEN', 'RON', 'SOS', 'TOP', 'TRY']);

/** Whether letters that touch the digits after them can be the code of an amount: USD3, but not COP29. */
export function isGluedCode(word: string): boolean {
  return isIsoCode(word) && !WORDLIKE_CODES.has(word);
}

/** ISO codes as they are written in texts: capitals only, since "all" and "try" are words. */
export function isIsoCode(word: string): boolean {
  return ISO_CODES.has(word);
}

const SCALES: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9 };

/** MUSD, KEUR: a scale written onto the code, as company reports do. */
export function scaledCode(word: string): { readonly code: string; readonly factor: number } | undefined {
  const factor = word.length === 4 ? SCALES[word.charAt(0)] : undefined;
  const code = word.slice(1);
  return factor !== undefined && isIsoCode(code) && !WORDLIKE_CODES.has(code) ? { code, factor } : undefined;
}
