import type { Entry, FigureGrammar, Lexeme } from '@/lib/languages';
import { foldText, tokenize } from '@/lib/text';
import type { Form } from './items';
import { type Meaning, meaningOf } from './meanings';

/** Most words of a lexicon end what they are part of: they share this. */
const NOTHING_BEHIND: ReadonlyMap<string, Node> = new Map<string, Node>();

/**
 * A word of the lexicon, or a word in the middle of one. What it means is put together when a text first has it: an article has one
 * word in twenty, and a background that has just been started would put together all of them before it could read the first.
 */
export class Node {
  #next: Map<string, Node> | undefined;
  #lexemes: Lexeme[] | undefined;
  #meaning: Meaning | undefined;

  /** What may come behind it, by its folded word. */
  get next(): ReadonlyMap<string, Node> {
    return this.#next ?? NOTHING_BEHIND;
  }

  get lexeme(): Meaning | undefined {
    if (this.#lexemes) {
      this.#meaning = meaningOf(...this.#lexemes);
      this.#lexemes = undefined;
    }
    return this.#meaning;
  }

  /** The node of a word behind this one, which is made where there is none. */
  child(key: string): Node {
    let child = this.#next?.get(key);
    if (!child) (this.#next ??= new Map<string, Node>()).set(key, (child = new Node()));
    return child;
  }

  /** Adds a meaning; of two that say the same otherwise, the later stands. */
  add(lexeme: Lexeme): void {
    const known = this.#meaning ? [this.#meaning] : this.#lexemes;
    this.#lexemes = known ? [...known, lexeme] : [lexeme];
  }

  /** This word, meaning something else. */
  meaning(lexeme: Lexeme): Node {
    const node = new Node();
    node.#next = this.#next;
    node.#lexemes = [lexeme];
    return node;
  }
}

/** A word as it is written: its forms, and for each where the lexicon goes on from it. */
export interface KnownWord {
  readonly forms: readonly Form[];
  /** Undefined where the lexicon has none of the forms. */
  readonly nodes: readonly (Node | undefined)[] | undefined;
}

export interface Lexicon {
  readonly root: ReadonlyMap<string, Node>;
  /** Words met before, as they are written: a text repeats itself, and so does the news. */
  readonly known: Map<string, KnownWord>;
}

const lexicons = new WeakMap<FigureGrammar['lexicon'], Lexicon>();

/** The lexicon of a grammar, made when it is first asked for. */
export function lexiconOf(grammar: FigureGrammar): Lexicon {
  let lexicon = lexicons.get(grammar.lexicon);
  if (!lexicon) {
    const root = new Node();
    for (const entry of grammar.lexicon) addEntry(root, entry);
    lexicon = { root: root.next, known: new Map() };
    lexicons.set(grammar.lexicon, lexicon);
  }
  return lexicon;
}

const WORDS_ALONE = /^[\p{L} |]+$/u;

function addEntry(root: Node, [forms, lexeme]: Entry): void {
  // Nearly all are letters and spaces, where a text is cut at the spaces: to see to the rest in all of them would take a
  // background that is being started as long as it takes to read the page.
  const plain = WORDS_ALONE.test(forms);
  for (const form of (plain ? foldText(forms) : forms).split('|')) {
    let node = root;
    if (!plain) for (const key of keysOf(form)) node = node.child(key);
    else if (form.includes(' ')) for (const key of form.split(' ')) node = node.child(key);
    else node = node.child(form);
    node.add(lexeme);
  }
}

/** The words of one form in the lexicon, cut as a text is cut. */
function keysOf(form: string): string[] {
  return tokenize(form)
    .filter((token) => token.folded !== '-')
    .map((token) => token.folded);
}
