import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../read';
import { readsBack, readsWords, tablesOf } from './tables';

const check = tablesOf('tr', '2026-11-20');

describe('Turkish numbers and counts', () => {
  check([
    [
      'En az 50 bin 783 kişi hayatını kaybetti, 107 bin 204 kişi yaralandı.',
      'En az 50 bin 783 kişi = count 50783 kişi at-least',
      '107 bin 204 kişi = count 107204 kişi',
    ],
    [
      "100'den fazla kişi, 20'ye yakın ev, binden fazla asker, 15'i",
      "100'den fazla kişi = count 100 kişi more-than",
      "20'ye yakın ev = count 20 ev about",
      'binden fazla asker = count 1000 asker more-than',
      '15 = number 15',
    ],
    [
      'İki buçuk milyon kişi, yarım milyon lira, üçte iki çoğunluk',
      'İki buçuk milyon kişi = count 2500000 kişi',
      'yarım milyon lira = money 500000 TRY',
      'üçte iki = number 0.666666666666667',
    ],
    [
      "4. sırada, 15'inci yıl, üçüncü kez, yirmibirinci",
      '4 = ordinal 4',
      "15'inci = ordinal 15",
      'üçüncü = ordinal 3',
      'yirmibirinci = ordinal 21',
    ],
    ['ikiyüzbin, onaltı', 'ikiyüzbin = number 200000', 'onaltı = number 16'],
    ['Ön seçimde Muhammed bin Selman ve onun oyunu'],
  ]);
});

describe('Turkish shares, money and measures', () => {
  check([
    [
      "Yüzde 32,87, %12,5'e, yüzde 50'den fazla",
      'Yüzde 32,87 = percent 32.87',
      '%12,5 = percent 12.5',
      "yüzde 50'den fazla = percent 50 more-than",
    ],
    [
      "12,5 milyar liraya, 30 bin TL'lik ceza, 24,3 milyar ABD doları, 48,90 avrodan",
      '12,5 milyar liraya = money 12500000000 TRY',
      '30 bin TL = money 30000 TRY',
      '24,3 milyar ABD doları = money 24300000000 USD',
      '48,90 avrodan = money 48.9 EUR',
    ],
    [
      '45 kilometrekarelik alan, 120 kilometre, 5 ile 10 derece arasında',
      '45 kilometrekarelik = measure 45 square-kilometer',
      '120 kilometre = measure 120 kilometer',
      '5 ile 10 derece arasında = range measure 5 degree – measure 10 degree',
    ],
  ]);
});

describe('Turkish dates, times and ages', () => {
  check([
    [
      "15 Temmuz'da, 2019'da, Ekim ayında, 3-5 Aralık 2026, Ocak'ta",
      '15 Temmuz = date 2026-07-15',
      '2019 = date 2019',
      'Ekim ayında = date 2026-10',
      '3-5 Aralık 2026 = range date 2026-12-03 – date 2026-12-05',
      'Ocak = date 2027-01',
    ],
    [
      "2 Ekim'den 22 Ekim'e kadar, 2019'dan 2023'e",
      "2 Ekim'den 22 Ekim'e kadar = range date 2026-10-02 – date 2026-10-22",
      "2019'dan 2023 = range date 2019 – date 2023",
    ],
    [
      "1990'lı yıllarda, 21. yüzyılda, 2026'nın ilk yarısında, geçen yılın",
      "1990'lı yıllarda = date 199",
      '21. yüzyılda = date 20',
      "2026'nın ilk yarısında = date 2026-H1",
      'geçen yılın = date 2025',
    ],
    [
      "Maç saat 20.00'de başlayacak; dün sabah, cuma akşamı",
      'saat 20.00 = time T20:00',
      'dün sabah = time 2026-11-19TMO',
      'cuma akşamı = time 2026-11-20TEV',
    ],
    ['35 yaşındaki A.K. 10 yıl 6 ay hapis', '35 yaşındaki = age 35 year', '10 yıl 6 ay = duration P10Y6M'],
    [
      'Son beş yılda, önümüzdeki üç ay içinde, iki hafta önce',
      'Son beş yılda = range date 2021 – date 2026',
      'önümüzdeki üç ay içinde = range date 2026-12 – date 2027-02',
      'iki hafta önce = date 2026-11-06',
    ],
    [
      'Cumhuriyet Bayramı 2025, 2027 Kurban Bayramı',
      'Cumhuriyet Bayramı 2025 = date 2025-10-29',
      '2027 Kurban Bayramı = date 2027-05-16',
    ],
  ]);

  it('reads back what Intl.DateTimeFormat writes', () => {
    const formats = (['long', 'full', 'short'] as const).map(
      (dateStyle) => new Intl.DateTimeFormat('tr-TR', { dateStyle, timeZone: 'UTC' }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
        const date = new Date(n * 86_400_000);
        for (const format of formats) {
          const text = format.format(date);
          expect(figuresOf(text, 'tr')[0], text).toMatchObject({ timex: date.toISOString().slice(0, 10) });
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what Intl.NumberFormat writes in Turkish is read back', () => {
  readsBack('tr', ['tr-TR']);
});

describe('Turkish number words are read back', () => {
  const UNITS = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'];
  const TENS = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'];
  const belowThousand = (n: number): string =>
    [
      n >= 200 ? UNITS[Math.floor(n / 100)] : '',
      n >= 100 ? 'yüz' : '',
      TENS[Math.floor((n % 100) / 10)],
      UNITS[n % 10],
    ]
      .filter(Boolean)
      .join(' ');
  const words = (n: number): string => {
    const parts: string[] = [];
    let rest = n;
    for (const [scale, name] of [
      [1e9, 'milyar'],
      [1e6, 'milyon'],
      [1e3, 'bin'],
    ] as const) {
      const count = Math.floor(rest / scale);
      rest %= scale;
      if (count > 0) parts.push(count === 1 && scale === 1e3 ? name : `${belowThousand(count)} ${name}`);
    }
    if (rest > 0) parts.push(belowThousand(rest));
    return parts.join(' ');
  };
  readsWords('tr', words);

  it('below a million, written as one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 999_999 }), (n) => {
        const text = words(n).replaceAll(' ', '');
        const [figure] = figuresOf(text, 'tr');
        const value =
          figure && 'value' in figure ? figure.value : Number(figure && 'timex' in figure && figure.timex);
        expect(value, text).toBe(n);
      }),
    );
  });
});
