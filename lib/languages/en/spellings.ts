import type { Respelling } from '../name-grammar';
import { respeller, type SpellingRule } from '../spellings';

const DOUBLED: readonly SpellingRule[] = [...'bdfgklmnprstwyz'].map((letter) => ({
  forms: [`${letter}${letter}`, letter],
}));

/** How English newsrooms differ over names that other scripts write: Zelenskyy and Zelensky, Qaddafi and Gaddafi. */
const RULES: readonly SpellingRule[] = [
  { forms: ['y', 'yy', 'iy', 'ii', 'i', 'ij'], at: 'end' },
  { forms: ['y', 'i'] },
  ...DOUBLED,
  { forms: ['q', 'k', 'g'], at: 'start' },
  { forms: ['q', 'k'] },
  { forms: ['ev', 'ov', 'iv', 'yov'], at: 'end' },
  { forms: ['yi', 'ie', 'iy', 'ye', 'i'] },
  { forms: ['dul', 'del', 'dal'], at: 'inside' },
  { forms: ['dd', 'dh'] },
  { forms: ['gg', 'gj'] },
  { forms: ['j', 'g'] },
  { forms: ['h', 'g'], at: 'inside' },
  { forms: ['eh', 'ah', 'a'], at: 'end' },
  { forms: ['n', 'ne'], at: 'end' },
  { forms: ['er', 'r'], at: 'end' },
  { forms: ['ou', 'w', 'u'], at: 'inside' },
  { forms: ['aw', 'au', 'o'], at: 'inside' },
  { forms: ['aye', 'ai', 'ay'] },
  { forms: ['kh', 'h', 'k'] },
  { forms: ['gh', 'g'] },
  { forms: ['dh', 'd'] },
  { forms: ['th', 't'] },
  { forms: ['ou', 'u', 'oo', 'o'] },
  { forms: ['e', 'i'] },
  { forms: ['a', 'e'] },
  { forms: ['ee', 'e', 'i'] },
  { forms: ['aa', 'a'] },
  { forms: ['ei', 'ai', 'ay', 'ey'] },
  { forms: ['w', 'v'] },
  { forms: ['v', 'ff'], at: 'end' },
  { forms: ['ph', 'f'] },
  { forms: ['ts', 'tz', 'z'] },
  { forms: ['j', 'dj', 'zh'] },
  { forms: ['ch', 'tch'] },
  { forms: ['sh', 'sch', 'ch'] },
  { forms: ['ck', 'k', 'c'] },
  { forms: ['x', 'ks'] },
  { forms: ['h', ''], at: 'end' },
  { forms: ['ye', 'e'] },
  { forms: ['ue', 'u'] },
  { forms: ['oe', 'o'] },
  { forms: ['ae', 'a'] },
];

/** At most this many spellings of a word are tried. */
const MOST = 400;

const respellWord = respeller(RULES, MOST);
/** The Arabic article, which is written as it is heard. */
const ARTICLE = new Set(['al', 'el', 'ul', 'as', 'es', 'ad', 'ed', 'an', 'en', 'ar', 'er', 'ash', 'esh']);

/** The other spellings of a word; the Arabic article is "al" or "el" whatever it has been made of. */
export function respell(word: string, changes?: number): readonly Respelling[] {
  if (!ARTICLE.has(word)) return respellWord(word, changes);
  return ['al', 'el'].filter((article) => article !== word).map((article) => ({ word: article, changes: 0 }));
}
