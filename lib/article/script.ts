/** The two scripts that the product reads. */
export type Script = 'arabic' | 'latin';

const ARABIC_LANGUAGES = new Set([
  'ar',
  'fa',
  'ur',
  'ckb',
  'ps',
  'sd',
  'ug',
  'arz',
  'ary',
  'azb',
  'pnb',
  'lrc',
]);

/** A few sentences tell. */
export const SAMPLE = 1_000;

/** U+0600–08FF hold Arabic but for Syriac, Thaana, N'Ko, Samaritan and Mandaic; U+FB50 and up its presentation forms. */
function isArabic(code: number): boolean {
  if (code < 0x600 || code > 0xfeff) return false;
  return code < 0x700 || (code > 0x74f && code < 0x780) || (code > 0x86f && code < 0x900) || code > 0xfb4f;
}

/** Letters of Basic Latin, Latin-1, Latin Extended-A and -B, and Latin Extended Additional. */
function isLatin(code: number): boolean {
  const lower = code | 32;
  return (lower > 96 && lower < 123) || (code > 0xbf && code < 0x250) || (code > 0x1dff && code < 0x1f00);
}

/** The script of most letters in the first part of a text, or null where it has next to none of either. */
export function scriptOf(text: string): Script | null {
  let arabic = 0;
  let latin = 0;
  // Every block of a page passes through here: two regular expressions with properties cost it ten times as much.
  for (let i = Math.min(SAMPLE, text.length) - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (isArabic(code)) arabic++;
    else if (isLatin(code)) latin++;
  }
  if (arabic + latin < 3) return null;
  return arabic > latin ? 'arabic' : 'latin';
}

/** Whether a text in this script can be in the language that the page claims. */
export function mayBe(script: Script, lang: string): boolean {
  const isArabic = ARABIC_LANGUAGES.has(lang.toLowerCase().split('-')[0] ?? '');
  return isArabic === (script === 'arabic');
}
