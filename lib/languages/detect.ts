import { foldText } from '@/lib/text';
import { lazily } from './lazily';
import { remembering } from './remember';
import { wordSet } from './words';

/** The words that tell one language from others in its script: they are in every few sentences and mean nothing elsewhere. */
const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  ar: wordSet(`في من إلى على أن إن عن مع التي الذي هذا هذه ذلك كان كانت قال بين بعد قبل خلال كما لم لن لا ما أو ثم حيث عند منذ
    قد هو هي وقال وأضاف وفي ومن وكان الى لها له عليه فيها التى الذين أي كل غير حتى دون ضد نحو`),
  fa: wordSet(
    `است که از را می در با این برای آن شد شده کرد خود تا بر هم یک بود اند کند شود گفت او های پس نیز اما هر`,
  ),
  ur: wordSet(`ہے کے کی میں کا کو سے نے اور پر ہیں یہ نہیں تھا وہ اس ہو بھی کر جو گیا تھے کہا ایک`),
  ps: wordSet(`د په چې او کې له دی سره یې هم دا نه تر کړې شوی دې`),
  en: wordSet(`the of and to in that is was for on with as at by from be are were have has had his her their its not but which who
    they this will would said after been more than when also into about over there what if can could or an he she it we you`),
  fr: wordSet(
    `le la les de des et du un une en à dans que qui est pour sur pas ne au avec plus par ce cette ces sont aux il elle on se sa son
    ses leur leurs mais ont été être comme ou où dont sous chez vers après avant depuis contre entre selon deux tout tous fait avait`,
  ),
  de: wordSet(
    `der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus hat dass sie nach`,
  ),
  es: wordSet(
    `el la los las de y que en un una por con para del se su al lo le no es o a como más pero sus ha han fue era ser este esta son está
    entre sobre sin desde hasta también ya cuando muy según tras dos todos años contra había donde porque mayor`,
  ),
  pt: wordSet(
    `o os as de e que em um uma por com para do da no na se dos das ao mais não foi como são pelo pela está`,
  ),
  it: wordSet(
    `il lo gli di e che in un una per con del della dei delle si non sono da al alla più anche come è nel nella ha`,
  ),
  nl: wordSet(
    `de het een van en in is dat op te zijn met voor niet aan er ook als maar bij wordt naar door heeft over uit om`,
  ),
  tr: wordSet(
    `ve bir bu için da de ile olarak çok daha olan gibi en ne ancak sonra kadar var ise ama her olduğu tarafından`,
  ),
  pl: wordSet(
    `i w na z do nie się to że jest o jak po od za przez ale ma dla był czy są oraz tym przed tego już`,
  ),
  sv: wordSet(
    `och att det som en på är av för med den till inte om ett har de var från vid kan sig han men efter ska`,
  ),
  id: wordSet(
    `yang dan di untuk dengan dari ini itu pada tidak dalam adalah akan ke oleh juga karena telah sebagai bisa ada`,
  ),
};
const ARABIC_SCRIPT = ['ar', 'fa', 'ur', 'ps'];
const NO_LANGUAGES: readonly string[] = [];

/** Each telling word with the languages that it tells of, in the order of the list: one look-up a word. */
function byWord(codes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const code of codes) {
    for (const word of STOP_WORDS[code] ?? NO_LANGUAGES) {
      const known = words.get(word);
      if (known) known.push(code);
      else words.set(word, [code]);
    }
  }
  return words;
}
const arabicWords = lazily(() => byWord(ARABIC_SCRIPT));
const latinWords = lazily(() =>
  byWord(Object.keys(STOP_WORDS).filter((code) => !ARABIC_SCRIPT.includes(code))),
);

/** Other scripts mean, for the engine, a language that it does not read: the first letter met tells which. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['arab', /^\p{Script=Arabic}/u],
  ['latn', /^\p{Script=Latin}/u],
  ['he', /^\p{Script=Hebrew}/u],
  ['ru', /^\p{Script=Cyrillic}/u],
  ['el', /^\p{Script=Greek}/u],
  ['hy', /^\p{Script=Armenian}/u],
  ['ka', /^\p{Script=Georgian}/u],
  ['hi', /^\p{Script=Devanagari}/u],
  ['th', /^\p{Script=Thai}/u],
  ['ko', /^\p{Script=Hangul}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /^\p{Script=Han}/u],
];
/** Letters of Persian and Urdu that Arabic newsrooms do not write. */
const NOT_ARABIC = /[پچژگڤٹڈڑںےۓۆێڕڵ]/u;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
/** As much text as is looked at: language does not change what comes after. */
const SAMPLE = 2000;
/** Below this share of telling words a longer text is in none of the languages known here. */
const LEAST_SHARE = 0.06;

/** What a word says of the language that it stands in. */
interface Telling {
  readonly script: string;
  /** The languages that it tells of. */
  readonly codes: readonly string[];
  /** It has a letter that is not Arabic. */
  readonly foreign: boolean;
}

const tellingOf = remembering((word: string): Telling => {
  const script = scriptOfLetter(word);
  const words = script === 'arab' ? arabicWords() : script === 'latn' ? latinWords() : undefined;
  const codes = words?.get(foldText(word)) ?? NO_LANGUAGES;
  return { script, codes, foreign: script === 'arab' && NOT_ARABIC.test(word) };
});

/** What a text is most likely written in. */
export interface DetectedLanguage {
  /** BCP 47, `und` where nothing tells. */
  readonly code: string;
  /** `sure`: the words tell. `script`: only the script is known, as in a headline of three names. `none`: no letters. */
  readonly evidence: 'sure' | 'script' | 'none';
}

/**
 * The language of a text, by its script and its commonest words. Reads at most the first 2,000 characters, so its cost does
 * not grow with the text.
 *
 * A few words that tell nothing are taken for Arabic or English by their script, with `script` as the evidence: the caller
 * knows whether the text around them is in something else.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const words = (text.slice(0, SAMPLE).match(WORD) ?? []).map(tellingOf);
  const script = scriptOf(words);
  if (script === undefined) return { code: 'und', evidence: 'none' };
  if (script !== 'arab' && script !== 'latn') return { code: script, evidence: 'sure' };

  const arabic = script === 'arab';
  const hits = new Map<string, number>();
  let counted = 0;
  for (const word of words) {
    if (word.script !== script) continue;
    counted++;
    for (const code of word.codes) hits.set(code, (hits.get(code) ?? 0) + 1);
    if (word.foreign) hits.set('fa', (hits.get('fa') ?? 0) + 0.4);
  }
  const ranked = [...hits].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  const fallback = arabic ? 'ar' : 'en';
  if (best === undefined || best[1] < 2) {
    // Twelve words of English without one of the commonest are not English.
    return counted < 12
      ? { code: fallback, evidence: 'script' }
      : { code: arabic ? fallback : 'und', evidence: 'script' };
  }
  const rival = ranked[1]?.[1] ?? 0;
  if (best[1] / counted < LEAST_SHARE && counted > 40)
    return { code: arabic ? best[0] : 'und', evidence: 'script' };
  if (rival === best[1] && (hits.get(fallback) ?? 0) === best[1])
    return { code: fallback, evidence: 'script' };
  // French and Spanish share their shortest words: where those are all there is, what the page says decides.
  return { code: best[0], evidence: rival === best[1] ? 'script' : 'sure' };
}

/** The script of most of the words, by the first letter of each. */
function scriptOf(words: readonly Telling[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { script } of words) {
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  // Japanese is written with Chinese characters as well: one kana in ten words tells.
  if ((counts.get('ja') ?? 0) * 10 > (counts.get('zh') ?? 0) && counts.has('ja')) return 'ja';
  let best: string | undefined;
  for (const [script, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = script;
  }
  return best;
}

function scriptOfLetter(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 0x250) return 'latn';
  if (code >= 0x620 && code < 0x700) return 'arab';
  return SCRIPTS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'und';
}
