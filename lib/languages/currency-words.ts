import type { Entry } from './figure-grammar';

/** A currency that several countries have, by its plain name: whose it is, the country says. */
export const named = (name: string, forms: string): Entry => [forms, { currency: { name } }];

/** A currency that there is only one of, by its ISO 4217 code. */
export const only = (code: string, forms: string): Entry => [forms, { currency: { code } }];

/** What stands beside a number without being a word. */
export const sign = (code: string, forms: string): Entry => [forms, { currency: { code, sign: true } }];

/** Hundredths; without a code those of whatever is spoken of. */
export const minor = (forms: string, code?: string): Entry => [
  forms,
  { currency: { minor: 100, ...(code === undefined ? {} : { code }) } },
];

/** ISO codes in small letters, for those that are no words of the language; those in capitals are read in every language. */
export const codes = (list: string): Entry[] =>
  list.split(' ').map((code) => only(code.toUpperCase(), code.toLowerCase()));

/**
 * The signs that are the same in every language. Letters before a dollar say whose it is where newsrooms agree; where they do
 * not (T$ is Taiwan's and Tonga's) it stays open. A language adds what only it writes.
 */
export const CURRENCY_SIGNS: readonly Entry[] = [
  ['$', { currency: { name: 'dollar', sign: true } }],
  ['t$|j$|g$|l$|z$|f$|ec$|bz$|tt$|bd$', { currency: { sign: true } }],
  // the yen and the yuan share it
  ['¥', { currency: { sign: true } }],
  ['¢', { currency: { minor: 100 }, abbreviation: true }],
  sign('USD', 'us$|us $|usd$'),
  sign('AUD', 'a$|au$|aud$'),
  sign('CAD', 'c$|ca$|cad$'),
  sign('NZD', 'nz$|nzd$'),
  sign('HKD', 'hk$'),
  sign('SGD', 's$|sg$'),
  sign('TWD', 'nt$'),
  sign('BRL', 'r$'),
  sign('EUR', '€'),
  sign('GBP', '£'),
  sign('EGP', 'e£'),
  sign('TRY', '₺'),
  sign('ILS', '₪'),
  sign('RUB', '₽'),
  sign('UAH', '₴'),
  sign('AZN', '₼'),
  sign('GEL', '₾'),
  sign('AMD', '֏'),
  sign('KZT', '₸'),
  sign('MNT', '₮'),
  sign('INR', '₹'),
  sign('BDT', '৳'),
  sign('KRW', '₩'),
  sign('CNY', '元'),
  sign('JPY', '円'),
  sign('THB', '฿'),
  sign('VND', '₫'),
  sign('PHP', '₱'),
  sign('LAK', '₭'),
  sign('KHR', '៛'),
  sign('AFN', '؋'),
  sign('NGN', '₦'),
  sign('GHS', '₵'),
  sign('CRC', '₡'),
  sign('PYG', '₲'),
  sign('XBT', '₿'),
];
