import { detectLanguage, languageOf, primaryOf, type Language } from '@/lib/languages';
import type { ArticleDocument, Block } from '@/lib/mentions';

/** As much of an article as tells its language. */
const SAMPLE = 4000;
/** A block with fewer letters is taken to be in the language of its article, if its script allows. */
const TELLING_LENGTH = 60;

/** A block, and the language that it is read in; none where the engine does not know it. */
export interface BlockLanguage {
  readonly block: Block;
  readonly language: Language | undefined;
}

/**
 * The language of an article and of each of its blocks.
 *
 * What the page declares counts, unless the text is plainly something else: pages declare wrong languages, and Arabic
 * articles quote English ones. A short block without telling words goes with its article, or with its script.
 *
 * @returns a BCP 47 code for the whole: as declared where it fits, else as detected, `und` where nothing tells.
 */
export function blockLanguages(document: ArticleDocument): {
  readonly lang: string;
  readonly blocks: readonly BlockLanguage[];
} {
  const whole = articleLanguage(document);
  const blocks = document.blocks.map((block) => ({
    block,
    language: languageOf(resolve(block.text, block.lang ?? document.lang, whole)),
  }));
  return { lang: whole, blocks };
}

/** The language of an article (BCP 47, `und` where nothing tells), without looking at each of its blocks. */
export function articleLanguage(document: ArticleDocument): string {
  return resolve(sampleOf(document.blocks), document.lang, undefined);
}

function sampleOf(blocks: readonly Block[]): string {
  let sample = '';
  for (const { text } of blocks) {
    sample += `${text.slice(0, SAMPLE)}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}

function resolve(text: string, declared: string | undefined, article: string | undefined): string {
  const { code, evidence } = detectLanguage(text);
  if (evidence === 'none') return article ?? declared ?? 'und';
  const expected = article ?? declared;
  if (expected === undefined) return code;
  const primary = primaryOf(expected);
  if (primary === code) return expected;
  const sameScript = scriptOf(primary) === scriptOf(code);
  if (evidence === 'sure' && (!sameScript || text.length >= TELLING_LENGTH)) return code;
  // A headline without telling words: the script decides, and where that does not either, the article.
  return sameScript ? expected : code;
}

const ARABIC = new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'arz', 'ary']);
const OTHER = new Set(['he', 'ru', 'uk', 'bg', 'sr', 'el', 'hy', 'ka', 'hi', 'th', 'ko', 'ja', 'zh', 'yi']);

function scriptOf(code: string): string {
  if (ARABIC.has(code)) return 'arab';
  return OTHER.has(code) ? code : 'latn';
}
