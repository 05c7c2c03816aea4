import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/mentions';
import { card, line } from './figure-cards';

const EASTERN_HIJRI = { numerals: 'eastern', calendar: 'hijri' } as const;

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
    [{ type: 'date', timex: '2022-H1' }, 'النصف الأول من عام 2022', 'The first half of 2022'],
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

  it('says the unit of two lengths of time once', () => {
    const days = (n: number) => ({ type: 'duration', timex: `P${n}D` }) as const;
    expect(card({ type: 'range', from: days(2), to: days(3) }).reading).toBe('2 to 3 days');
    expect(card({ type: 'range', from: days(2), to: days(3) }, { lang: 'ar' }).reading).toBe(
      'من 2 إلى 3 أيام',
    );
    const hours = { type: 'duration', timex: 'PT36H' } as const;
    expect(card({ type: 'range', from: hours, to: days(3) }).reading).toBe('36 hours to 3 days');
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
    expect(line({ type: 'date', timex: '2019', qualifier: 'about' }, 'Article')).toBe(
      'about 3 years before this article',
    );
    expect(line({ type: 'date', timex: '2022-11-22', qualifier: 'about' }, 'Hijri')).toBeUndefined();
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

  it('says no year of birth of somebody who was so old on another day', () => {
    expect(line({ type: 'age', value: 8, unit: 'year' }, 'Year of birth', { bygone: true })).toBeUndefined();
  });

  it('says the distance from the day of reading once, where that is the day of the article', () => {
    const labels = (now: string) =>
      card({ type: 'date', timex: '2022-11-20' }, { published: '2022-11-25', now }).conversions.map(
        ({ label }) => label,
      );
    expect(labels('2022-11-25T20:00:00Z')).not.toContain('Today');
    expect(labels('2022-11-26T08:00:00Z')).toContain('Today');
  });

  it('says years with a part left over in years and months', () => {
    expect(card({ type: 'duration', timex: 'P42M' }).reading).toBe('3 years and 6 months');
    expect(card({ type: 'duration', timex: 'P36M' }).reading).toBe('36 months');
    expect(card({ type: 'duration', timex: 'P18M' }).reading).toBe('18 months');
    expect(card({ type: 'duration', timex: 'P42M' }, { lang: 'ar' }).reading).toBe('3 أعوام و6 أشهر');
  });

  it('says basis points in percentage points', () => {
    expect(line({ type: 'measure', value: 25, unit: 'permyriad' }, 'Equals')).toBe('0.25 percentage points');
    expect(line({ type: 'measure', value: 25, unit: 'permyriad' }, 'يساوي', { lang: 'ar' })).toBe(
      '0.25 نقطة مئوية',
    );
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
