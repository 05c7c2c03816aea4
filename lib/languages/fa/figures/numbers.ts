import type { Entry, Lexeme, NumberWord } from '../../figure-grammar';

const add = (value: number): Lexeme => ({ number: { value, kind: 'add' } });
const scale = (value: number, more: Partial<NumberWord> = {}): Lexeme => ({
  number: { value, kind: 'scale', ...more },
});

const UNITS = ['', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش|شیش', 'هفت', 'هشت', 'نه'];
const TEENS = [
  'ده',
  'یازده',
  'دوازده',
  'سیزده',
  'چهارده',
  'پانزده|پونزده',
  'شانزده|شونزده',
  'هفده',
  'هجده|هیجده',
  'نوزده',
];
const TENS = ['بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'];
const HUNDREDS = ['دویست', 'سیصد', 'چهارصد', 'پانصد|پونصد', 'ششصد|شیشصد', 'هفتصد', 'هشتصد', 'نهصد'];

const first = (forms: string): string => forms.split('|')[0] ?? forms;
const variants = (forms: string): readonly string[] => forms.split('|');

/** "بیست و یک" to "نود و نه", written apart, joined by a zero-width non-joiner or as one. */
const compounds = (): readonly (readonly [forms: string, value: number])[] =>
  TENS.flatMap((ten, index) =>
    UNITS.slice(1).map((units, one): readonly [string, number] => [
      variants(units)
        .flatMap((unit) => [`${ten} و ${unit}`, `${ten}و ${unit}`, `${ten}و${unit}`])
        .join('|'),
      (index + 2) * 10 + one + 1,
    ]),
  );

/** Second and third are built on other stems: دوم, سوم. */
const stemOf = (unit: string, value: number): string =>
  value % 10 === 3 && value !== 13 ? unit.replace(/سه$/, 'سو') : unit;

/** پنجم, پنجمین; دوم, سوم. */
const ordinal = (form: string, value: number): string => {
  const stem = stemOf(form, value);
  return [`${stem}م`, `${stem}مین`, `${stem} ام`, `${stem}امین`].join('|');
};

const ORDINALS = (): readonly Entry[] => [
  ...UNITS.slice(2).map((forms, index): Entry => [ordinal(first(forms), index + 2), { ordinal: index + 2 }]),
  ...TEENS.map((forms, index): Entry => [ordinal(first(forms), index + 10), { ordinal: index + 10 }]),
  ...TENS.map((ten, index): Entry => [
    ten === 'سی' ? 'سی‌ام|سی ام|سی‌امین|سی امین' : ordinal(ten, (index + 2) * 10),
    { ordinal: (index + 2) * 10 },
  ]),
  ...TENS.flatMap((ten, index) =>
    UNITS.slice(1).map((forms, one): Entry => {
      const value = (index + 2) * 10 + one + 1;
      const unit = stemOf(first(forms), value);
      return [
        [`${ten} و ${unit}م`, `${ten} و ${unit}مین`, `${ten}و${unit}م`, `${ten}و${unit}مین`].join('|'),
        { ordinal: value },
      ];
    }),
  ),
  ['صدم|صدمین', { ordinal: 100 }],
  ['هزارم|هزارمین', { ordinal: 1000 }],
  ['یکم|یکمین|اول', { ordinal: 1 }],
  ['اولین|نخستین|نخست', { ordinal: 1, stop: true }],
  ['آخرین', { last: true }],
];

export const numbers = (): readonly Entry[] => [
  ['صفر', add(0)],
  ['یک', { number: { value: 1, kind: 'add', weak: true }, stop: true }],
  ...UNITS.slice(2).map((forms, index): Entry => [forms, add(index + 2)]),
  ...TEENS.map((forms, index): Entry => [forms, add(index + 10)]),
  ...TENS.map((form, index): Entry => [form, add((index + 2) * 10)]),
  ...compounds().map(([forms, value]): Entry => [forms, add(value)]),
  ['صد|یکصد', { number: { value: 100, kind: 'add' } }],
  ...HUNDREDS.map((forms, index): Entry => [forms, add((index + 2) * 100)]),
  ['هزار|یکهزار', scale(1e3)],
  ['میلیون|ملیون', scale(1e6)],
  ['میلیارد|ملیارد|بیلیون', scale(1e9)],
  ['تریلیون', scale(1e12)],
  ['تریلیارد', scale(1e21)],
  ['هزاران', scale(1e3, { plural: true })],
  ['میلیون‌ها', scale(1e6, { plural: true })],
  ['جین|دوجین', { dozen: 12 }],

  ['نیم', { fraction: 1 / 2 }],
  ['نصف', { fraction: 1 / 2 }],
  ['نیمی از', { fraction: 1 / 2 }],
  ['ثلث|یک سوم|یک‌سوم', { fraction: 1 / 3 }],
  ['ربع|یک چهارم|یک‌چهارم', { fraction: 1 / 4 }],
  ['دو سوم|دوسوم', { fraction: 2 / 3 }],
  ['سه چهارم|سه‌چهارم', { fraction: 3 / 4 }],
  ['یک پنجم|یک‌پنجم|خمس', { fraction: 1 / 5 }],
  ['دو پنجم', { fraction: 2 / 5 }],
  ['سه پنجم', { fraction: 3 / 5 }],
  ['چهار پنجم', { fraction: 4 / 5 }],
  ['یک ششم|یک‌ششم', { fraction: 1 / 6 }],
  ['یک هفتم|یک‌هفتم', { fraction: 1 / 7 }],
  ['یک هشتم|یک‌هشتم', { fraction: 1 / 8 }],
  ['یک دهم|یک‌دهم', { fraction: 1 / 10 }],
  ...UNITS.slice(2).map((forms, index): Entry => [`${first(forms)} دهم`, { fraction: (index + 2) / 10 }]),
  ['یک صدم|یک‌صدم', { fraction: 1 / 100 }],
  ['یک هزارم', { fraction: 1 / 1000 }],
  ...ORDINALS(),
  ['چند|چندین|تعدادی|شماری', { few: 3 }],
  ['دو برابر', { multiple: 2 }],
  ['سه برابر', { multiple: 3 }],
  ['چهار برابر', { multiple: 4 }],
  ['برابر|مرتبه', { magnitude: true }],
  ['منفی|منهای', { negative: true }],
  ['ممیز', { point: true }],
];
