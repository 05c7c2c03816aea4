import { describe, expect, it } from 'vitest';
import { readings } from '../read';

/** Friday. */
const PUBLISHED = '2022-11-25';
const check = (cases: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(readings(text, 'en', PUBLISHED)).toEqual(expected);
  });
};

describe('English numbers and counts', () => {
  check([
    [
      'At least 15 people were killed and 40 wounded',
      'At least 15 people = count 15 people at-least',
      '40 wounded = count 40 wounded',
    ],
    [
      'Nearly 30,000 Russian troops have been displaced',
      'Nearly 30,000 Russian troops = count 30000 Russian troops about',
    ],
    [
      'Twenty-one thousand and eleven voters turned out',
      'Twenty-one thousand and eleven voters = count 21011 voters',
    ],
    ['They host one and a half million refugees', 'one and a half million refugees = count 1500000 refugees'],
    ['The plan would help half a million people', 'half a million people = count 500000 people'],
    ['Some two-thirds of the population fled', 'Some two-thirds = number 0.666666666666667 about'],
    ['A dozen people and two men were held', 'A dozen people = count 12 people', 'two men = count 2 men'],
    ['Hundreds of people and thousands of troops gathered'],
    ['The war entered its 100th day', '100th = ordinal 100'],
    ['It is the twenty-first meeting of its kind', 'twenty-first = ordinal 21'],
    ['Twenty-one', 'Twenty-one = number 21'],
    ['The account has 12k followers', '12k followers = count 12000 followers'],
    [
      'Values <-30 stand for nought point nought three',
      '<-30 = number -30 less-than',
      'nought point nought three = number 0.03',
    ],
    ['It fell to minus 5 and then -3', 'minus 5 = number -5', '-3 = number -3'],
  ]);
});

describe('English multiples and Roman numerals', () => {
  check([
    [
      'Revenue more than doubled and exports rose threefold',
      'more than doubled = number 2 more-than',
      'threefold = number 3',
    ],
    [
      'It was three times higher, nearly double the number',
      'three times = number 3',
      'nearly double = number 2 about',
    ],
    ['A 10-fold increase, twice as many', '10-fold = number 10', 'twice as = number 2'],
    ['He doubled down on it after a double murder'],
    ['Pope Leo XIV and King Charles III met', 'XIV = ordinal 14', 'III = ordinal 3'],
    ['Louis XVI lost his head, then Louis I said so', 'XVI = ordinal 16'],
    ['World War II, Chapter IV and Malcolm X'],
  ]);
});

describe('English money, percentages and measures', () => {
  check([
    ['The deal is worth $3bn and £2.5m', '$3bn = money 3000000000 open', '£2.5m = money 2500000 GBP'],
    [
      'It paid US$4.7 billion and €1.2bn',
      'US$4.7 billion = money 4700000000 USD',
      '€1.2bn = money 1200000000 EUR',
    ],
    [
      'He owes 100 Turkish lira and 2 million Egyptian pounds',
      '100 Turkish lira = money 100 TRY',
      '2 million Egyptian pounds = money 2000000 EGP',
    ],
    ['It cost 20 dollars and 43 cents', '20 dollars and 43 cents = money 20.43 open'],
    [
      'Inflation rose 3.5 percent, up 150 basis points',
      '3.5 percent = percent 3.5',
      '150 basis points = measure 150 permyriad',
    ],
    [
      'Winds of 120 mph at 45 degrees Celsius',
      '120 mph = measure 120 mile-per-hour',
      '45 degrees Celsius = measure 45 celsius',
    ],
    ['It pumps 300,000 barrels per day', '300,000 barrels per day = measure 300000 barrel-per-day'],
    [
      'It sold two million barrels of oil per day',
      'two million barrels of oil per day = measure 2000000 barrel-per-day',
    ],
    [
      'They sent 500 tonnes of wheat and 3 tonnes of Dutch tulips',
      '500 tonnes of wheat = measure 500 tonne',
      '3 tonnes = measure 3 tonne',
    ],
    [
      'They were 45 and 50 percent, or 5 and 7 kilometres',
      '45 = percent 45',
      '50 percent = percent 50',
      '5 = measure 5 kilometer',
      '7 kilometres = measure 7 kilometer',
    ],
    [
      'It weighs 20.5±0.1 kilograms at 10 below zero',
      '20.5±0.1 kilograms = measure 20.5 kilogram',
      '10 below zero = measure -10 degree',
    ],
    [
      'An area of 1,200 square kilometres (463 sq mi)',
      '1,200 square kilometres = measure 1200 square-kilometer',
      '463 sq mi = measure 463 square-mile',
    ],
    ['He is 5ft 11in tall', '5ft 11in = measure 71 inch'],
    [
      'It holds 4 km cubed and 3 USD50 cards',
      '4 km cubed = measure 4 cubic-kilometer',
      '3 = number 3',
      'USD50 = money 50 USD',
    ],
    ['A 20-pound bag and 20 pounds in cash', '20-pound = measure 20 pound', '20 pounds = measure 20 pound'],
  ]);
  it('asks the country of the article whose dollars these are', () => {
    expect(readings('It cost $5 million', 'en', PUBLISHED, 'AU')).toEqual(['$5 million = money 5000000 AUD']);
  });
});

describe('English ages and durations', () => {
  check([
    ['He was 35 years old', '35 years old = age 35 year'],
    ['John Smith, 42, was arrested', '42 = age 42 year'],
    ['The 16-year-old girl fled', '16-year-old = age 16 year'],
    ['It lasted for three weeks', 'three weeks = duration P3W'],
    ['It took an hour and a half', 'an hour and a half = duration PT90M'],
    ['After 2 years, 3 months and 4 days', '2 years, 3 months and 4 days = duration P2Y3M4D'],
    ['The talks took more than an hour', 'more than an hour = duration PT1H more-than'],
    [
      'He was jailed for one year and left about a second attack',
      'one year = duration P1Y',
      'second = ordinal 2',
    ],
    ['It rained for all week', 'all week = duration P1W'],
  ]);
});

describe('English dates', () => {
  check([
    ['They met on 7 December 2022', 'on 7 December 2022 = date 2022-12-07'],
    ['They met on Dec. 7, 2021 in Paris', 'on Dec. 7, 2021 = date 2021-12-07'],
    ['Russia invaded Ukraine in late February', 'late February = date 2022-02 late'],
    ['The 1990s and early 1980s were hard', 'The 1990s = date 199', 'early 1980s = date 198 early'],
    [
      'It was said last Friday and again last week',
      'last Friday = date 2022-11-18',
      'last week = date 2022-W46',
    ],
    ['The vote will be held next Tuesday', 'next Tuesday = date 2022-11-29'],
    ['He said on Thursday that he would resign', 'on Thursday = date 2022-11-24'],
    ['It grew in the third quarter of 2022', 'the third quarter of 2022 = date 2022-Q3'],
    [
      'She left 3 days ago and returns in two weeks',
      '3 days ago = date 2022-11-22',
      'in two weeks = date 2022-12-09',
    ],
    ['It has been so since 2014', 'since 2014 = date 2014'],
    ['The first Monday of March 2023 was chosen', 'The first Monday of March 2023 = date 2023-03-06'],
    ['Easter 2023 falls early', 'Easter 2023 = date 2023-04-09'],
    ['They meet every Monday and file monthly reports', 'every Monday = set XXXX-WXX-1', 'monthly = set P1M'],
    ['It began at 3:30 pm on Tuesday', 'at 3:30 pm on Tuesday = time 2022-11-22T15:30'],
    [
      'They spoke at Thursday 9 am and again on Thu at 8 pm GMT',
      'at Thursday 9 am = time 2022-11-24T09',
      'on Thu at 8 pm GMT = time 2022-11-24T20',
    ],
    [
      'It was shut between 9:30 and 11:00 on Thursday',
      'between 9:30 and 11:00 on Thursday = range time 2022-11-24T09:30 – time 2022-11-24T11:00',
    ],
    [
      'Shops closed Thursday 19:00 - 21:00',
      'Thursday 19:00 - 21:00 = range time 2022-11-24T19:00 – time 2022-11-24T21:00',
    ],
    [
      'It rained yesterday afternoon from 3 to 8',
      'yesterday afternoon from 3 to 8 = range time 2022-11-24T15 – time 2022-11-24T20',
    ],
    [
      'It ran from the 13 to the 15 July',
      'from the 13 to the 15 July = range date 2022-07-13 – date 2022-07-15',
    ],
    ['They left two Thursdays ago', 'two Thursdays ago = date 2022-11-17'],
    ['It ran from 3 to 7 May', 'from 3 to 7 May = range date 2022-05-03 – date 2022-05-07'],
    ['Between 2014 and 2018 it grew', 'Between 2014 and 2018 = range date 2014 – date 2018'],
    [
      'For the last three months it has been quiet',
      'the last three months = range date 2022-08 – date 2022-11',
    ],
    ['Turnout was between 40 and 45 percent', 'between 40 and 45 percent = range percent 40 – percent 45'],
  ]);
  it.each([
    ['Labour Day 2022', 'GB', '2022-05-01'],
    ['Labour Day 2022', 'CA', '2022-09-05'],
    ['Labour Day 2022', 'NZ', '2022-10-24'],
    ['Thanksgiving 2022', 'CA', '2022-10-10'],
    ['Thanksgiving 2022', undefined, '2022-11-24'],
    ['Mother’s Day 2022', 'EG', '2022-03-21'],
    ['Independence Day 2022', 'IN', '2022-08-15'],
  ])('dates %s by the country of the article: %s', (text, country, day) => {
    expect(readings(`They met on ${text}`, 'en', PUBLISHED, country)).toEqual([`on ${text} = date ${day}`]);
  });
  it('does not date a day that every country has on its own where the country is open', () => {
    expect(readings('They met on Independence Day', 'en', PUBLISHED)).toEqual([]);
  });
  it('leaves open what only the day of publication would say', () => {
    expect(readings('They met on 7 December, on Friday', 'en')).toEqual([
      'on 7 December = date XXXX-12-07',
      'on Friday = date XXXX-WXX-5',
    ]);
  });
});
