import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../read';
import { readsBack, readsWords, tablesOf } from './tables';

const check = tablesOf('fa', '2026-11-20');

describe('Persian numbers and counts', () => {
  check([
    [
      'دست‌کم ۲۳ نفر کشته و ۱۲۰ تن مجروح شدند.',
      'دست‌کم ۲۳ نفر = count 23 نفر at-least',
      '۱۲۰ تن = count 120 تن',
    ],
    [
      'بیش از دو هزار و ۵۰۰ نفر، بین ۵ تا ۷ میلیون نفر، ۳ فروند پهپاد',
      'بیش از دو هزار و ۵۰۰ نفر = count 2500 نفر more-than',
      'بین ۵ تا ۷ میلیون نفر = range count 5000000 نفر – count 7000000 نفر',
      '۳ فروند پهپاد = count 3 فروند پهپاد',
    ],
    ['عدد بیست و نه میلیون و یک هزار است.', 'بیست و نه میلیون و یک هزار = number 29001000'],
    [
      'دو و نیم میلیون، یک‌سوم، بیست و یکمین دوره، سی‌ام',
      'دو و نیم میلیون = number 2500000',
      'یک‌سوم = number 0.333333333333333',
      'بیست و یکمین = ordinal 21',
      'سی‌ام = ordinal 30',
    ],
  ]);
});

describe('Persian shares, money and measures', () => {
  check([
    [
      'نرخ تورم به ۳۸/۵ درصد، ٪۱۲ و ۰.۶ درصد رسید.',
      '۳۸/۵ درصد = percent 38.5',
      '٪۱۲ = percent 12',
      '۰.۶ درصد = percent 0.6',
    ],
    [
      '۱۱۲ هزار و ۵۰۰ تومان، ۵ میلیون ریال، ۳/۲ میلیارد دلار آمریکا',
      '۱۱۲ هزار و ۵۰۰ تومان = money 1125000 IRR',
      '۵ میلیون ریال = money 5000000 IRR',
      '۳/۲ میلیارد دلار آمریکا = money 3200000000 USD',
    ],
    [
      'یک میلیون و ۸۰۰ هزار بشکه در روز، ۱۲۰ کیلومتر در ساعت، ۴۰۰ هزار تن گندم',
      'یک میلیون و ۸۰۰ هزار بشکه در روز = measure 1800000 barrel-per-day',
      '۱۲۰ کیلومتر در ساعت = measure 120 kilometer-per-hour',
      '۴۰۰ هزار تن = measure 400000 tonne',
    ],
    ['زمین‌لرزه ۵/۶ ریشتری', '۵/۶ ریشتری = number 5.6'],
    ['۱۲ درجه زیر صفر', '۱۲ درجه زیر صفر = measure -12 degree'],
  ]);
});

describe('dates of both calendars in Persian', () => {
  check([
    [
      'سه‌شنبه ۲۶ آبان ۱۴۰۵، ۱۴۰۳/۰۸/۲۳، ۱۴ اکتبر ۲۰۲۶',
      'سه‌شنبه ۲۶ آبان ۱۴۰۵ = date 2026-11-17',
      '۱۴۰۳/۰۸/۲۳ = date 2024-11-13',
      '۱۴ اکتبر ۲۰۲۶ = date 2026-10-14',
    ],
    [
      'مهرماه ۱۴۰۵، سال ۱۳۹۸، سه‌ماهه دوم ۱۴۰۴، بهار ۱۴۰۳، دهه ۶۰',
      'مهرماه ۱۴۰۵ = range date 2026-09-23 – date 2026-10-22',
      'سال ۱۳۹۸ = range date 2019-03-21 – date 2020-03-19',
      'سه‌ماهه دوم ۱۴۰۴ = range date 2025-06-22 – date 2025-09-22',
      'بهار ۱۴۰۳ = date 2024-SP',
      'دهه ۶۰ = range date 1981-03-21 – date 1991-03-20',
    ],
    ['از ۲۳ تا ۲۵ آبان', 'از ۲۳ تا ۲۵ آبان = range date 2026-11-14 – date 2026-11-16'],
    [
      'جمعه گذشته، فردا ساعت ۹ صبح، دیروز، هفته آینده، دو هفته پیش',
      'جمعه گذشته = date 2026-11-13',
      'فردا ساعت ۹ صبح = time 2026-11-21T09',
      'دیروز = date 2026-11-19',
      'هفته آینده = date 2026-W48',
      'دو هفته پیش = date 2026-11-06',
    ],
    ['عید نوروز ۱۴۰۳، شب یلدا', 'عید نوروز ۱۴۰۳ = date 2024-03-20', 'شب یلدا = date 2026-12-21'],
    ['مرد ۴۵ ساله به ۱۰ سال حبس محکوم شد.', '۴۵ ساله = age 45 year', '۱۰ سال = duration P10Y'],
  ]);

  it('reads the months and years of a paper of Iran in its own calendar', () => {
    expect(figuresOf('در ماه گذشته', 'fa', '2026-11-20', 'IR')[0]).toMatchObject({
      type: 'range',
      from: { timex: '2026-09-23' },
      to: { timex: '2026-10-22' },
    });
    expect(figuresOf('در ماه گذشته', 'fa', '2026-11-20', 'GB')[0]).toMatchObject({ timex: '2026-10' });
  });

  it.each(['fa-IR', 'fa-AF', 'fa-IR-u-ca-gregory'])(
    'reads back what Intl.DateTimeFormat writes: %s',
    (locale) => {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      const short = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { dateStyle: 'short', timeZone: 'UTC' });
      const day = fc.integer({ min: -3_000, max: 25_000 });
      fc.assert(
        fc.property(day, (n) => {
          const date = new Date(n * 86_400_000);
          const timex = date.toISOString().slice(0, 10);
          expect(figuresOf(format.format(date), 'fa')[0], format.format(date)).toMatchObject({ timex });
          expect(figuresOf(short.format(date), 'fa')[0], short.format(date)).toMatchObject({ timex });
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('what Intl.NumberFormat writes in Persian is read back', () => {
  readsBack('fa', ['fa-IR', 'fa-AF', 'fa-IR-u-nu-latn']);
});

describe('Persian number words are read back', () => {
  const UNITS = ['', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه'];
  const TEENS = 'ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(' ');
  const TENS = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'];
  const HUNDREDS = ['', 'صد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد'];
  const belowThousand = (n: number): string => {
    const rest = n % 100;
    const teen = rest >= 10 && rest < 20;
    return [
      HUNDREDS[Math.floor(n / 100)],
      teen ? TEENS[rest - 10] : TENS[Math.floor(rest / 10)],
      teen ? '' : UNITS[rest % 10],
    ]
      .filter(Boolean)
      .join(' و ');
  };
  readsWords('fa', (n) => {
    const parts: string[] = [];
    let rest = n;
    for (const [scale, name] of [
      [1e9, 'میلیارد'],
      [1e6, 'میلیون'],
      [1e3, 'هزار'],
    ] as const) {
      const count = Math.floor(rest / scale);
      rest %= scale;
      if (count > 0) parts.push(`${belowThousand(count)} ${name}`);
    }
    if (rest > 0) parts.push(belowThousand(rest));
    return parts.join(' و ');
  });
});
