import type { Entry } from '../../figure-grammar';

/** Adjectives of countries, masculine or common; the feminine and the plurals are made from them. */
const NATIONS: readonly (readonly [country: string, adjectives: string])[] = [
  ['US', 'estadounidense|norteamericano|americano'],
  ['AU', 'australiano'],
  ['CA', 'canadiense'],
  ['NZ', 'neozelandés'],
  ['HK', 'hongkonés'],
  ['SG', 'singapurense'],
  ['TW', 'taiwanés'],
  ['JM', 'jamaicano|jamaiquino'],
  ['GB', 'británico'],
  ['EG', 'egipcio'],
  ['LB', 'libanés'],
  ['SY', 'sirio'],
  ['SD', 'sudanés'],
  ['TR', 'turco'],
  ['KW', 'kuwaití'],
  ['IQ', 'iraquí'],
  ['JO', 'jordano'],
  ['BH', 'bareiní'],
  ['DZ', 'argelino'],
  ['TN', 'tunecino'],
  ['LY', 'libio'],
  ['RS', 'serbio'],
  ['AE', 'emiratí'],
  ['MA', 'marroquí'],
  ['SA', 'saudí|saudita'],
  ['QA', 'catarí'],
  ['OM', 'omaní'],
  ['YE', 'yemení'],
  ['IR', 'iraní'],
  ['IN', 'indio'],
  ['PK', 'pakistaní'],
  ['LK', 'esrilanqués'],
  ['NP', 'nepalés|nepalí'],
  ['RU', 'ruso'],
  ['BY', 'bielorruso'],
  ['CH', 'suizo'],
  ['SE', 'sueco'],
  ['NO', 'noruego'],
  ['DK', 'danés'],
  ['IS', 'islandés'],
  ['KR', 'surcoreano|coreano'],
  ['KP', 'norcoreano'],
  ['MX', 'mexicano'],
  ['AR', 'argentino'],
  ['CL', 'chileno'],
  ['CO', 'colombiano'],
  ['PH', 'filipino'],
  ['CU', 'cubano'],
  ['UY', 'uruguayo'],
  ['DO', 'dominicano'],
  ['KE', 'keniano'],
  ['TZ', 'tanzano'],
  ['UG', 'ugandés'],
  ['SO', 'somalí'],
  ['AZ', 'azerbaiyano'],
  ['CN', 'chino'],
  ['JP', 'japonés'],
];

/** "egipcio" → egipcia, egipcios, egipcias; "libanés" → libanesa …; "iraní" → iraníes. */
function inflected(adjective: string): string {
  if (adjective.endsWith('o')) {
    const stem = adjective.slice(0, -1);
    return ['o', 'a', 'os', 'as'].map((end) => stem + end).join('|');
  }
  if (adjective.endsWith('és')) {
    const stem = `${adjective.slice(0, -2)}es`;
    return [adjective, `${stem}a`, `${stem}es`, `${stem}as`].join('|');
  }
  return adjective.endsWith('í')
    ? [adjective, `${adjective}es`, `${adjective}s`].join('|')
    : [adjective, `${adjective}s`].join('|');
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
  named('dollar', 'dólar|dólares|dollar|dollars'),
  only('HKD', 'dólar de hong kong|dólares de hong kong'),
  only('USD', 'dólares de estados unidos|dólares de ee uu|dólares de ee.uu.'),
  only('EUR', 'euro|euros|eur'),
  named('pound', 'libra|libras'),
  only('GBP', 'libra esterlina|libras esterlinas'),
  named('lira', 'lira|liras'),
  named('dinar', 'dinar|dinares'),
  named('dirham', 'dírham|dírhams|dirhams|dírhames'),
  named('riyal', 'riyal|riyales|rial|riales'),
  named('rupee', 'rupia|rupias'),
  named('ruble', 'rublo|rublos'),
  named('franc', 'franco|francos'),
  named('krona', 'corona|coronas'),
  named('won', 'won|wones'),
  named('peso', 'peso|pesos'),
  named('shilling', 'chelín|chelines'),
  named('manat', 'manat|manats'),
  named('peseta', 'peseta|pesetas'),
  named('florin', 'florín|florines|florines neerlandeses|florines holandeses'),
  named('bolívar', 'bolívar|bolívares'),
  only('PEN', 'sol peruano|soles|soles peruanos'),
  only('PYG', 'guaraní|guaraníes'),
  only('GTQ', 'quetzal|quetzales'),
  only('HNL', 'lempira|lempiras'),
  only('CRC', 'colón costarricense|colones costarricenses'),
  only('BOB', 'boliviano|bolivianos'),
  only('ILS', 'séquel|shekel|shekels|séqueles'),
  only('JPY', 'yen|yenes'),
  only('CNY', 'yuan|yuanes|renminbi'),
  only('THB', 'baht|bahts'),
  only('IDR', 'rupia indonesia|rupias indonesias'),
  only('UAH', 'grivna|grivnas|hryvnia|hryvnias'),
  only('PLN', 'zloty|zlotys|eslotis'),
  only('HUF', 'forinto|forintos'),
  only('CZK', 'corona checa|coronas checas'),
  only('ZAR', 'rand|rands'),
  only('BRL', 'real brasileño|reales brasileños|reales'),
  only('XBT', 'bitcoin|bitcoins'),
  minor('centavo|centavos|céntimo|céntimos|cent|cents'),
  minor('penique|peniques', 'GBP'),
  minor('kopek|kopeks', 'RUB'),
  ...['usd', 'gbp', 'cad', 'aud', 'jpy', 'chf', 'cny', 'mxn', 'ars', 'clp', 'cop'].map((code) =>
    only(code.toUpperCase(), code),
  ),
  ['$', { currency: { name: 'dollar', sign: true } }],
  sign('USD', 'us$|u$d|u$s|usd$|us $'),
  sign('CAD', 'c$|ca$|cad$'),
  sign('AUD', 'aud$|au$'),
  sign('NZD', 'nz$|nzd$'),
  sign('HKD', 'hk$'),
  sign('BRL', 'r$'),
  sign('PEN', 's/'),
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
