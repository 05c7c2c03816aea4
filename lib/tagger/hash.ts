/**
 * Hashes of features. A feature is a template (a small number: "the word before") filled with a value (the hash of a
 * string, or a number). FNV-1a for strings, the finaliser of MurmurHash3 to mix.
 */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const GOLDEN = 0x9e3779b1;

/** FNV-1a over the code units `from` to `to` of a text. */
export function hashText(text: string, from = 0, to: number = text.length): number {
  let hash = OFFSET;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** The hash of a template filled with a value. */
export function mix(template: number, value: number): number {
  let hash = value ^ Math.imul(template + 1, GOLDEN);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The hash of a template filled with two values, in order. */
export function mixTwo(template: number, first: number, second: number): number {
  return mix(template, Math.imul(first, 31) + Math.imul(second, GOLDEN));
}
