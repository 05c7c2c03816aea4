import { aliasKey } from '@/lib/text';

/** Words for "city", "region" that one table writes before a name and another does not. */
const KIND =
  'مدينة|محافظة|إقليم|اقليم|ولاية|مقاطعة|جمهورية|منطقة|بلدة|إمارة|امارة|دائرة|ناحية|قضاء|عمالة|جهة|بلدية|[أا]وبلاستي?|[أا]وبليس';
const KINDS = new RegExp(`^(?:${KIND}) | [أا]وبلاستي?$`);
const bare = (name: string): string =>
  aliasKey(
    name
      .replace(/[\u200e\u200f]/g, '')
      .replace(/،.*$|\(.*\)$/, '')
      .replace(KINDS, ''),
  );
/** Letters that Arabic writes one foreign sound with: غ, ج, ق, ك for g, ط and ت for t. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // Persian and Urdu letters, which tables without languages have as well.
  [/تش|[چژ]/g, 'ش'],
  [/پ/g, 'ب'],
  [/[غجقگ]/g, 'ك'],
  [/[طث]/g, 'ت'],
  [/ص/g, 'س'],
  [/[ذض]/g, 'د'],
  [/ظ/g, 'ز'],
  [/ڤ/g, 'ف'],
  // Long vowels, and the article.
  [/^ال|[اويهئےں\s-]/g, ''],
];
const SHORTEST = 3;

/** A foreign name in Arabic letters without what spellings of it differ in; the name itself where too little would be left. */
export function consonants(name: string): string {
  const key = bare(name);
  const left = SOUNDS.reduce((text, [letters, one]) => text.replace(letters, one), key);
  return left.length < SHORTEST ? key : left;
}

/** Letters of Latin spellings of Arabic names that stand for one another: q and g for ق, j and g for ج, ou and u for و. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/^(?:a[dlnrstz]|ash|el|es|esh) /, ''],
  [/ (?:a[dlnrstz]|ash|el|es|esh) /g, ' '],
  [/[gjqck]/g, 'k'],
  [/z/g, 'd'],
  [/(?<!^)[aeiouwyh]| /g, ''],
  [/^[aeiouwy]/, ''],
  [/(.)\1+/g, '$1'],
];

/** The consonants of an Arabic name in Latin letters (its `nameKey`), as different newsrooms' spellings have them in common. */
export function latinConsonants(key: string): string {
  const left = LATIN.reduce((text, [letters, one]) => text.replace(letters, one), key);
  return left.length < SHORTEST ? '' : left;
}
