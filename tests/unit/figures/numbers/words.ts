/** Number words made by rule, for reading back: the grammars' own tables are not used. */

const EN_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function englishBelowThousand(n: number, and: boolean): string {
  const parts: string[] = [];
  if (n >= 100) parts.push(`${EN_UNITS[Math.floor(n / 100)]} hundred`);
  const rest = n % 100;
  if (rest > 0) {
    const words =
      rest < 20
        ? EN_UNITS[rest]
        : EN_TENS[Math.floor(rest / 10)] + (rest % 10 > 0 ? `-${EN_UNITS[rest % 10]}` : '');
    parts.push((and && n >= 100 ? 'and ' : '') + words);
  }
  return parts.join(' ');
}

/** British with "and", American without. */
export function englishWords(n: number, and: boolean): string {
  if (n === 0) return 'zero';
  const parts: string[] = [];
  let rest = n;
  for (const [scale, word] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const) {
    if (rest >= scale) {
      parts.push(`${englishBelowThousand(Math.floor(rest / scale), and)} ${word}`);
      rest %= scale;
    }
  }
  if (rest > 0)
    parts.push((and && parts.length > 0 && rest < 100 ? 'and ' : '') + englishBelowThousand(rest, and));
  return parts.join(' ');
}

const AR_UNITS = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];
const AR_TEENS = [
  'عشرة',
  'أحد عشر',
  'اثنا عشر',
  'ثلاثة عشر',
  'أربعة عشر',
  'خمسة عشر',
  'ستة عشر',
  'سبعة عشر',
  'ثمانية عشر',
  'تسعة عشر',
];
const AR_TENS = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const AR_HUNDREDS = [
  '',
  'مئة',
  'مئتان',
  'ثلاثمئة',
  'أربعمئة',
  'خمسمئة',
  'ستمئة',
  'سبعمئة',
  'ثمانمئة',
  'تسعمئة',
];

export interface ArabicStyle {
  /** مائة for مئة. */
  readonly alif: boolean;
  /** Genitive and accusative: عشرين, ألفين. */
  readonly oblique: boolean;
}

/** Arabic number words with the counted scale in its three numbers: ألف, ألفان, ثلاثة آلاف, أحد عشر ألفا. */
export function arabicWords(n: number, style: ArabicStyle): string {
  const parts: string[] = [];
  let rest = n;
  for (const [scale, one, two, many] of [
    [1e9, 'مليار', 'ملياران', 'مليارات'],
    [1e6, 'مليون', 'مليونان', 'ملايين'],
    [1e3, 'ألف', 'ألفان', 'آلاف'],
  ] as const) {
    const count = Math.floor(rest / scale);
    rest %= scale;
    if (count === 0) continue;
    if (count === 1) parts.push(one);
    else if (count === 2) parts.push(two);
    else
      parts.push(
        `${arabicBelowThousand(count).replace(/مئتان$/, 'مئتا')} ${count % 100 >= 3 && count % 100 <= 10 ? many : one}`,
      );
  }
  if (rest > 0 || parts.length === 0) parts.push(rest === 0 ? 'صفر' : arabicBelowThousand(rest));
  let words = parts.join(' و');
  if (style.alif) words = words.replaceAll('مئ', 'مائ');
  if (style.oblique)
    words = words
      .replace(/(عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)ون/g, '$1ين')
      .replace(/(ألف|مليون|مليار|مئت|مائت)ان/g, '$1ين');
  return words;
}

function arabicBelowThousand(n: number): string {
  const parts: string[] = [];
  if (n >= 100) parts.push(AR_HUNDREDS[Math.floor(n / 100)] ?? '');
  const rest = n % 100;
  if (rest > 0 && rest < 10) parts.push(AR_UNITS[rest] ?? '');
  else if (rest >= 10 && rest < 20) parts.push(AR_TEENS[rest - 10] ?? '');
  else if (rest >= 20) {
    if (rest % 10 > 0) parts.push(AR_UNITS[rest % 10] ?? '');
    parts.push(AR_TENS[Math.floor(rest / 10)] ?? '');
  }
  return parts.join(' و');
}
