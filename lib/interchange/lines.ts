/**
 * Finds the lines on which the elements of an array begin, so that a reader can be told where a file is wrong.
 *
 * @param text valid JSON
 * @param path the keys that lead to the array
 * @returns line numbers from 1, by the elements' places; empty where there is no such array. Linear in the text's length.
 */
export function elementLines(text: string, path: readonly string[]): number[] {
  return new Scanner(text).linesAt(path);
}

const SPACE = /\s/;

class Scanner {
  readonly #text: string;
  #at = 0;
  #line = 1;
  #counted = 0;

  constructor(text: string) {
    this.#text = text;
  }

  linesAt([key, ...rest]: readonly string[]): number[] {
    this.#space();
    if (key === undefined) return this.#elements();
    if (!this.#take('{')) return [];
    while (!this.#take('}')) {
      const start = this.#at;
      this.#skip();
      const name: unknown = JSON.parse(this.#text.slice(start, this.#at));
      this.#take(':');
      if (name === key) return this.linesAt(rest);
      this.#space();
      this.#skip();
      if (!this.#take(',') && this.#text[this.#at] !== '}') return [];
    }
    return [];
  }

  #elements(): number[] {
    const lines: number[] = [];
    if (!this.#take('[')) return lines;
    while (!this.#take(']') && this.#at < this.#text.length) {
      lines.push(this.#lineHere());
      this.#skip();
      this.#take(',');
    }
    return lines;
  }

  #lineHere(): number {
    for (; this.#counted < this.#at; this.#counted++) if (this.#text[this.#counted] === '\n') this.#line++;
    return this.#line;
  }

  #space(): void {
    while (SPACE.test(this.#text[this.#at] ?? '') || this.#text[this.#at] === '\ufeff') this.#at++;
  }

  /** Goes past a character and the white space around it, where it stands here. */
  #take(character: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    this.#space();
    return true;
  }

  /** Goes past the value that begins here. */
  #skip(): void {
    let depth = 0;
    do {
      const character = this.#text[this.#at];
      if (character === undefined) return;
      if (character === '"') this.#string();
      else if (character === '{' || character === '[') {
        depth++;
        this.#at++;
      } else if (character === '}' || character === ']') {
        depth--;
        this.#at++;
      } else if (depth > 0) this.#at++;
      else while (/[^\s,:\]}]/.test(this.#text[this.#at] ?? ',')) this.#at++;
    } while (depth > 0);
  }

  #string(): void {
    this.#at++;
    while (this.#at < this.#text.length && this.#text[this.#at] !== '"') {
      this.#at += this.#text[this.#at] === '\\' ? 2 : 1;
    }
    this.#at++;
  }
}
