import { describe, expect, it } from 'vitest';
import { figureCard, RATED_CURRENCIES, type FigureReader } from '@/lib/cards';
import type { EntityRecord } from '@/lib/knowledge';
import type { Notation } from '@/lib/locale';
import type { Figure } from '@/lib/mentions';
import { NOW, pack, record } from './pack';

interface Given {
  readonly lang?: string;
  readonly surface?: string;
  readonly countries?: readonly string[];
  readonly published?: string;
  readonly reader?: FigureReader;
  readonly converted?: boolean;
  readonly records?: readonly EntityRecord[];
  readonly notation?: Notation;
  readonly textLang?: string;
  readonly timeZone?: string;
}

const EASTERN_HIJRI = { numerals: 'eastern', calendar: 'hijri' } as const;

function card(
  figure: Figure,
  {
    lang = 'en',
    surface = 'as written',
    countries = [],
    published = '2022-11-25',
    records = [],
    ...more
  }: Given = {},
) {
  return figureCard(
    { kind: 'figure', start: 0, end: surface.length, surface, ...figure },
    { lang, published, knowledge: pack(...records), sentenceCountries: countries, now: NOW, ...more },
  );
}
const line = (figure: Figure, label: string, given?: Given): string | undefined =>
  card(figure, given).conversions.find((fact) => fact.label === label)?.value;

describe('the reading of a figure', () => {
  it.each([
    [{ type: 'number', value: 1234567.5 }, '1,234,567.5', '1,234,567.5'],
    [
      { type: 'count', value: 286, of: 'شخصًا', qualifier: 'at-least' },
      'ما لا يقل عن 286 شخصًا',
      'At least 286 شخصًا',
    ],
    [{ type: 'percent', value: 12.5 }, '12.5 في المئة', '12.5%'],
    [{ type: 'count', value: 14, of: 'votes', against: 1 }, '14 صوتًا مقابل صوت واحد', '14 votes to 1'],
    [{ type: 'count', value: 52, of: '', against: 2 }, '52 صوتًا مقابل صوتين', '52 votes to 2'],
    [{ type: 'count', value: 7, of: '', against: 0 }, '7 أصوات مقابل لا شيء', '7 votes to 0'],
    [{ type: 'time', timex: 'T21' }, '21:00 (9:00 مساءً)', '21:00 (9:00 pm)'],
    [
      { type: 'measure', value: 2000000, unit: 'barrel-per-day' },
      '2 مليون برميل يوميًا',
      '2 million barrels per day',
    ],
    [{ type: 'measure', value: 500, unit: 'tonne-per-year' }, '500 طن سنويًا', '500 tonnes per year'],
    [{ type: 'ordinal', value: 22 }, 'الـ22', '22nd'],
    [{ type: 'measure', value: 120, unit: 'kilometer' }, '120 كيلومترًا', '120 kilometres'],
    [{ type: 'measure', value: 1, unit: 'tonne' }, 'طن واحد', '1 tonne'],
    [{ type: 'measure', value: 2, unit: 'kilometer' }, 'كيلومتران', '2 kilometres'],
    [
      { type: 'measure', value: 2, unit: 'kilometer', qualifier: 'more-than' },
      'أكثر من كيلومترين',
      'More than 2 kilometres',
    ],
    [{ type: 'measure', value: 3, unit: 'square-kilometer' }, '3 كيلومترات مربعة', '3 square kilometres'],
    [
      { type: 'measure', value: 90, unit: 'kilometer-per-hour' },
      '90 كيلومترًا في الساعة',
      '90 kilometres per hour',
    ],
    [{ type: 'measure', value: 45, unit: 'celsius' }, '45 درجة مئوية', '45°C'],
    [{ type: 'measure', value: 103, unit: 'meter' }, '103 أمتار', '103 metres'],
    [{ type: 'money', value: 5, currency: 'SAR' }, '5 ريالات سعودية', '5 Saudi riyals'],
    [{ type: 'money', value: 15, currency: 'KWD' }, '15 دينارًا كويتيًا', '15 Kuwaiti dinars'],
    [{ type: 'money', value: 100_000, currency: 'TRY' }, '100,000 ليرة تركية', '100,000 Turkish Lira'],
    [{ type: 'age', value: 45, unit: 'year' }, '45 عامًا', '45 years old'],
    [{ type: 'duration', timex: 'P3D' }, '3 أيام', '3 days'],
    [{ type: 'duration', timex: 'PT1H30M' }, 'ساعة واحدة و30 دقيقة', '1 hour and 30 minutes'],
    [{ type: 'set', timex: 'P1D' }, 'كل يوم', 'Every day'],
    [{ type: 'set', timex: 'XXXX-WXX-5' }, 'كل يوم جمعة', 'Every Friday'],
    [{ type: 'date', timex: '2022-12-07' }, 'الأربعاء 7 ديسمبر 2022', 'Wednesday 7 December 2022'],
    [{ type: 'date', timex: '2022-02', qualifier: 'late' }, 'أواخر فبراير 2022', 'Late February 2022'],
    [{ type: 'date', timex: '2019', qualifier: 'mid' }, 'منتصف 2019', 'Mid-2019'],
    [{ type: 'date', timex: '199', qualifier: 'early' }, 'مطلع تسعينيات القرن العشرين', 'The early 1990s'],
    [{ type: 'date', timex: '201' }, 'العقد الثاني من القرن الحادي والعشرين', 'The 2010s'],
    [{ type: 'date', timex: '18' }, 'القرن التاسع عشر', 'The 19th century'],
    [{ type: 'date', timex: '2022-Q3' }, 'الربع الثالث من عام 2022', 'The third quarter of 2022'],
    [
      { type: 'date', timex: '2022-W46' },
      'من 14 نوفمبر 2022 إلى 20 نوفمبر 2022',
      '14 November 2022 to 20 November 2022',
    ],
    [{ type: 'time', timex: 'T15:30' }, '15:30 (3:30 بعد الظهر)', '15:30 (3:30 pm)'],
    [
      {
        type: 'range',
        from: { type: 'measure', value: 5, unit: 'kilometer' },
        to: { type: 'measure', value: 7, unit: 'kilometer' },
      },
      'من 5 إلى 7 كيلومترات',
      '5 to 7 kilometres',
    ],
  ] satisfies [Figure, string, string][])('%j', (figure, ar, en) => {
    expect([card(figure, { lang: 'ar' }).reading, card(figure).reading]).toEqual([ar, en]);
  });

  it.each([
    { type: 'date', timex: 'XXXX-12-07' },
    { type: 'date', timex: 'PAST_REF' },
    { type: 'duration', timex: 'PXY' },
    { type: 'measure', value: 3, unit: 'no-such-unit' },
    { type: 'money', value: 3e9, currency: null },
  ] satisfies Figure[])('is the text itself where nothing more exact can be said: %j', (figure) => {
    expect(card(figure, { surface: '3 somethings' }).reading).toBe('3 somethings');
  });
});

describe('conversions', () => {
  it.each([
    [100, 'kilometer', '62 miles'],
    [42.195, 'kilometer', '26.22 miles'],
    [120, 'mile', '193 kilometres'],
    [45, 'celsius', '113°F'],
    [-40, 'fahrenheit', '-40°C'],
    [0, 'celsius', '32°F'],
    [70, 'kilogram', '154 pounds'],
    [300, 'square-mile', '780 square kilometres'],
    [10, 'hectare', '25 acres'],
    [2e6, 'barrel-per-day', '320 million litres per day'],
    [100, 'kilometer-per-hour', '62 miles per hour'],
    [1000, 'liter', '264 US gallons'],
  ])('%d %s is %s', (value, unit, other) => {
    expect(line({ type: 'measure', value, unit }, 'Equals')).toBe(other);
  });

  it('keeps the qualifier, and both ends of a range', () => {
    expect(line({ type: 'measure', value: 100, unit: 'kilometer', qualifier: 'more-than' }, 'Equals')).toBe(
      'more than 62 miles',
    );
    const end = (value: number) => ({ type: 'measure', value, unit: 'kilometer' }) as const;
    expect(line({ type: 'range', from: end(5), to: end(7) }, 'يساوي', { lang: 'ar' })).toBe(
      'من 3.1 إلى 4.3 ميل',
    );
  });

  it('leaves alone what makes no sense to convert', () => {
    // A warming of 1.5 degrees is a difference: adding 32 would be wrong.
    expect(card({ type: 'measure', value: 1.5, unit: 'celsius' }).conversions).toEqual([]);
    expect(card({ type: 'measure', value: 5, unit: 'megawatt' }).conversions).toEqual([]);
    expect(card({ type: 'measure', value: 5, unit: 'constructor' }).conversions).toEqual([]);
    expect(card({ type: 'percent', value: 12 }).conversions).toEqual([]);
  });

  it('tells a date in other calendars, and how far it is from the article and from today', () => {
    const figure: Figure = { type: 'date', timex: '2022-12-07' };
    expect(card(figure, { lang: 'ar' }).conversions).toEqual([
      { label: 'بالسريانية', value: '7 كانون الأول 2022' },
      { label: 'بالهجري', value: '13 جمادى الأولى 1444 هـ' },
      { label: 'المقال', value: 'بعد 12 يومًا من نشره' },
      { label: 'اليوم', value: 'قبل نحو 4 أعوام' },
    ]);
    expect(line({ type: 'date', timex: '2020' }, 'المقال', { lang: 'ar' })).toBe('قبل عامين من نشره');
    expect(line({ type: 'date', timex: '2019' }, 'Article')).toBe('3 years before this article');
    expect(line({ type: 'date', timex: '2022-11-25' }, 'Article')).toBe('the day of this article');
    expect(line({ type: 'date', timex: '2022-09' }, 'Article')).toBe('2 months before this article');
    expect(line(figure, 'Article', { published: '' })).toBeUndefined();
  });

  it('is read by the calendar of a reader of the Hijri one, with the other in a line', () => {
    const told = card({ type: 'date', timex: '2022-12-07' }, { lang: 'ar', notation: EASTERN_HIJRI });
    expect(told.reading).toBe('١٣ جمادى الأولى ١٤٤٤ هـ');
    expect(told.conversions.map(({ label, value }) => `${label}: ${value}`)).toContain(
      'بالميلادي: الأربعاء ٧ ديسمبر ٢٠٢٢',
    );
    // A month lies in two: there the Gregorian one stays.
    expect(card({ type: 'date', timex: '2022-12' }, { lang: 'ar', notation: EASTERN_HIJRI }).reading).toBe(
      'ديسمبر ٢٠٢٢',
    );
  });

  it('has no Hijri date where the tables end', () => {
    expect(line({ type: 'date', timex: '1789-07-14' }, 'Hijri')).toBeUndefined();
    expect(line({ type: 'date', timex: '2022-09' }, 'Hijri')).toBe('Safar 1444 AH to Rabi al-Awwal 1444 AH');
  });

  it('says the two years in which someone of an age can be born', () => {
    expect(line({ type: 'age', value: 45, unit: 'year' }, 'Year of birth')).toBe('1976 or 1977');
    expect(
      line({ type: 'age', value: 45, unit: 'year', qualifier: 'about' }, 'Year of birth'),
    ).toBeUndefined();
  });

  it('says large numbers in their scale unless the text does', () => {
    const figure: Figure = { type: 'number', value: 2_400_000 };
    expect(line(figure, 'Roughly', { surface: '2,400,000' })).toBe('2.4 million');
    expect(line(figure, 'Roughly', { surface: '2.4m' })).toBeUndefined();
    expect(line({ type: 'money', value: 3e9, currency: null }, 'In figures', { surface: '$3bn' })).toBe(
      '3,000,000,000',
    );
  });
});

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
      'about 52,700,000 US dollars (average of 2022, Federal Reserve, G.5A)',
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
      'about 1,000,000 US dollars (average of 2024, World Bank)',
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
    const records = [
      known('SA', 'Saudi Arabia', 1e12),
      known('GB', 'Britain', 3e12),
      known('TR', 'Turkey', 9e11),
    ];
    const share = (value: number, currency: string, country: string) =>
      card({ type: 'money', value, currency }, { countries: [country], records }).perspective;
    expect(share(3.75e11, 'SAR', 'SA')?.text).toMatch(/^Equal to about 10% of /);
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

describe('hours of another time zone', () => {
  const at = (timex: string, zone: string, timeZone?: string, lang = 'en'): string | undefined =>
    line({ type: 'time', timex, zone }, lang === 'en' ? 'Your time' : 'بتوقيتك', {
      lang,
      published: '2025-07-10',
      ...(timeZone === undefined ? {} : { timeZone }),
    });

  it.each([
    ['2025-07-12T10:00', 'UTC', 'Africa/Cairo', 'Saturday 12 July 2025 at 13:00 (1:00 pm)'],
    ['2025-07-12T22:30', 'America/New_York', 'Asia/Beirut', 'Sunday 13 July 2025 at 05:30 (5:30 am)'],
    // summer time in one half of the year, not in the other
    ['2025-01-12T10:00', 'America/New_York', 'UTC', 'Sunday 12 January 2025 at 15:00 (3:00 pm)'],
    ['2025-07-12T10:00', 'America/New_York', 'UTC', 'Saturday 12 July 2025 at 14:00 (2:00 pm)'],
    ['T17', 'Asia/Kolkata', 'UTC', '11:30 (11:30 am)'],
  ])('%s in %s is said in %s', (timex, zone, timeZone, said) => {
    expect(at(timex, zone, timeZone)).toBe(said);
  });

  it('speaks Arabic', () => {
    expect(at('T10', 'UTC', 'Asia/Riyadh', 'ar')).toBe('13:00 (1:00 بعد الظهر)');
  });

  it.each([
    ['the reader’s clock shows the same', 'Africa/Cairo', 'Africa/Cairo'],
    ['the reader’s zone is not known', 'UTC', undefined],
    ['there is no such zone', 'Mars/Olympus', 'UTC'],
  ])('is left out where %s', (_why, zone, timeZone) => {
    expect(at('2025-07-12T10:00', zone, timeZone)).toBeUndefined();
  });
});

describe('a text in a language that cards do not speak', () => {
  it('has its numbers said without its nouns', () => {
    const figure = { type: 'count', value: 3000, of: 'personnes', qualifier: 'about' } as const;
    expect(card(figure, { textLang: 'fr' }).reading).toBe('About 3,000');
    expect(card(figure, { textLang: 'fr', lang: 'ar' }).reading).toBe('نحو 3,000');
    expect(card(figure, { textLang: 'en-GB' }).reading).toBe('About 3,000 personnes');
  });
});
