import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../read';
import { readsBack, readsWords, tablesOf } from './tables';

const check = tablesOf('ru', '2026-11-20');

describe('Russian numbers and counts', () => {
  check([
    [
      'Погибли не менее 12 человек, 7 пострадавших, 38,5 тыс. студентов',
      'не менее 12 человек = count 12 человек at-least',
      '7 пострадавших = count 7 пострадавших',
      '38,5 тыс. студентов = count 38500 студентов',
    ],
    [
      'Полтора миллиона беженцев, двух тысяч пятисот домов, около трех с половиной тысяч военных',
      'Полтора миллиона беженцев = count 1500000 беженцев',
      'двух тысяч пятисот домов = count 2500 домов',
      'около трех с половиной тысяч военных = count 3500 военных about',
    ],
    [
      'Сто с лишним человек; в доме до 100 человек; снизилась до 9,1 млн',
      'Сто с лишним человек = count 100 человек more-than',
      'до 100 человек = count 100 человек at-most',
      '9,1 млн = number 9100000',
    ],
    [
      'Двадцать первый, 15-го, 3-й, две трети, тремястами',
      'Двадцать первый = ordinal 21',
      '15-го = ordinal 15',
      '3-й = ordinal 3',
      'две трети = number 0.666666666666667',
      'тремястами = number 300',
    ],
    [
      'между 5 и 10 тысячами человек',
      'между 5 и 10 тысячами человек = range count 5000 человек – count 10000 человек',
    ],
  ]);
});

describe('Russian shares, money and measures', () => {
  check([
    [
      '0,74%, 8,5 процента, на 2 процентных пункта, на 5–7%',
      '0,74% = percent 0.74',
      '8,5 процента = percent 8.5',
      '2 процентных пункта = percent 2',
      '5–7% = range percent 5 – percent 7',
    ],
    [
      '3,4 трлн руб., 500 тысяч рублей, 12 млн евро, $1,5 млрд',
      '3,4 трлн руб = money 3400000000000 RUB',
      '500 тысяч рублей = money 500000 RUB',
      '12 млн евро = money 12000000 EUR',
      '$1,5 млрд = money 1500000000 open',
    ],
    ['2 млн белорусских рублей', '2 млн белорусских рублей = money 2000000 BYN'],
    [
      '9,1 млн баррелей в сутки, 25 м/с, минус 15 градусов, 300 кв. км, 1,2 тыс. кв. м',
      '9,1 млн баррелей в сутки = measure 9100000 barrel-per-day',
      '25 м/с = measure 25 meter-per-second',
      'минус 15 градусов = measure -15 degree',
      '300 кв. км = measure 300 square-kilometer',
      '1,2 тыс. кв. м = measure 1200 square-meter',
    ],
  ]);

  it('knows whose rubles they are by the article', () => {
    expect(figuresOf('5 млн рублей', 'ru', '2026-11-20', 'BY')[0]).toMatchObject({ currency: 'BYN' });
    expect(figuresOf('5 млн рублей', 'ru', '2026-11-20', 'RU')[0]).toMatchObject({ currency: 'RUB' });
  });
});

describe('Russian dates, times and ages', () => {
  check([
    [
      'В среду, 18 ноября, в 15:30 мск; 12.11.2026; в 2024 году; с 3 по 7 декабря',
      'В среду, 18 ноября, в 15:30 мск = time 2026-11-18T15:30',
      '12.11.2026 = date 2026-11-12',
      'в 2024 году = date 2024',
      'с 3 по 7 декабря = range date 2026-12-03 – date 2026-12-07',
    ],
    [
      'В 1990-е годы, в 90-х, в XXI веке, в первом полугодии 2026 года, в III квартале 2025 года',
      'В 1990-е годы = date 199',
      'в 90-х = date 199',
      'в XXI веке = date 20',
      'в первом полугодии 2026 года = date 2026-H1',
      'в III квартале 2025 года = date 2025-Q3',
    ],
    [
      'Вчера утром, завтра в 10 часов, в прошлую пятницу, на следующей неделе, неделю назад',
      'Вчера утром = time 2026-11-19TMO',
      'завтра в 10 часов = time 2026-11-21T10',
      'в прошлую пятницу = date 2026-11-13',
      'на следующей неделе = date 2026-W48',
      'неделю назад = date 2026-11-13',
    ],
    [
      'За девять месяцев 2026 года; за последние три месяца',
      'За девять месяцев 2026 года = range date 2026-01 – date 2026-09',
      'за последние три месяца = range date 2026-08 – date 2026-11',
    ],
    [
      '15-летний подросток и двадцатилетний студент, ему 35 лет, 10 лет колонии, 5-летний контракт',
      '15-летний = age 15 year',
      'двадцатилетний = age 20 year',
      '35 лет = age 35 year',
      '10 лет = duration P10Y',
      '5-летний = duration P5Y',
    ],
    ['В ночь на 20 ноября', 'В ночь на 20 ноября = time 2026-11-19TNI'],
    [
      'День Победы 2025 года, каждый понедельник, раз в два года',
      'День Победы 2025 года = date 2025-05-09',
      'каждый понедельник = set XXXX-WXX-1',
      'раз в два года = set P2Y',
    ],
  ]);

  it('reads back what Intl.DateTimeFormat writes', () => {
    const formats = (['long', 'full', 'short', 'medium'] as const).map(
      (dateStyle) => new Intl.DateTimeFormat('ru-RU', { dateStyle, timeZone: 'UTC' }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
        const date = new Date(n * 86_400_000);
        for (const format of formats) {
          const text = format.format(date);
          expect(figuresOf(text, 'ru')[0], text).toMatchObject({ timex: date.toISOString().slice(0, 10) });
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what Intl.NumberFormat writes in Russian is read back', () => {
  readsBack('ru', ['ru-RU', 'ru-BY', 'ru-KZ']);
});

describe('Russian number words are read back', () => {
  const UNITS = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'];
  const TEENS =
    'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
      ' ',
    );
  const TENS = [
    '',
    '',
    'двадцать',
    'тридцать',
    'сорок',
    'пятьдесят',
    'шестьдесят',
    'семьдесят',
    'восемьдесят',
    'девяносто',
  ];
  const HUNDREDS = [
    '',
    'сто',
    'двести',
    'триста',
    'четыреста',
    'пятьсот',
    'шестьсот',
    'семьсот',
    'восемьсот',
    'девятьсот',
  ];
  const belowThousand = (n: number, feminine = false): string => {
    const rest = n % 100;
    const teen = rest >= 10 && rest < 20;
    const unit = feminine && rest % 10 <= 2 ? ['', 'одна', 'две'][rest % 10] : UNITS[rest % 10];
    return [
      HUNDREDS[Math.floor(n / 100)],
      teen ? TEENS[rest - 10] : TENS[Math.floor(rest / 10)],
      teen ? '' : unit,
    ]
      .filter(Boolean)
      .join(' ');
  };
  const form = (n: number, one: string, few: string, many: string): string => {
    const [tens, units] = [n % 100, n % 10];
    if (tens >= 11 && tens <= 14) return many;
    return units === 1 ? one : units >= 2 && units <= 4 ? few : many;
  };
  readsWords('ru', (n) => {
    const parts: string[] = [];
    let rest = n;
    for (const [scale, one, few, many] of [
      [1e9, 'миллиард', 'миллиарда', 'миллиардов'],
      [1e6, 'миллион', 'миллиона', 'миллионов'],
      [1e3, 'тысяча', 'тысячи', 'тысяч'],
    ] as const) {
      const count = Math.floor(rest / scale);
      rest %= scale;
      if (count > 0) parts.push(`${belowThousand(count, scale === 1e3)} ${form(count, one, few, many)}`);
    }
    if (rest > 0) parts.push(belowThousand(rest));
    return parts.join(' ');
  });
});
