import { describe, expect, it } from 'vitest';
import { figureCard, RATED_CURRENCIES } from '@/lib/cards';
import type { EntityRecord } from '@/lib/knowledge';
import type { Figure } from '@/lib/mentions';
import { card, line, type Given } from './figure-cards';
import { NOW, pack, record } from './pack';

describe('perspective', () => {
  const killed = (value: number, qualifier?: 'more-than' | 'less-than'): Figure => ({
    type: 'count',
    value,
    of: 'people',
    sense: 'killed',
    ...(qualifier ? { qualifier } : {}),
  });

  it('is a share of the people, with its base, year and source', () => {
    expect(card(killed(6500), { countries: ['AM'] }).perspective).toEqual({
      text: 'Equal to about 1 in 460 of Armenia’s people',
      source: 'Population of Armenia: 2,963,900 (2024, World Bank)',
    });
    expect(card(killed(6500), { lang: 'ar', countries: ['AM'] }).perspective).toEqual({
      text: 'ما يعادل نحو واحد من كل 460 من سكان أرمينيا',
      source: 'سكان أرمينيا: 2,963,900 (2024، World Bank)',
    });
  });

  it('takes the least populous of the countries in the sentence', () => {
    expect(card(killed(6500), { countries: ['AZ', 'AM'] }).perspective?.text).toContain('Armenia');
  });

  it('stays true to a bound: it is rounded the safe way', () => {
    // 2,963,900 / 6,400 is 463.1: more than 6,400 is more than 1 in 470, not more than 1 in 460.
    expect(card(killed(6400, 'more-than'), { countries: ['AM'] }).perspective?.text).toBe(
      'Equal to more than 1 in 470 of Armenia’s people',
    );
    expect(card(killed(6400, 'less-than'), { countries: ['AM'] }).perspective?.text).toBe(
      'Equal to less than 1 in 460 of Armenia’s people',
    );
  });

  it.each([
    ['too small a share', killed(100), ['AM']],
    ['more than there are', killed(4_000_000), ['AM']],
    ['no country', killed(6500), []],
    ['a country without a population', killed(6500), ['FR']],
    ['an unknown country', killed(6500), ['ZZ']],
    ['too many countries', killed(6500), ['AM', 'AZ', 'FR', 'US']],
    ['what is no people', { type: 'count', value: 6500, of: 'cars' }, ['AM']],
    ['a percentage', { type: 'percent', value: 12 }, ['AM']],
    ['a currency that has no rate', { type: 'money', value: 1e9, currency: 'SYP' }, ['AM']],
  ] satisfies [string, Figure, string[]][])('is left out: %s', (_why, figure, countries) => {
    expect(card(figure, { countries }).perspective).toBeUndefined();
  });

  it('measures land by land, and dollars by a year of the country’s product', () => {
    expect(
      card({ type: 'measure', value: 10_000, unit: 'square-kilometer' }, { countries: ['AM'] }).perspective
        ?.text,
    ).toBe('Equal to about a third of Armenia’s area');
    expect(
      card({ type: 'measure', value: 60_000, unit: 'square-kilometer' }, { lang: 'ar', countries: ['AM'] })
        .perspective?.text,
    ).toBe('ما يعادل نحو ضعفي مساحة أرمينيا');
    expect(
      card({ type: 'money', value: 1e9, currency: 'USD' }, { countries: ['AM'] }).perspective?.text,
    ).toBe('Equal to about 4.2% of Armenia’s GDP');
  });
});

describe('money at a past rate', () => {
  const euros: Figure = { type: 'money', value: 50e6, currency: 'EUR' };
  it('is told in dollars at the average of the article’s year, with its year and source', () => {
    expect(line(euros, 'At a past rate')).toBe(
      'about 52.7 million US dollars (average of 2022, Federal Reserve, G.5A)',
    );
    expect(line(euros, 'بسعر صرف سابق', { lang: 'ar' })).toContain('(متوسط عام 2022، Federal Reserve, G.5A)');
  });
  it('takes the last average known for a later article, and says its year', () => {
    expect(line(euros, 'At a past rate', { published: '2026-11-20' })).toContain('average of 2023');
  });
  it('says nothing of years before the first average, nor of currencies without one', () => {
    expect(line(euros, 'At a past rate', { published: '1999-01-01' })).toBeUndefined();
    expect(line({ type: 'money', value: 5, currency: 'SYP' }, 'At a past rate')).toBeUndefined();
    expect(line({ type: 'money', value: 5, currency: null }, 'At a past rate')).toBeUndefined();
    expect(line({ type: 'money', value: 5, currency: 'USD' }, 'At a past rate')).toBeUndefined();
  });
  it('goes by official rates where the market’s are not published, and not by those of money in free fall', () => {
    const pounds: Figure = { type: 'money', value: 1e6, currency: 'EGP' };
    expect(line(pounds, 'At a past rate', { published: '2023-05-01' })).toBe(
      'about 32,700 US dollars (average of 2023, World Bank)',
    );
    expect(line(pounds, 'At a past rate', { published: '2026-05-01' })).toBeUndefined();
    const dinars: Figure = { type: 'money', value: 1300e6, currency: 'IQD' };
    expect(line(dinars, 'At a past rate', { published: '2026-05-01' })).toBe(
      'about 1 million US dollars (average of 2024, World Bank)',
    );
    expect(
      line(dinars, 'At a past rate', { published: '2022-05-01', reader: { currency: 'EUR' } }),
    ).toContain('(average of 2022, World Bank, Federal Reserve, G.5A)');
  });
  it('is told in the reader’s money: of their country, or as they have set it', () => {
    const riyals: Figure = { type: 'money', value: 100, currency: 'USD' };
    const saudi = record({ id: 'SA', names: { en: 'Saudi Arabia' }, facts: { currency: 'currency-SAR' } });
    expect(line(riyals, 'At a past rate', { reader: { country: 'SA' }, records: [saudi] })).toBe(
      'about 375 Saudi riyals (fixed rate)',
    );
    expect(line(riyals, 'At a past rate', { reader: { currency: 'QAR' } })).toContain('364 ');
  });
  it('takes dollars of a country that the text leaves open for America’s, and says so', () => {
    const dollars: Figure = { type: 'money', value: 2.4e9, currency: null };
    const reader = { currency: 'SAR' };
    expect(line(dollars, 'At a past rate', { reader, surface: '$2.4bn' })).toBe(
      'about 9 billion Saudi riyals (if these are US dollars, fixed rate)',
    );
    expect(line(dollars, 'بسعر صرف سابق', { reader, surface: '2.4 مليار دولار', lang: 'ar' })).toContain(
      'إن كان الدولار أميركيًا',
    );
    for (const surface of [
      '2,4 milliards de dollars',
      '2.400 millones de dólares',
      '2,4 млрд долларов',
      '2,4 milyar dolar',
      '۲٫۴ میلیارد دلار',
    ])
      expect(line(dollars, 'At a past rate', { reader, surface })).toContain('9 billion');
    expect(line(dollars, 'At a past rate', { reader, surface: '2.4 billion pounds' })).toBeUndefined();
    expect(line(dollars, 'At a past rate', { surface: '$2.4bn' })).toBeUndefined();
  });
  it('goes by a rate of the reader’s own, and says so', () => {
    const reader = { currency: 'EGP', perDollar: 50 };
    expect(line({ type: 'money', value: 3, currency: 'USD' }, 'At a past rate', { reader })).toBe(
      'about 150 Egyptian pounds (your rate)',
    );
    expect(line(euros, 'At a past rate', { reader })).toContain('(your rate)');
  });
  it('keeps the text’s bound', () => {
    expect(line({ ...euros, qualifier: 'more-than' }, 'At a past rate')).toMatch(/^more than /u);
  });
  it('is left out where the article has it already', () => {
    expect(line(euros, 'At a past rate', { converted: true })).toBeUndefined();
    expect(line({ type: 'measure', value: 12, unit: 'mile' }, 'Equals', { converted: true })).toBeUndefined();
  });
  it('has rates for the currencies of the Gulf and of the largest economies', () => {
    expect(RATED_CURRENCIES).toEqual(
      expect.arrayContaining(
        'AED BHD OMR QAR SAR KWD EGP IQD MAD TND DZD EUR JPY CNY GBP TRY RUB'.split(' '),
      ),
    );
    expect(new Set(RATED_CURRENCIES).size).toBe(RATED_CURRENCIES.length);
  });
});

describe('how far a length reaches', () => {
  const baku = record({
    id: 'baku',
    class: 'capital',
    names: { en: 'Baku', ar: 'باكو' },
    facts: { lat: 40.41, lon: 49.87 },
  });
  const neighbour = record({
    id: 'AZ',
    names: { en: 'Azerbaijan', ar: 'أذربيجان' },
    facts: { capital: 'baku', neighbours: ['AM'] },
  });
  const far = (value: number, given: Given = {}, unit = 'kilometer') => {
    // The pack's own record of Azerbaijan has no capital: this one stands before it.
    const knowledge = pack(baku);
    const index = knowledge.indexOf('AZ');
    const known = { ...knowledge, record: (at: number) => (at === index ? neighbour : knowledge.record(at)) };
    const { lang = 'en', countries = [], reader } = given;
    return figureCard(
      { kind: 'figure', start: 0, end: 1, surface: '1', type: 'measure', value, unit },
      { lang, knowledge: known, sentenceCountries: countries, now: NOW, reader },
    ).perspective;
  };
  it('is the way between two capitals, from the reader’s country or that of the sentence', () => {
    expect(far(450, { reader: { country: 'AM' } })).toEqual({
      text: 'About the distance from Yerevan to Baku',
      source: 'Yerevan – Baku: 455 kilometres in a straight line',
    });
    expect(far(560, { countries: ['AM'] }, 'mile')?.text).toBe(
      'About twice the distance from Yerevan to Baku',
    );
    expect(far(450, { lang: 'ar', countries: ['AM'] })?.text).toBe('نحو المسافة بين يريفان وباكو');
  });
  it('is left out where nothing is near, or nothing is known', () => {
    expect(far(700, { countries: ['AM'] })).toBeUndefined();
    expect(far(12, { countries: ['AM'] })).toBeUndefined();
    expect(far(450)).toBeUndefined();
    expect(far(450, { countries: ['AM', 'FR'] })).toBeUndefined();
  });
});

describe('what is measured by the reader’s own country', () => {
  it('is land, where the sentence names no country', () => {
    const land: Figure = { type: 'measure', value: 15_000, unit: 'square-kilometer' };
    expect(card(land, { reader: { country: 'AM' } }).perspective?.text).toBe(
      'Equal to about half of Armenia’s area',
    );
    expect(card(land).perspective).toBeUndefined();
  });
  it('is money in another currency at a fixed rate, or at that of the year of the product', () => {
    const known = (id: string, name: string, value: number): EntityRecord =>
      record({ id, names: { en: name }, facts: { gdp: { value, year: 2022, source: 'World Bank' } } });
    const records = [known('QA', 'Qatar', 1e12), known('GB', 'Britain', 3e12), known('TR', 'Turkey', 9e11)];
    const share = (value: number, currency: string, country: string) =>
      card({ type: 'money', value, currency }, { countries: [country], records }).perspective;
    expect(share(3.64e11, 'QAR', 'QA')?.text).toMatch(/^Equal to about 10% of /);
    expect(share(2.43e11, 'GBP', 'GB')?.text).toMatch(/^Equal to about 10% of /);
    expect(share(2.43e11, 'GBP', 'GB')?.source).toMatch(/2022.*Federal Reserve/);
    expect(share(1.5e12, 'TRY', 'TR')?.source).toMatch(/2022.*World Bank/);
    expect(share(1e11, 'SYP', 'TR')).toBeUndefined();
  });
  it('is never money by a product in dollars of equal purchasing power', () => {
    const rich = record({
      id: 'QA',
      names: { en: 'Qatar' },
      facts: { gdp: { value: 1e9, year: 2023, source: 'World Bank, PPP' } },
    });
    expect(
      card({ type: 'money', value: 5e8, currency: 'USD' }, { countries: ['QA'], records: [rich] })
        .perspective,
    ).toBeUndefined();
  });
});

describe('by what a state spends', () => {
  const records = [
    record({
      id: 'SA',
      names: { en: 'Saudi Arabia', ar: 'السعودية' },
      facts: { gdp: { value: 1.1e12, year: 2022, source: 'World Bank' } },
    }),
  ];
  const spent = (value: number, currency: string, lang = 'en') =>
    card({ type: 'money', value, currency }, { countries: ['SA'], records, lang }).perspective;

  it('is a share of the budget, with its year and source, and else of the product', () => {
    expect(spent(259e9, 'SAR')).toEqual({
      text: 'Equal to about a fifth of Saudi Arabia’s budget',
      source: 'Budget of Saudi Arabia: 1.31 trillion Saudi riyals (2026, SPA)',
    });
    expect(spent(259e9, 'SAR', 'ar')).toEqual({
      text: 'ما يعادل نحو خُمس ميزانية السعودية',
      source: 'ميزانية السعودية: 1.31 تريليون ريال سعودي (2026، SPA)',
    });
    expect(spent(202e9, 'SAR')?.text).toBe('Equal to about 15% of Saudi Arabia’s budget');
    expect(spent(7e9, 'SAR')?.text).toContain('GDP');
  });

  it('takes dollars where the money is tied to them', () => {
    expect(spent(35e9, 'USD')?.text).toBe('Equal to about 10% of Saudi Arabia’s budget');
    expect(spent(35e9, 'EUR')?.text ?? '').not.toContain('budget');
  });
});

describe('beside what a height would stand', () => {
  const tall = (value: number, given: Given = {}, unit = 'meter') =>
    card({ type: 'measure', value, unit }, { upright: 'It stands there.', ...given }).perspective;

  it('is a structure of a country in the sentence, with its height, year and source', () => {
    expect(tall(600, { countries: ['SA'] })).toEqual({
      text: 'About the height of the Makkah Royal Clock Tower',
      source: 'Height of the Makkah Royal Clock Tower: 601 metres (2012, Guinness World Records)',
    });
    expect(tall(600, { countries: ['SA'], lang: 'ar' })).toEqual({
      text: 'نحو ارتفاع برج الساعة في مكة المكرمة',
      source: 'ارتفاع برج الساعة في مكة المكرمة: 601 متر (2012، Guinness World Records)',
    });
  });

  it('is else one of the reader’s country, or one that the world knows', () => {
    expect(tall(100, { reader: { country: 'US' } })?.text).toContain('the Statue of Liberty');
    expect(tall(1090, {}, 'foot')?.text).toBe('About the height of the Eiffel Tower');
  });

  it('may be a simple multiple or half, in the grammar of the language', () => {
    expect(tall(660, { lang: 'ar' })?.text).toBe('نحو ضعفي ارتفاع برج إيفل');
    expect(tall(1000, { lang: 'ar' })?.text).toBe('نحو 3 أضعاف ارتفاع برج إيفل');
    expect(tall(414, { countries: ['AE'] })?.text).toBe('About half the height of the Burj Khalifa');
  });

  it.each([
    ['what is no height', { type: 'measure', value: 330, unit: 'meter' }, { upright: undefined }],
    [
      'what is as high as itself',
      { type: 'measure', value: 828, unit: 'meter' },
      { upright: 'The Burj Khalifa is 828 metres tall.', countries: ['AE'] },
    ],
    ['what a house is as high as', { type: 'measure', value: 12, unit: 'meter' }, {}],
    ['a bound', { type: 'measure', value: 330, unit: 'meter', qualifier: 'more-than' }, {}],
    ['a weight', { type: 'measure', value: 330, unit: 'kilogram' }, {}],
    ['what is near no simple multiple', { type: 'measure', value: 20_000, unit: 'meter' }, {}],
  ] satisfies [string, Figure, Given][])('is left out: %s', (_why, figure, given) => {
    expect(card(figure, { upright: 'It stands there.', ...given }).perspective).toBeUndefined();
  });
});
