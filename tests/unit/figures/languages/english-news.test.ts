import { describe, expect, it } from 'vitest';
import { readings } from '../read';

/** What English newsrooms write, and what each figure of it says to a reader. */

/** Thursday. */
const PUBLISHED = '2025-11-20';
const check = (cases: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(readings(text, 'en', PUBLISHED)).toEqual(expected);
  });
};

describe('dates without a year just around publication', () => {
  check([
    ['The result is announced on 10 November', 'on 10 November = date 2025-11-10'],
    ['The result will be announced on 10 November', 'on 10 November = date 2025-11-10'],
    ['The strike was called for 25 November', '25 November = date 2025-11-25'],
    ['The fair will open on 10 March', 'on 10 March = date 2026-03-10'],
    ['She was born there on 12 December', 'on 12 December = date 2024-12-12'],
  ]);
});

describe('sentences that look ahead', () => {
  check([
    ['The deal is set to close on Friday', 'on Friday = date 2025-11-21'],
    ["I'll be back on Sunday", 'on Sunday = date 2025-11-23'],
    ['The trial begins on Monday', 'on Monday = date 2025-11-24'],
    ['Elections will be held in two weeks', 'in two weeks = date 2025-12-04'],
    ['Talks were held on Monday', 'on Monday = date 2025-11-17'],
  ]);
});

describe('how long something took', () => {
  check([
    ['Shares lost 5% in a day', '5% = percent 5'],
    ['He was caught in two days', 'two days = duration P2D'],
    [
      'The firm hired 300 workers in three years',
      '300 workers = count 300 workers',
      'three years = duration P3Y',
    ],
    [
      'She left 3 days ago and returns in two weeks',
      '3 days ago = date 2025-11-17',
      'in two weeks = date 2025-12-04',
    ],
  ]);
});

describe('numbers and words that names are made of', () => {
  check([
    ['Mozilla released Firefox 85 and fixed Bug 1553982.'],
    ['He said Covid 2.0 was a joke'],
    ['In London 300 were arrested', '300 = number 300'],
    ['In Gaza 15 people died', '15 people = count 15 people'],
    ['Democracy Now! spoke of Firefox Nightly and the Daily Mail'],
    ['It uses a third-party service'],
    ['A third of the service', 'A third = number 0.333333333333333'],
    ['Growth slowed for two quarters', 'two quarters = duration P6M'],
    ['Three quarters of them left', 'Three quarters = number 0.75'],
  ]);
});

describe('parts of a week and hours of a day', () => {
  check([
    ['Talks resume early next week', 'early next week = range date 2025-11-24 – date 2025-11-26'],
    [
      'He returned at the end of last week',
      'at the end of last week = range date 2025-11-14 – date 2025-11-16',
    ],
    ['The hearing starts at 10 am for two hours', 'at 10 am for two hours = range time T10:00 – time T12:00'],
    ['Open from 9.30 to 10.30am', 'from 9.30 to 10.30am = range time T09:30 – time T10:30'],
    ['Open 9.30-4.30pm there', '9.30-4.30pm = range time T09:30 – time T16:30'],
    ['We met at three thirty', 'at three thirty = time T03:30'],
    ['Police looked at five ten-year-olds', 'five = number 5', 'ten-year-olds = age 10 year'],
    ['It closed at half past seven in the evening', 'at half past seven in the evening = time T19:30'],
  ]);
});

describe('feasts by rule', () => {
  check([
    ['It is paid by Tax Day 2012', 'by Tax Day 2012 = date 2012-04-17'],
    ["Crowds came for King's Day 2014", "King's Day 2014 = date 2014-04-26"],
    ['It falls on Diwali in five years', 'on Diwali in five years = date 2030-10-26'],
    ['Emancipation Day 2024 was marked', 'Emancipation Day 2024 = date 2024-08-01'],
  ]);
  it('follows the country of the article', () => {
    expect(readings('Emancipation Day 2011 was marked', 'en', PUBLISHED, 'US')).toEqual([
      'Emancipation Day 2011 = date 2011-04-15',
    ]);
  });
});

describe('what newsrooms write that is easily something else', () => {
  check([
    ['A man in his 50s was held', 'in his 50s = range age 50 year – age 59 year'],
    ['A woman in her early thirties', 'in her early thirties = range age 30 year – age 39 year early'],
    ['It was built in the 1950s', 'the 1950s = date 195'],
    ['It will reach the upper 80s on Friday', 'on Friday = date 2025-11-21'],
    ['It spread on Saturday due to a heat wave', 'on Saturday = date 2025-11-15'],
    ['She is due to appear on Monday', 'on Monday = date 2025-11-24'],
    ['They raised it by a quarter of a percentage point', 'a quarter of a percentage point = percent 0.25'],
    [
      'Sales rose from $51.3 million a year ago',
      '$51.3 million = money 51300000 open',
      'a year ago = date 2024',
    ],
    ['It took eight-and-a-half hours', 'eight-and-a-half hours = duration PT510M'],
    ['It cost a few hundred dollars', 'a few hundred dollars = money 300 open about'],
    ['It burned 20 sq. kilometers', '20 sq. kilometers = measure 20 square-kilometer'],
    ['The deadliest quake in nine years', 'nine years = duration P9Y'],
    ['Of the 50 victims of the fraud', '50 victims = count 50 victims'],
    ['It fell in August after a rise in the previous month', 'August = date 2025-08'],
    ['Sales fell in the previous month', 'the previous month = date 2025-10'],
    ['For fiscal 2012 quarter 3', '2012 = date 2012', '3 = number 3'],
  ]);
});

describe('weekends, hours and units', () => {
  check([
    ['Prices rose over the weekend', 'over the weekend = date 2025-W47-WE'],
    ['Talks were held over the weekend', 'over the weekend = date 2025-W46-WE'],
    ['The shop opens on Mondays', 'on Mondays = set XXXX-WXX-1'],
    ['It began at quarter past noon', 'at quarter past noon = time T12:15'],
    ['It was 10 minutes to 3.', '10 minutes to 3 = time T02:50'],
    ['Kick-off is Thursday 8h GMT', 'Thursday 8h GMT = time 2025-11-20T08'],
    ['It grew by half an inch', 'half an inch = measure 0.5 inch'],
    ['It takes 20 J/m^2 per year there', '20 J/m^2 per year = measure 20 joule-per-square-meter-per-year'],
    ['Add 100-1000 grams of flour', '100-1000 grams of flour = range measure 100 gram – measure 1000 gram'],
    ['Call 555-1212 now', 'now = date PRESENT_REF'],
  ]);
});

describe('days counted from others', () => {
  check([
    ['It ended three months after Easter 2024', 'three months after Easter 2024 = date 2024-06-30'],
    ['It was signed a year before 7 October 2023', 'a year before 7 October 2023 = date 2022-10-07'],
    ['It closed two months ago', 'two months ago = date 2025-09'],
    ['The second last week of 2018', 'The second last week of 2018 = date 2018-W51'],
    ['On the third to last day of May 2013', 'On the third to last day of May 2013 = date 2013-05-29'],
  ]);
});

describe('numbers that say nothing by themselves', () => {
  check([
    ['1. Lakeland heats well'],
    ['Ways to eat eggs: 1) Fried, 2) Boiled'],
    ['The Second Amendment and the Third Reich'],
    ['A shot later in the first half was saved'],
    ['He moved in World War 3'],
    ['They hung up immediately'],
    ['He was paid half of it', 'half = number 0.5'],
    ['They raised it by $1 to $8.25', '$1 = money 1 open', '$8.25 = money 8.25 open'],
    [
      'Between $20 and $30 million',
      'Between $20 and $30 million = range money 20000000 open – money 30000000 open',
    ],
    ['It costs $1 to $8.25', '$1 to $8.25 = range money 1 open – money 8.25 open'],
    ['It opens over the next two months', 'the next two months = range date 2025-12 – date 2026-01'],
    ['It met on the Third Tuesday of March 2025', 'on the Third Tuesday of March 2025 = date 2025-03-18'],
  ]);
});

describe('what is over, later and at a weekend', () => {
  check([
    ['They want to take over two centres', 'two centres = count 2 centres'],
    ['The project is spread over 20 years', '20 years = duration P20Y'],
    ['Three years later it moved to Spain', 'Three years = duration P3Y'],
    ['He will be back three years later', 'three years later = date 2028'],
    ['It was held over Thanksgiving weekend in 1982', 'Thanksgiving weekend in 1982 = date 1982-W47-WE'],
    [
      'Exports fell between march and may 2024',
      'between march and may 2024 = range date 2024-03 – date 2024-05',
    ],
  ]);
});

describe('counted from what the text has told of', () => {
  check([
    [
      'He was arrested on 10 March 2019. Three days later he was freed, and in the following year he died',
      'on 10 March 2019 = date 2019-03-10',
      'Three days later = date 2019-03-13',
      'the following year = date 2020',
    ],
    [
      'She won on 2 May 2019. Two months earlier she had been injured',
      'on 2 May 2019 = date 2019-05-02',
      'Two months earlier = date 2019-03',
    ],
    [
      'They met on 2 May 2019 and on the same day signed the deal',
      'on 2 May 2019 = date 2019-05-02',
      'the same day = date 2019-05-02',
    ],
    ['Shares fell the day after the attack'],
  ]);
});

describe('millions, tolerances, ages from one to another, and ends', () => {
  check([
    [
      'His novel sold 2m copies in 30 languages',
      '2m copies = count 2000000 copies',
      '30 languages = count 30 languages',
    ],
    [
      'He won the 800m hurdles as waves of 2m hit the beach',
      '800m = measure 800 meter',
      '2m = measure 2 meter',
    ],
    ['It forecast growth of 5%, plus or minus 2% overall', '5% = percent 5', 'plus or minus 2% = percent 2'],
    [
      'Three men, aged 52 to 68, were arrested',
      'Three men = count 3 men',
      '52 to 68 = range age 52 year – age 68 year',
    ],
    ['He was remanded in custody until 12 January', 'until 12 January = date 2026-01-12'],
    ['The trains run half-hourly on that line', 'half-hourly = set PT30M'],
  ]);
});
