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

/** The script of most letters in the first part of a text, or null where it has next to none of either. */
export function scriptOf(text: string): Script | null {
  const sample = text.length > 4_000 ? text.slice(0, 4_000) : text;
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic + latin < 3) return null;
  return arabic > latin ? 'arabic' : 'latin';
}

/** Whether a text in this script can be in the language that the page claims. */
export function mayBe(script: Script, lang: string): boolean {
  const isArabic = ARABIC_LANGUAGES.has(lang.toLowerCase().split('-')[0] ?? '');
  return isArabic === (script === 'arabic');
}
