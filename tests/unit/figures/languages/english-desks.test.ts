import { describe, expect, it } from 'vitest';
import { readings } from '../read';
import { tablesOf } from './tables';

/** What the desks of English papers write: markets, courts, sport, weather, science. Thursday. */
const check = tablesOf('en', '2025-11-20');

describe('markets and prices', () => {
  check([
    [
      'It is expected to cut rates by a quarter point to 3.75%',
      'a quarter point = percent 0.25',
      '3.75% = percent 3.75',
    ],
    ['It ordered a quarter-point cut', 'a quarter-point = percent 0.25'],
    ['He is half a point behind the leader', 'half = number 0.5'],
    [
      'The wage will rise to £12.71 an hour from April',
      '£12.71 an hour = money 12.71 GBP',
      'April = date 2026-04',
    ],
    ['Sales were $5m a year ago', '$5m = money 5000000 open', 'a year ago = date 2024'],
    ['Prices are 1.8% lower than a year earlier', '1.8% = percent 1.8', 'a year earlier = date 2024'],
    ['The firm will cut jobs by year-end', 'by year-end = date 2025 late'],
    ['It wants a deal by the EOY', 'by the EOY = date 2025 late'],
    ['Emissions fell in the first half of the year', 'the first half of the year = date 2025-H1'],
    ['The limit will be passed within the next decade', 'within the next decade = duration P10Y at-most'],
    ['It is due within the next two weeks', 'within the next two weeks = duration P2W at-most'],
    ['The office is closed this working week', 'this working week = date 2025-W47'],
    ['The coin was worth one drachma', 'one drachma = money 1 GRD'],
  ]);
});

describe('numbers beside years and units', () => {
  check([
    [
      'Cases rose from 1,958 in 2023 to 2,911 in 2024',
      '1,958 = number 1958',
      'in 2023 = date 2023',
      '2,911 = number 2911',
      'in 2024 = date 2024',
    ],
    ['It passed within 270 million km of the sun', '270 million km = measure 270000000 kilometer'],
    ['They bought five m of cloth', 'five = number 5'],
    ['There were 2.3m births there', '2.3m births = count 2300000 births'],
    ['He ate no more than 6 lbs of meat', 'no more than 6 lbs of meat = measure 6 pound at-most'],
    ['It opened the 1.5C gap', '1.5C = measure 1.5 celsius'],
  ]);
});

describe('how long, and in what time', () => {
  check([
    ['The trial of 300 adults over 40 months', '300 adults = count 300 adults', '40 months = duration P40M'],
    ['It lasted over two hours', 'over two hours = duration PT2H more-than'],
    ['They waited for over three months', 'over three months = duration P3M more-than'],
    ['Trains run seven days a week'],
    [
      'It was done more than two days before yesterday',
      'more than two days before yesterday = date 2025-11-17 more-than',
    ],
  ]);
});

describe('ages, scores and places', () => {
  check([
    [
      'Three boys, aged 15, 16 and 17, were held',
      'Three boys = count 3 boys',
      '15 = age 15 year',
      '16 = age 16 year',
      '17 = age 17 year',
    ],
    ['A man aged 45 and 12 others were hurt', '45 = age 45 year', '12 others = count 12 others'],
    [
      'He carded a seven-under 63 on Sunday',
      'seven = number 7',
      '63 = number 63',
      'on Sunday = date 2025-11-16',
    ],
    ['They won Game 7 in overtime'],
    [
      'It ranks between the tenth and the fifteenth',
      'between the tenth and the fifteenth = range ordinal 10 – ordinal 15',
    ],
    ['It fell between the first and second rounds', 'first = ordinal 1', 'second = ordinal 2'],
  ]);
});

describe('stretches of time that share what is said once', () => {
  check([
    [
      'Built between the 7th and 9th centuries',
      'between the 7th and 9th centuries = range date 06 – date 08',
    ],
    [
      'It grew from the first to the third quarter of 2025',
      'from the first to the third quarter of 2025 = range date 2025-Q1 – date 2025-Q3',
    ],
    ['From 1999 to the present day', 'From 1999 to the present day = range date 1999 – date PRESENT_REF'],
    ['The meeting ends on Sunday', 'on Sunday = date 2025-11-23'],
    ['It runs from 11 June to 19 July', 'from 11 June to 19 July = range date 2026-06-11 – date 2026-07-19'],
    ['He was born in the two thousands', 'the two thousands = date 200'],
  ]);
});

describe('numbers right before a time that they are not of', () => {
  check([
    ['It sold 500 last year', '500 = number 500', 'last year = date 2024'],
    ['It killed 40 this week', '40 = number 40', 'this week = date 2025-W47'],
    ['The yen is down from 154.5 a week ago', '154.5 = number 154.5', 'a week ago = date 2025-11-13'],
    ['It is open on the two coming days', 'on the two coming days = range date 2025-11-21 – date 2025-11-22'],
    ['He counted 3 in the 13 last minutes', '3 = number 3', '13 last minutes = duration PT13M'],
    [
      'They vote on the first Tuesday in November next year',
      'on the first Tuesday in November next year = date 2026-11-03',
    ],
    ['It is down, compared with 54% in January', '54% = percent 54', 'January = date 2025-01'],
    [
      'Bitcoin slid, wiping $1tn off the market in six weeks',
      '$1tn = money 1000000000000 open',
      'six weeks = duration P6W',
    ],
    ['The man, who turned 19 in May, faces trial', '19 = age 19 year', 'May = date 2025-05'],
    ['The talks resume on Monday at 10am', 'on Monday at 10am = time 2025-11-24T10'],
    ['Kick-off is on Saturday', 'on Saturday = date 2025-11-22'],
  ]);
});

describe('amounts that stand beside each other', () => {
  check([
    [
      'Income fell by a third to €210 million',
      'a third = number 0.333333333333333',
      '€210 million = money 210000000 EUR',
    ],
    ['A throw of 23.56m, 4cm further', '23.56m = measure 23.56 meter', '4cm = measure 4 centimeter'],
    ['He is 5 ft, 11 in', '5 ft, 11 in = measure 71 inch'],
    [
      'People over 65 and half of those over 80',
      'over 65 = number 65 more-than',
      'half = number 0.5',
      'over 80 = number 80 more-than',
    ],
    ['A dividend of 12.5p, up from 11.9p', '12.5p = money 0.125 GBP', '11.9p = money 0.119 GBP'],
    ['It has a 1080p screen'],
    ['It lifted off from pad 36'],
  ]);
});

describe('degrees, powers and what is as cold as can be', () => {
  check([
    ['Temperatures drop into the 20s overnight'],
    ['It sold well in the 20s', 'the 20s = date 192'],
    ['It was near absolute zero', 'near absolute zero = measure 0 kelvin about'],
    [
      'At 300 °C (572 °F, 573.15K)',
      '300 °C = measure 300 celsius',
      '572 °F = measure 572 fahrenheit',
      '573.15K = measure 573.15 kelvin',
    ],
    ['It costs 12K', '12K = number 12000'],
    ['It holds 8x2^10 bits', '8x2^10 bits = measure 8192 bit'],
  ]);
});

describe('what only looks like a unit or a limit', () => {
  check([
    ['The file is 39 K Download', '39 = number 39'],
    ['It will be cut from this year up to 2027', 'this year = date 2025', '2027 = date 2027'],
    ['Up to 2,027 people came', 'Up to 2,027 people = count 2027 people at-most'],
    ['It plays at 1,440p'],
    ['Built in the 3rd century BC', 'the 3rd century BC = date BC02'],
    ['It sold the most over five years', 'five years = duration P5Y'],
  ]);
});

describe('what is compared, and what is still to come', () => {
  check([
    [
      'It fell £1.8bn, 5% less than a year ago',
      '£1.8bn = money 1800000000 GBP',
      '5% = percent 5',
      'a year ago = date 2024',
    ],
    ['He left less than a year ago', 'less than a year ago = date 2024 less-than'],
    ['They blew a fourth-quarter lead', 'fourth = ordinal 4'],
    ['They reported a fourth-quarter profit', 'fourth-quarter = date 2025-Q4'],
    ['He arrived at around half ten.', 'at around half ten = time T10:30'],
    ['The show runs until 8 March', 'until 8 March = date 2026-03-08'],
    ['They did not search it until October', 'until October = date 2025-10'],
    ['It is closed until Monday', 'until Monday = date 2025-11-24'],
    ['He was remanded until 12 January', 'until 12 January = date 2026-01-12'],
    ['The bridge closes from 10pm on Friday', '10pm on Friday = time 2025-11-21T22'],
  ]);
});

describe('days that differ from country to country', () => {
  it.each([
    ['Labour Day 2024', 'BS', '2024-06-07'],
    ['Admin Day 2013', 'AU', '2013-05-03'],
    ['Admin Day 2013', 'NZ', '2013-04-17'],
    ['Admin Day 2013', 'US', '2013-04-24'],
    ['Freedom Day 2024', 'ZA', '2024-04-27'],
    ['Freedom Day 2024', 'US', '2024-06-19'],
    ['Independence Day 2024', 'JM', '2024-08-06'],
    ['National Day 2024', 'NO', '2024-05-17'],
    ['Parsi New Year 2018', 'IN', '2018-08-17'],
  ])('%s in %s', (text, country, day) => {
    expect(readings(text, 'en', '2025-11-20', country)).toEqual([`${text} = date ${day}`]);
  });
});
