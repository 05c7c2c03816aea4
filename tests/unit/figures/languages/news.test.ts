import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, readings, type Code } from '../read';

/** Turns of phrase of real newsrooms that are easily read as something else. */

/** Thursday. */
const PUBLISHED = '2025-11-20';
const check = (code: Code, cases: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(readings(text, code, PUBLISHED)).toEqual(expected);
  });
};

describe('units and slang that are also words', () => {
  check('en', [
    ['A grand jury sat while he paid a grand in fines', 'a grand = money 1000 open'],
    ['They won 5-4 in 11 innings', '11 innings = count 11 innings'],
    ['About 1,700 in 43 towns signed', 'About 1,700 = number 1700 about', '43 towns = count 43 towns'],
    ['She weighed 12st 4lb on her 21st birthday', '12st 4lb = measure 172 pound', '21st = ordinal 21'],
    ['The film runs 1h 45m and drags', '1h 45m = duration PT1H45M'],
    ['His half brother and half sister came at half time'],
  ]);
  check('ar', [
    ['تبعد ألفا قنطورس عنا 4.37 سنة ضوئية', '4.37 سنة ضوئية = measure 4.37 light-year'],
    ['أعلنت ميتا أرباحها وهو أب مقيم في إب'],
    ['قتل ألفا شخص وجرح ثلاثون ألفا', 'ألفا شخص = count 2000 شخص', 'ثلاثون ألفا = number 30000'],
  ]);
});

describe('amounts and what they are for', () => {
  check('en', [
    ['Brent rose to $67.95 a barrel', '$67.95 a barrel = money 67.95 open'],
    ['They earn 12 dollars an hour', '12 dollars an hour = money 12 open'],
    [
      'The plan of Taiwan costs T$452bn ($14.76bn)',
      'T$452bn = money 452000000000 open',
      '$14.76bn = money 14760000000 USD',
    ],
    [
      'Inflation ticked up to 4.2%, in up to 9 states',
      '4.2% = percent 4.2',
      'up to 9 states = count 9 states at-most',
    ],
  ]);
  check('ar', [
    ['دخله 20 دولارا في اليوم', '20 دولارا في اليوم = money 20 open'],
    ['طبع ألفا كتاب وباع ألفا أخرى', 'ألفا كتاب = count 2000 كتاب', 'ألفا أخرى = count 1000 أخرى'],
    ['بلغ سعر النفط 67 دولارا للبرميل', '67 دولارا للبرميل = money 67 open'],
    ['تراجع الين إلى 153.4 للدولار', '153.4 = number 153.4'],
    ['قفز سعر عيار 21 إلى 4565 جنيها', '4565 جنيها = money 4565 open'],
    ['صعد السهم 500 بنسبة 2 في المئة', '500 = number 500', '2 في المئة = percent 2'],
    ['يملك وبـ22 بيتا بعيدا', '22 بيتا = count 22 بيتا'],
  ]);
});

describe('days, years and places in a row', () => {
  check('ar', [
    [
      'احتفلوا في الدورة الـ80 مع الدول الـ54 بالذكرى 71 لاندلاع الثورة',
      'الـ80 = ordinal 80',
      '54 = number 54',
      '71 = number 71',
    ],
    ['وقع في 5 / 9 / 1446هـ هناك', '5 / 9 / 1446هـ = date 2025-03-05'],
    ['سقطت المدينة سنة 656هـ/1258م حينها', 'سنة 656هـ/1258م = date 1258'],
    ['عاش في القرن السابع الهجري هناك', 'القرن السابع الهجري = date 12'],
    ['منذ حرب عام سبعة وستين تغير كل شيء', 'عام سبعة وستين = date 1967'],
    ['احتفلوا بفاتح نونبر كل عام', 'فاتح نونبر = date 2025-11-01', 'كل عام = set P1Y'],
    ['أوقفوه قبل يومين من النطق بالحكم', 'يومين = duration P2D'],
    ['احتفلوا باليوم الوطني وفي اليوم نفسه سافروا'],
    ['فازوا 1-صفر على ضيفهم أمس', 'أمس = date 2025-11-19'],
    [
      'في النصف الأول من شهر رمضان الماضي',
      'النصف الأول من شهر رمضان الماضي = range date 2025-03-01 – date 2025-03-15',
    ],
  ]);
  check('en', [
    ['He died, and the next day she left'],
    ['Tomorrow he will come', 'Tomorrow = date 2025-11-21'],
  ]);
});

describe('one end of a period', () => {
  check('en', [
    [
      'In the first nine months of 2025 and the last two weeks of October',
      'the first nine months of 2025 = range date 2025-01 – date 2025-09',
      'the last two weeks of October = range date 2025-10-18 – date 2025-10-31',
    ],
    [
      'It grew in the final three quarters of last year',
      'the final three quarters of last year = range date 2024-04 – date 2024-12',
    ],
    ['It took six months, then ended', 'six months = duration P6M'],
    [
      'They expect it in the coming three quarters',
      'the coming three quarters = range date 2026-Q1 – date 2026-Q3',
    ],
  ]);
  check('ar', [
    [
      'خلال الأشهر الثلاثة الأولى من العام الجاري',
      'الأشهر الثلاثة الأولى من العام الجاري = range date 2025-01 – date 2025-03',
    ],
    [
      'انخفضت المبيعات في أول أسبوعين من أكتوبر بعد ذلك',
      'أول أسبوعين من أكتوبر = range date 2025-10-01 – date 2025-10-14',
    ],
  ]);
  check('fr', [
    [
      'Les neuf premiers mois de l’année ont été bons',
      'Les neuf premiers mois de l’année = range date 2025-01 – date 2025-09',
    ],
    ['Le reste de la semaine sera calme', 'Le reste de la semaine = date 2025-W47'],
  ]);
  check('es', [
    [
      'Las ventas cayeron en las dos últimas semanas de octubre otra vez',
      'en las dos últimas semanas de octubre = range date 2025-10-18 – date 2025-10-31',
    ],
  ]);
});

describe('days with their hours', () => {
  check('en', [
    ['It opens tomorrow before 5pm', 'tomorrow before 5pm = time 2025-11-21T17'],
    [
      'It ran from 5 to 6pm of April 22',
      'from 5 to 6pm of April 22 = range time 2025-04-22T17 – time 2025-04-22T18',
    ],
    ['We met Monday 8-9 a.m. there', 'Monday 8-9 a.m. = range time 2025-11-17T08 – time 2025-11-17T09'],
    [
      'It opened in the evening at eight, not on Friday mornings',
      'in the evening at eight = time T20',
      'on Friday mornings = set XXXX-WXX-5TMO',
    ],
    [
      'He came on Thursday 13 and Friday 21',
      'on Thursday 13 = date 2025-11-13',
      'Friday 21 = date 2025-11-21',
    ],
  ]);
  check('es', [
    ['Llegaron anoche a las 8 al puerto', 'anoche a las 8 = time 2025-11-19T20'],
    [
      'Fue el martes antes de las dos de la tarde',
      'el martes antes de las dos de la tarde = time 2025-11-18T14',
    ],
    ['El 1.º de julio, 17 veces', 'El 1.º de julio = date 2025-07-01', '17 veces = number 17'],
  ]);
  check('fr', [
    [
      'Il arrive demain à huit heures moins vingt-trois minutes',
      'demain à huit heures moins vingt-trois minutes = time 2025-11-21T07:37',
    ],
    ['Le procès reprend lundi en huit', 'lundi en huit = date 2025-12-01'],
    ['Elle est partie le 16 à 18h en train', 'le 16 à 18h = time 2025-11-16T18'],
  ]);
});

describe('numbers with what stands behind them', () => {
  check('en', [
    [
      'It lasts two more years or five straight days',
      'two more years = duration P2Y',
      'five straight days = duration P5D',
    ],
    [
      'He trains four times a week, with 300 people a day',
      'four times a week = count 4 times a week',
      '300 people a day = count 300 people a day',
    ],
    [
      'It costs 15 dollars 50. They are 20 dollars 43 people pay.',
      '15 dollars 50 = money 15.5 open',
      '20 dollars = money 20 open',
      '43 people = count 43 people',
    ],
    [
      'More than 5000 or equal, less than 20 or equal to it',
      'More than 5000 or equal = number 5000 at-least',
      'less than 20 or equal to = number 20 at-most',
    ],
    [
      'One hundred thirty-two fifths and two hundred and fifty-four hundredths',
      'One hundred thirty-two fifths = number 26.4',
      'two hundred and fifty-four hundredths = number 200.54',
    ],
  ]);
});

describe('ages that a verb or a person has', () => {
  check('fr', [
    ['Elle a 35 ans et un homme de 42 ans est mort', '35 ans = age 35 year', '42 ans = age 42 year'],
    ['À 35 ans, il part', '35 ans = age 35 year'],
    ['Condamné à 5 ans de prison, il a 3 ans pour payer', '5 ans = duration P5Y', '3 ans = duration P3Y'],
    ['La guerre a duré 44 jours il y a 35 ans', '44 jours = duration P44D', 'il y a 35 ans = date 1990'],
  ]);
  check('es', [
    ['Ya tiene 60 años y una mujer de 35 años llegó', '60 años = age 60 year', '35 años = age 35 year'],
    ['Murió a los 90 años', '90 años = age 90 year'],
    ['Tiene 3 años para decidir', '3 años = duration P3Y'],
  ]);
});

describe('votes', () => {
  /** Both sides; `readings` says the first alone. */
  const votes = (text: string, code: Code): readonly string[] =>
    figuresOf(text, code, PUBLISHED).flatMap((mention) =>
      mention.type === 'count' && mention.against !== undefined
        ? [`${mention.surface} = ${mention.value}:${mention.against}`]
        : [],
    );
  it.each([
    ['en', 'It passed by a vote of 14 to 1', ['14 to 1 = 14:1']],
    ['en', 'Senators voted 52-48 on Monday', ['52-48 = 52:48']],
    ['en', 'The House approved the bill 230–198', ['230–198 = 230:198']],
    ['en', 'It got 14 votes to one, with 3 abstentions', ['14 votes to one = 14:1']],
    ['en', 'The jury of the council voted 7-0', ['7-0 = 7:0']],
    ['ar', 'اعتمد بأغلبية 14 صوتاً مقابل صوت واحد وامتناع ثلاثة', ['14 صوتاً مقابل صوت واحد = 14:1']],
    ['ar', 'صوت البرلمان بـ52 صوتا ضد صوتين', ['52 صوتا ضد صوتين = 52:2']],
    ['fr', 'Le texte est adopté par 52 voix contre 48', ['52 voix contre 48 = 52:48']],
    ['es', 'Fue aprobada por 176 votos contra 171', ['176 votos contra 171 = 176:171']],
    // scores, hours, shares and years are none
    ['en', 'Arsenal won 3-1 in the Senate Cup', []],
    ['en', 'They voted from 9 to 5 in 2022-23', []],
    ['en', 'Voters split 52% to 48%', []],
    ['en', 'The council voted on 3 to 5 projects', []],
    ['en', 'The court ruled that the council loses 10 to 20 homes', []],
    ['ar', 'جرى التصويت من 9 إلى 5 هناك', []],
  ] as const)('%s: %s', (code, text, expected) => {
    expect(votes(text, code)).toEqual(expected);
  });
});

describe('time zones', () => {
  it.each([
    ['en', 'It begins at 10:00 GMT on Saturday', '2025-11-22T10:00', 'UTC'],
    ['en', 'Kick-off is at 1530 GMT there', 'T15:30', 'UTC'],
    ['en', 'He speaks at 5 pm ET tonight', 'T17', 'America/New_York'],
    ['ar', 'تبدأ الساعة الثالثة بتوقيت القاهرة', 'T03', 'Africa/Cairo'],
    ['ar', 'تبدأ الساعة 15:00 بتوقيت غرينتش', 'T15:00', 'UTC'],
    ['fr', 'Début à 15h30 GMT là-bas', 'T15:30', 'UTC'],
    ['es', 'Empieza a las 15:30 GMT allí', 'T15:30', 'UTC'],
    ['en', 'It begins at 10:00 local time', 'T10:00', undefined],
  ] as const)('%s: %s', (code, text, timex, zone) => {
    const [time] = figuresOf(text, code, PUBLISHED).filter((mention) => mention.type === 'time');
    if (time?.type !== 'time') throw new Error('no time was read');
    expect(time.timex.endsWith(timex)).toBe(true);
    expect(time.zone).toBe(zone);
  });
});

describe('whatever the numbers are', () => {
  const SIDES = {
    en: ['votes', 'to'],
    ar: ['صوتا', 'مقابل'],
    fr: ['voix', 'contre'],
    es: ['votos', 'contra'],
  } as const;
  it.each(Object.entries(SIDES))('both sides of a vote are read: %s', (code, [noun, versus]) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 2, max: 999 }), (first, second) => {
        const [vote] = figuresOf(`${first} ${noun} ${versus} ${second}`, code as Code, PUBLISHED);
        expect(vote).toMatchObject({ type: 'count', value: first, against: second });
      }),
      { numRuns: 40 },
    );
  });

  it('the first and the last months of a year make the whole of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1950, max: 2050 }), (months, year) => {
        const [first] = figuresOf(`It rose in the first ${months} months of ${year} there`, 'en', PUBLISHED);
        const [last] = figuresOf(
          `It fell in the last ${12 - months} months of ${year} there`,
          'en',
          PUBLISHED,
        );
        if (first?.type !== 'range' || last?.type !== 'range') throw new Error('no range was read');
        const month = (n: number): string => `${year}-${String(n).padStart(2, '0')}`;
        expect(first).toMatchObject({ from: { timex: month(1) }, to: { timex: month(months) } });
        expect(last).toMatchObject({ from: { timex: month(months + 1) }, to: { timex: month(12) } });
      }),
      { numRuns: 40 },
    );
  });

  it('a year and a month are a date, two years in a row are a range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2050 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const written = `${year}-${String(month).padStart(2, '0')}`;
        const [found] = figuresOf(`They were out ${written} they said`, 'en', PUBLISHED);
        if (month === (year % 100) + 1) expect(found?.type).toBe('range');
        else expect(found).toMatchObject({ type: 'date', timex: written });
      }),
      { numRuns: 60 },
    );
  });
});
