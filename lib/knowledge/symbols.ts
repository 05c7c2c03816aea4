/**
 * Text as numbers of frequent strings, after P. Boncz, T. Neumann, V. Leis: FSST: Fast Random Access String Compression
 * (PVLDB 13, 2020): a byte of the code stands for one of up to 255 strings, or says that the next byte stands for itself.
 * A record is found and read without what stands before it, and a pack is a third of what it would be: the time until the
 * first answer of a background that starts is mostly the time in which the pack comes from disk.
 */
const ESCAPE = 255;
const MOST_SYMBOLS = 255;
const MOST_BYTES = 40;
/** Rounds of choosing: a string can grow to twice its length in each. */
const ROUNDS = 8;
/** Bytes that are looked at to choose the strings, taken from all over the text. */
const SAMPLE = 120_000;
/** A text shorter than this is left as it is: the table would cost what it saves. */
const WORTH_IT = 20_000;

/** The frequent strings, each with its length in a byte before it. */
export type SymbolTable = Uint8Array;

/** Bytes as a string of the same number of code units: strings can be compared at a place, and be keys. */
function binary(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

/** Finds the longest symbol at a place. */
class Matcher {
  readonly symbols: readonly string[];
  /** The number of each string of one byte, or {@link ESCAPE}. */
  readonly #single = new Uint8Array(256).fill(ESCAPE);
  /** The longer strings by their first two bytes, the longest first. */
  readonly #byStart = new Map<number, { readonly symbol: string; readonly code: number }[]>();

  constructor(symbols: readonly string[]) {
    this.symbols = symbols;
    symbols.forEach((symbol, code) => {
      if (symbol.length === 1) {
        this.#single[symbol.charCodeAt(0)] = code;
        return;
      }
      const start = (symbol.charCodeAt(0) << 8) | symbol.charCodeAt(1);
      const list = this.#byStart.get(start);
      if (list) list.push({ symbol, code });
      else this.#byStart.set(start, [{ symbol, code }]);
    });
    for (const list of this.#byStart.values()) list.sort((a, b) => b.symbol.length - a.symbol.length);
  }

  at(text: string, place: number): number {
    const first = text.charCodeAt(place);
    const list = this.#byStart.get((first << 8) | text.charCodeAt(place + 1));
    if (list) {
      for (const { symbol, code } of list) if (text.startsWith(symbol, place)) return code;
    }
    return this.#single[first] ?? ESCAPE;
  }
}

function chosen(slices: readonly Uint8Array[]): readonly string[] {
  const all = slices.reduce((sum, slice) => sum + slice.length, 0);
  if (all < WORTH_IT) return [];
  const step = Math.max(1, Math.ceil(all / SAMPLE));
  const sample = slices.filter((_, i) => i % step === 0).map(binary);
  let symbols: readonly string[] = [];
  for (let round = 0; round < ROUNDS; round++) symbols = better(symbols, sample);
  return symbols;
}

/** One round: of the strings that the code now has, and every two that follow each other, those that save most. */
function better(symbols: readonly string[], sample: readonly string[]): readonly string[] {
  const matcher = new Matcher(symbols);
  const counts = new Map<string, number>();
  const count = (string: string): void => void counts.set(string, (counts.get(string) ?? 0) + 1);
  for (const text of sample) {
    let before = '';
    for (let place = 0; place < text.length;) {
      const code = matcher.at(text, place);
      const here = code === ESCAPE ? text.charAt(place) : (symbols[code] ?? '');
      count(here);
      if (before !== '' && before.length + here.length <= MOST_BYTES) count(before + here);
      before = here;
      place += here.length;
    }
  }
  return [...counts]
    .map(([symbol, times]) => ({ symbol, gain: times * symbol.length }))
    .sort((a, b) => b.gain - a.gain || (a.symbol < b.symbol ? -1 : 1))
    .slice(0, MOST_SYMBOLS)
    .map(({ symbol }) => symbol);
}

/**
 * Chooses the strings for these texts, and writes each of them with their numbers. The same texts give the same bytes. Costs
 * about a second for ten megabytes.
 */
export function compress(slices: readonly Uint8Array[]): { table: SymbolTable; coded: Uint8Array[] } {
  const symbols = chosen(slices);
  if (symbols.length === 0) return { table: new Uint8Array(0), coded: [...slices] };
  const matcher = new Matcher(symbols);
  const coded = slices.map((slice) => {
    const text = binary(slice);
    const codes: number[] = [];
    for (let place = 0; place < text.length;) {
      const code = matcher.at(text, place);
      codes.push(code);
      if (code === ESCAPE) codes.push(text.charCodeAt(place));
      place += code === ESCAPE ? 1 : (symbols[code] ?? '').length;
    }
    return Uint8Array.from(codes);
  });
  const table = symbols.flatMap((symbol) => [symbol.length, ...Array.from(symbol, (c) => c.charCodeAt(0))]);
  return { table: Uint8Array.from(table), coded };
}

/** Reads texts that {@link compress} has written. */
export class Decompressor {
  readonly #table: SymbolTable;
  /** Where each string starts in the table, after its length. */
  readonly #starts = new Uint16Array(256);
  #text = new Uint8Array(1024);

  constructor(table: SymbolTable) {
    this.#table = table;
    for (let at = 0, code = 0; at < table.length; at += 1 + (table[at] ?? 0), code++)
      this.#starts[code] = at + 1;
  }

  /**
   * The bytes of a text, or at least the first `enough` of them. They are valid until the next call.
   */
  read(coded: Uint8Array, enough = Infinity): Uint8Array {
    const table = this.#table;
    if (table.length === 0) return coded;
    let text = this.#text;
    let length = 0;
    for (let i = 0; i < coded.length && length < enough; i++) {
      if (length + MOST_BYTES > text.length) {
        const longer = new Uint8Array(2 * text.length);
        longer.set(text);
        this.#text = text = longer;
      }
      const code = coded[i] ?? 0;
      if (code === ESCAPE) {
        text[length++] = coded[++i] ?? 0;
        continue;
      }
      const start = this.#starts[code] ?? 0;
      const end = start + (table[start - 1] ?? 0);
      for (let at = start; at < end; at++) text[length++] = table[at] ?? 0;
    }
    return text.subarray(0, length);
  }
}
