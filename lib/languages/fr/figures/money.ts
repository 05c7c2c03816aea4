import type { Entry } from '../../figure-grammar';

/** Adjectives of countries, masculine; the feminine and the plurals are made from them. */
const NATIONS: readonly (readonly [country: string, adjectives: string])[] = [
  ['US', 'américain|étasunien'],
  ['AU', 'australien'],
  ['CA', 'canadien'],
  ['NZ', 'néo zélandais'],
  ['HK', 'hongkongais'],
  ['SG', 'singapourien'],
  ['TW', 'taïwanais'],
  ['JM', 'jamaïcain'],
  ['GB', 'britannique'],
  ['EG', 'égyptien'],
  ['LB', 'libanais'],
  ['SY', 'syrien'],
  ['SD', 'soudanais'],
  ['TR', 'turc'],
  ['KW', 'koweïtien'],
  ['IQ', 'irakien'],
  ['JO', 'jordanien'],
  ['BH', 'bahreïni'],
  ['DZ', 'algérien'],
  ['TN', 'tunisien'],
  ['LY', 'libyen'],
  ['RS', 'serbe'],
  ['AE', 'émirati|émirien'],
  ['MA', 'marocain'],
  ['SA', 'saoudien'],
  ['QA', 'qatari|qatarien'],
  ['OM', 'omanais'],
  ['YE', 'yéménite'],
  ['IR', 'iranien'],
  ['IN', 'indien'],
  ['PK', 'pakistanais'],
  ['LK', 'sri lankais'],
  ['NP', 'népalais'],
  ['RU', 'russe'],
  ['BY', 'biélorusse|bélarusse'],
  ['CH', 'suisse'],
  ['DJ', 'djiboutien'],
  ['RW', 'rwandais'],
  ['BI', 'burundais'],
  ['CD', 'congolais'],
  ['GN', 'guinéen'],
  ['KM', 'comorien'],
  ['SE', 'suédois'],
  ['NO', 'norvégien'],
  ['DK', 'danois'],
  ['IS', 'islandais'],
  ['KR', 'sud coréen|coréen'],
  ['KP', 'nord coréen'],
  ['MX', 'mexicain'],
  ['AR', 'argentin'],
  ['CL', 'chilien'],
  ['CO', 'colombien'],
  ['PH', 'philippin'],
  ['CU', 'cubain'],
  ['UY', 'uruguayen'],
  ['KE', 'kényan'],
  ['TZ', 'tanzanien'],
  ['UG', 'ougandais'],
  ['SO', 'somalien'],
  ['AZ', 'azerbaïdjanais'],
  ['CN', 'chinois'],
  ['JP', 'japonais'],
];

/** "égyptien" → égyptiens, égyptienne, égyptiennes. */
function inflected(adjective: string): string {
  const feminine = adjective.endsWith('c')
    ? `${adjective}que`.replace('cque', 'que')
    : /[ei]en$/.test(adjective)
      ? `${adjective}ne`
      : adjective.endsWith('e')
        ? adjective
        : `${adjective}e`;
  const masculines = adjective.endsWith('s') ? [adjective] : [adjective, `${adjective}s`];
  return [...new Set([...masculines, feminine, `${feminine}s`])].join('|');
}

const named = (name: string, forms: string): Entry => [forms, { currency: { name } }];
const only = (code: string, forms: string): Entry => [forms, { currency: { code } }];
const sign = (code: string, forms: string): Entry => [forms, { currency: { code, sign: true } }];
const minor = (forms: string, code?: string): Entry => [
  forms,
  { currency: { minor: 100, ...(code === undefined ? {} : { code }) } },
];

export const money = (): readonly Entry[] => [
  ...NATIONS.map(([nation, adjectives]): Entry => [
    adjectives.split('|').map(inflected).join('|'),
    { nation },
  ]),
  named('dollar', 'dollar|dollars'),
  only('USD', 'dollar us|dollars us|billet vert|billets verts'),
  only('HKD', 'dollar de hong kong|dollars de hong kong'),
  only('EUR', 'euro|euros|eur'),
  // "livres" alone are books as often as pounds
  only('GBP', 'livre sterling|livres sterling'),
  only('EGP', 'livre égyptienne|livres égyptiennes'),
  only('LBP', 'livre libanaise|livres libanaises'),
  only('SYP', 'livre syrienne|livres syriennes'),
  only('SDG', 'livre soudanaise|livres soudanaises'),
  only('TRY', 'livre turque|livres turques'),
  named('dinar', 'dinar|dinars'),
  named('dirham', 'dirham|dirhams'),
  named('riyal', 'riyal|riyals|rial|rials'),
  named('rupee', 'roupie|roupies'),
  named('ruble', 'rouble|roubles'),
  named('franc', 'franc|francs'),
  // of which of the two central banks, the words do not say
  named('cfa', 'franc cfa|francs cfa|fcfa'),
  named('krona', 'couronne|couronnes'),
  named('won', 'won|wons'),
  named('peso', 'peso|pesos'),
  named('shilling', 'shilling|shillings'),
  named('manat', 'manat|manats'),
  named('lira', 'lire turque|lires turques'),
  named('florin', 'florin|florins|florins hollandais|florins néerlandais'),
  only('ILS', 'shekel|shekels'),
  only('JPY', 'yen|yens'),
  only('CNY', 'yuan|yuans|renminbi'),
  only('MYR', 'ringgit|ringgits'),
  only('THB', 'baht|bahts'),
  only('IDR', 'roupie indonésienne|roupies indonésiennes'),
  only('UAH', 'hryvnia|hryvnias'),
  only('PLN', 'zloty|zlotys'),
  only('HUF', 'forint|forints'),
  only('CZK', 'couronne tchèque|couronnes tchèques'),
  only('ZAR', 'rand|rands'),
  only('BRL', 'réal|réaux|reais'),
  only('MGA', 'ariary|ariarys'),
  only('XBT', 'bitcoin|bitcoins'),
  minor('cent|cents|centime|centimes'),
  minor('pence|penny|pennies', 'GBP'),
  minor('kopeck|kopecks', 'RUB'),
  ...['usd', 'gbp', 'cad', 'aud', 'jpy', 'chf', 'cny', 'mad', 'dzd', 'tnd'].map((code) =>
    only(code.toUpperCase(), code),
  ),
  ['$', { currency: { name: 'dollar', sign: true } }],
  sign('USD', 'us$|$us|$ us|usd$'),
  sign('CAD', 'c$|$ca|$ ca|cad$|$cad|$can|$ c'),
  sign('AUD', 'aud$|au$|$au'),
  sign('NZD', 'nz$|nzd$'),
  sign('HKD', 'hk$'),
  sign('EUR', '€'),
  sign('GBP', '£'),
  sign('TRY', '₺'),
  sign('ILS', '₪'),
  sign('RUB', '₽'),
  sign('INR', '₹'),
  sign('KRW', '₩'),
  sign('UAH', '₴'),
  ['¥', { currency: { sign: true } }],
];
