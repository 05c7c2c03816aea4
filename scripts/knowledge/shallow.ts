import nlp from 'compromise';
import type { EntityId } from '@/lib/knowledge';
import { LANGUAGES } from '@/lib/languages';
import type { EntityType } from '@/lib/mentions';
import { aliasKey, foldText } from '@/lib/text';
import { addAliases, addWeak, spellings, type Draft } from './draft';
import { slugOf } from './people';
import type { WrittenDemonym, WrittenShallow } from './schema';
import { englishWords, wikipediaTitles } from './sources/wikipedia-titles';
import { commonPhrases } from './sources/wordnet';
import { hasSureHead, isAspect, isHeaded, isNoName, isStory, isTopic, typeOfHead } from './title-kinds';
import { writtenTitle } from './titles';
import { WEIGHT } from './weights';
import type { Problem } from './written';

const FILE = 'assets/knowledge/shallow.yaml';
/** Longer titles are those of lists, and met in no text as they stand. */
const MOST_WORDS = 8;
/** Longer ones are those of books and films. */
const MOST_SURE_WORDS = 6;
const PARTICLES = new Set('de la du da di del dos van von der den bin ibn al el ben ap mac st'.split(' '));
const EPITHETS = new Set(
  'great younger elder terrible conqueror confessor baptist evangelist impaler bold fair wise lionheart martyr magnificent pious apostle greater less navigator'.split(
    ' ',
  ),
);
/** So many bearers make a given name that needs no known surname beside it. */
const USUAL = 6;
/** So many bearers in the pack make a surname that says little. */
const MANY = 3;
const ORDINAL = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})$/u;

/**
 * The shallow layer: names with an article in the English Wikipedia and nothing else. Titles that the pack has under any name are left out, and
 * those that are phrases of the language: what is left stands below all other records. Titles of common words ("Snow White") and people called
 * like thousands ("David Frost") are weak: they need a capital inside a sentence and the context's word that a name of this type stands there.
 */
export function shallowDrafts(
  drafts: ReadonlyMap<EntityId, Draft>,
  { single, drop, type: types }: WrittenShallow,
  demonyms: Readonly<Record<EntityId, WrittenDemonym>>,
): {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
  /** How many titles of the list lead to a record: to one that the pack has anyway, or to one of these. */
  readonly titles: number;
} {
  const known = new Set<string>();
  for (const draft of drafts.values()) for (const { text } of spellings(draft)) known.add(aliasKey(text));
  const lexicon = new NameLexicon(
    drafts.values(),
    Object.values(demonyms).flatMap(({ en, also }) => [en, ...(also?.en ?? [])]),
  );
  const titles = new Map(wikipediaTitles().map((title) => [aliasKey(title), title]));
  const problems: Problem[] = [];
  const say = (title: string) =>
    problems.push({ file: FILE, record: title, message: 'there is no such title' });
  const dropped = new Set(drop.map((title) => aliasKey(title)));
  for (const key of dropped) if (!titles.has(key)) say(key);
  const written = new Map(Object.entries(types).map(([title, type]) => [aliasKey(title), { title, type }]));
  for (const [key, { title }] of written) if (!titles.has(key)) say(title);

  const found = new Map<string, Draft>();
  const isKnown = (key: string) => known.has(key) || known.has(key.replace(/^the /u, ''));
  const phrases = commonPhrases();
  const add = (title: string, type: EntityType, weight: number, weak = false) => {
    const key = aliasKey(title);
    const id = `wikipedia-${slugOf(title)}`;
    if (isKnown(key) || drafts.has(id) || found.has(id)) return;
    found.set(id, shallowDraft(id, title, type, weight, weak));
  };
  for (const [type, list] of Object.entries(single) as [EntityType, string][]) {
    for (const title of list.split(/\s+/u)) {
      if (titles.has(aliasKey(title))) add(title, type, WEIGHT.shallowSingle);
      else say(title);
    }
  }
  for (const [key, title] of titles) {
    const parts = title.split(' ');
    if (parts.length < 2 || parts.length > MOST_WORDS || dropped.has(key)) continue;
    const own = written.get(key);
    const bare = parts.map(plain);
    const sure = own?.type ?? (parts.length > MOST_SURE_WORDS ? undefined : lexicon.typeOf(bare));
    const type = sure ?? (phrases.has(title) ? undefined : lexicon.doubtfulTypeOf(bare));
    if (type !== undefined) add(own?.title ?? writtenTitle(title), type, WEIGHT.shallow, sure === undefined);
  }
  for (const { names } of found.values()) known.add(aliasKey(names['en'] ?? ''));
  return { drafts: [...found.values()], problems, titles: [...titles.keys()].filter(isKnown).length };
}

function shallowDraft(id: string, title: string, type: EntityType, weight: number, weak: boolean): Draft {
  const draft: Draft = {
    id,
    type,
    class: 'thing',
    names: { en: title },
    aliases: {},
    weak: {},
    facts: {},
    wikipedia: title,
    weight,
    shallow: true,
    origin: { kind: 'generated', by: 'compromise-wikipedia' },
  };
  if (weak) addWeak(draft, 'en', [title]);
  const bare = /^The (.+ .+)$/u.exec(title)?.[1];
  if (!weak && bare !== undefined) addAliases(draft, 'en', [bare]);
  return draft;
}

/** Without accents and the sign of the genitive. */
function plain(word: string): string {
  return foldText(word).toLowerCase();
}

/** Tells persons' titles from others, and names from words, by the names that the pack has already. */
class NameLexicon {
  readonly #words = englishWords();
  readonly #given = new Map<string, number>();
  readonly #surnames = new Map<string, number>();
  /** Given names that thousands bear, and surnames that thousands bear in English-speaking countries. */
  readonly #everydayGiven = LANGUAGES['en']?.names.given ?? new Set<string>();
  readonly #everydaySurnames = new Set<string>();
  readonly #places = new Set<string>();
  readonly #demonyms = new Set<string>();

  constructor(drafts: Iterable<Draft>, adjectives: Iterable<string>) {
    for (const adjective of adjectives) this.#demonyms.add(foldText(adjective).toLowerCase());
    for (const draft of drafts) {
      const name = draft.names['en'];
      if (name === undefined) continue;
      const parts = foldText(name).toLowerCase().split(' ');
      const [first = ''] = parts;
      if (draft.type === 'place' && parts.length === 1) this.#places.add(first);
      if (draft.type !== 'person' || parts.length < 2) continue;
      // "Big Sean", "The Undertaker".
      if (!this.#isWord(first)) count(this.#given, first);
      count(this.#surnames, parts.at(-1));
    }
    for (const word of this.#everydayGiven) count(this.#given, word, USUAL);
    const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } })
      .one;
    for (const [word, tags] of Object.entries(lexicon)) {
      const tag = [tags].flat()[0];
      if (tag === 'MaleName' || tag === 'FemaleName' || tag === 'FirstName') count(this.#given, word, 2);
      else if (tag === 'LastName') {
        count(this.#surnames, word, 2);
        this.#everydaySurnames.add(word);
      }
    }
    for (const [surname, bearers] of this.#surnames) {
      if (bearers >= MANY || (bearers > 1 && this.#isWord(surname))) this.#everydaySurnames.add(surname);
    }
  }

  /** The type that a title (its words in lower case, plain) is taken to have; undefined where it is left out. */
  typeOf(title: readonly string[]): EntityType | undefined {
    if (isNoName(title)) return undefined;
    const head = typeOfHead(title);
    if (this.#isPerson(title) && (head === undefined || this.#isSurname(title.at(-1) ?? ''))) {
      // "David Frost", "Ron White": in most texts somebody else.
      return this.#isEveryday(title) ? undefined : 'person';
    }
    const unusual = title.filter((word) => !this.#isWord(word));
    // "Snow White": words that may stand side by side in a headline without being a name.
    if (unusual.length === 0) return hasSureHead(title) || isHeaded(title) ? head : undefined;
    // "American Imperialism", but "Mexican Revolution".
    return head ?? (unusual.every((word) => this.#demonyms.has(word)) ? undefined : 'other');
  }

  /** The same for a title that {@link typeOf} leaves out and that may be a name where the context says so. */
  doubtfulTypeOf(title: readonly string[]): EntityType | undefined {
    const [first = '', second = ''] = title;
    if (isAspect(title)) return undefined;
    // "Golden Eagle" is a bird; "Eye of the Tiger" and "Bretton Woods System" are called so.
    if (isTopic(title) && !isStory(title) && title.every((word) => this.#isWord(word))) return undefined;
    if (this.#isEveryday(title)) return 'person';
    const head = typeOfHead(title);
    if (head !== undefined) return head;
    if (title.length === 2 && this.#everydayGiven.has(first) && !this.#places.has(first)) return 'person';
    // "American Imperialism".
    if (this.#demonyms.has(first) && this.#isWord(second)) return undefined;
    return isStory(title) ? 'work' : 'other';
  }

  #isPerson(title: readonly string[]): boolean {
    const [first = '', second = ''] = title;
    const last = title.at(-1) ?? '';
    const usual = this.#given.get(first) ?? 0;
    if (title.length > 4 || usual === 0 || title.some((word) => word.endsWith("'s"))) return false;
    // "Elizabeth I", "Catherine the Great", "Anthony of Padua".
    if (ORDINAL.test(last) || ORDINAL.test(second)) return !this.#isWord(first) || usual >= USUAL;
    if (second === 'the') return EPITHETS.has(last);
    if (second === 'of') return !this.#isWord(first) && !this.#places.has(first);
    if (title.slice(1, -1).some((word) => !this.#mayStandInName(word))) return false;
    if (this.#isSurname(last)) return true;
    return !this.#isWord(last) && (usual >= USUAL || !(this.#isWord(first) || this.#places.has(first)));
  }

  #isEveryday([first = '', second = '', ...more]: readonly string[]): boolean {
    return more.length === 0 && this.#everydayGiven.has(first) && this.#everydaySurnames.has(second);
  }

  #mayStandInName(word: string): boolean {
    return (
      PARTICLES.has(word) ||
      this.#given.has(word) ||
      this.#isSurname(word) ||
      word.length === 1 ||
      !this.#isWord(word)
    );
  }

  #isSurname(word: string): boolean {
    return this.#surnames.has(word);
  }

  /** True for a word of the language, and for several that are joined with hyphens. */
  #isWord(word: string): boolean {
    return word.split('-').every((part) => {
      const letters = part.replace(/'s?$/u, '').replace(/[^a-z]/gu, '');
      return letters.length < 3 || this.#words.has(letters);
    });
  }
}

function count(map: Map<string, number>, word: string | undefined, by = 1): void {
  if (word !== undefined) map.set(word, (map.get(word) ?? 0) + by);
}
