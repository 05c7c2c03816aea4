/**
 * Folding: the form of a text in which spellings that a reader takes for the same are the same.
 *
 * Unicode NFKD per code point without combining marks (so أ إ آ ؤ ئ lose their hamza and مُحَمَّد its harakat), no tatweel,
 * no zero-width and bidi control characters, ى→ي, ة→ه, Persian ک ی ہ to their Arabic forms, all decimal digits of Arabic
 * scripts to 0–9, Latin letters that NFKD leaves alone (ø, ł, ı, ə …) to their base, one form of quotes and dashes, and
 * lower case.
 *
 * @see https://www.unicode.org/reports/tr15/ (normalisation forms)
 */

/** A folded text, and for each of its code units the offset in the original that it came from. */
export interface Folded {
  readonly text: string;
  /** `origin[i]` is the original offset of folded unit `i`; `origin[text.length]` is the original's length. */
  readonly origin: Uint32Array;
}

/** Letters that have no decomposition in Unicode but that readers and keyboards exchange. */
const LETTERS: Readonly<Record<string, string>> = {
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ے: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ٱ: 'ا',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ə: 'e',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  ʿ: "'",
  ʾ: "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
};

/**
 * Marks that folding drops: combining diacritics, Hebrew points, harakat and Quranic signs. Marks of other scripts are
 * letters to their readers (Devanagari vowels) and stay.
 */
const DROPPED_MARK = /(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}])\p{Mn}/gu;
/** Characters that are not seen: tatweel, soft hyphen, zero-width, bidi controls, variation selectors. */
const INVISIBLE = /[\u0640\p{Default_Ignorable_Code_Point}]/u;
const SPACE = /\p{Zs}/u;
/** Kana and Hangul syllables decompose into parts that no one searches for. */
const UNDIVIDED = /[\u3040-\u30ff\uac00-\ud7a3]/;

function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  if (UNDIVIDED.test(character)) return character;
  let out = '';
  for (const part of character
    .normalize('NFKD')
    .replace(DROPPED_MARK, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(DROPPED_MARK, '')) {
    const digit = arabicDigit(part.charCodeAt(0));
    out += digit ?? LETTERS[part] ?? part;
  }
  return out;
}

/** Arabic-Indic and Persian digits as 0–9. */
function arabicDigit(code: number): string | undefined {
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return undefined;
}

/** What each code unit of the basic plane folds to; filled as characters are met, since a page uses a few hundred. */
const table: (string | undefined)[] = [];

function foldUnit(code: number): string {
  return (table[code] ??= foldCharacter(String.fromCharCode(code)));
}

/**
 * Folds a text and keeps the way back.
 *
 * @returns the folded text with one original offset for each of its code units. Linear in the length of the text; lone
 *   surrogates stay as they are.
 */
export function fold(text: string): Folded {
  let out = '';
  const origin = new Uint32Array(text.length * 2 + 1);
  let overflow: number[] | undefined;
  let written = 0;
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    let folded: string;
    let width = 1;
    if (code >= 0xd800 && code <= 0xdbff && i + 1 < text.length) {
      const point = text.codePointAt(i) ?? code;
      width = point > 0xffff ? 2 : 1;
      folded = width === 2 ? foldCharacter(text.slice(i, i + 2)) : text.charAt(i);
    } else {
      folded = code < 0x80 ? asciiLower(code) : foldUnit(code);
    }
    for (let k = 0; k < folded.length; k++, written++) {
      if (written < origin.length - 1) origin[written] = i;
      else (overflow ??= []).push(i);
    }
    out += folded;
    i += width;
  }
  // A few ligatures fold to many letters (U+FDFA to 18): only a text made of them runs over.
  const map = overflow
    ? Uint32Array.from([...origin.subarray(0, origin.length - 1), ...overflow, 0])
    : origin.slice(0, written + 1);
  map[written] = text.length;
  return { text: out, origin: map };
}

const ASCII: readonly string[] = Array.from({ length: 0x80 }, (_, code) =>
  foldCharacter(String.fromCharCode(code)),
);
function asciiLower(code: number): string {
  return ASCII[code] ?? '';
}

/** Folds a text without keeping the way back. Idempotent: `foldText(foldText(x)) === foldText(x)`. */
export function foldText(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) out += asciiLower(code);
    else if (code >= 0xd800 && code <= 0xdbff && i + 1 < text.length && (text.codePointAt(i) ?? 0) > 0xffff) {
      out += foldCharacter(text.slice(i, i + 2));
      i++;
    } else out += foldUnit(code);
  }
  return out;
}
