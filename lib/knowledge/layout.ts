/**
 * The file of a pack: a header, a table of sections, and the sections, each starting at a multiple of eight.
 *
 *     0  magic "HWMS"     4  version    8  length of the file   12  checksum of all that follows byte 16
 *     16 number of sections, then for each: tag, offset, length in bytes
 *
 * All numbers are little-endian 32-bit, as every machine that a browser runs on has them in memory: the columns are used
 * where they lie, without being copied.
 */
export const VERSION = 3;
const MAGIC = 0x534d_5748;
const HEADER_WORDS = 5;
const CHECKED_FROM_WORD = 4;

/** Sections by tag. */
export const SECTIONS = [
  'info', // JSON: PackInfo
  'tables', // JSON: PackTables
  'classes', // JSON: the classes, in the order that records number them
  'key-counts', // Uint16, hash index of alias keys
  'key-starts', // Uint32: of this and the other counts and lengths, where every sixteenth run starts (see runs.ts)
  'key-lows', // Uint32
  'posting-counts', // Uint8 per key: how many records bear it
  'posting-starts',
  'posting-records', // Uint32 per posting
  'posting-weights', // Uint8
  'posting-flags', // Uint8: see reader
  'first-counts', // Uint16, hash index of first words
  'first-starts',
  'first-lows', // Uint32
  'first-longest', // Uint8 per first word: most words of an alias, with GIVEN_NAME set where a person's name starts so
  'surname-counts', // Uint16, hash index of the ends of persons' names
  'surname-starts',
  'surname-lows', // Uint32
  'surname-bearer-counts', // Uint8 per end
  'surname-bearer-starts',
  'surname-bearers', // Uint32 per bearer: record number
  'record-types', // Uint8 per record
  'record-weights', // Uint8
  'record-lengths', // Uint16 per record: bytes of its data
  'record-starts',
  'record-symbols', // the frequent strings that record data is written with
  'record-data', // UTF-8 JSON written with them, one after the other, sorted by id
  'edge-counts', // Uint16 per record: how many records it is related to
  'edge-starts',
  'edge-targets', // Uint32 per relation, both ways: record number
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Flag of a first word, above the count of words. */
export const GIVEN_NAME = 0x80;

/** Flags of a posting; the language's number stands above them. */
export const FLAG_MAIN = 1;
export const FLAG_WEAK = 2;
export const LANGUAGE_SHIFT = 2;

/** A pack that cannot be used: broken, truncated, or made by a newer version. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

type Column = Uint8Array | Uint16Array | Uint32Array;

/** Puts sections together to a file. */
export function assemble(sections: Readonly<Record<SectionName, Column>>): Uint8Array<ArrayBuffer> {
  let offset = (HEADER_WORDS + SECTIONS.length * 3) * 4;
  const places = SECTIONS.map((name) => {
    offset = (offset + 7) & ~7;
    const place = { offset, length: sections[name].byteLength };
    offset += place.length;
    return place;
  });
  const file = new Uint8Array((offset + 3) & ~3);
  const words = new Uint32Array(file.buffer);
  words.set([MAGIC, VERSION, file.byteLength, 0, SECTIONS.length]);
  SECTIONS.forEach((name, i) => {
    const { offset: start, length } = places[i] ?? { offset: 0, length: 0 };
    words.set([i, start, length], HEADER_WORDS + i * 3);
    const column = sections[name];
    file.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), start);
  });
  words[3] = checksum(words);
  return file;
}

/**
 * Takes a file apart.
 *
 * @param trusted leaves out the checksum, a pass over the whole file: for a file that came with this code
 * @throws PackError where it is no pack, is cut short or changed, or is of a version that this code does not know.
 */
export function takeApart(
  buffer: ArrayBuffer,
  trusted: boolean,
): (name: SectionName) => Uint8Array<ArrayBuffer> {
  if (buffer.byteLength < HEADER_WORDS * 4)
    throw new PackError('This is no knowledge pack: it is too short.');
  const words = new Uint32Array(buffer, 0, buffer.byteLength >>> 2);
  if (words[0] !== MAGIC) throw new PackError('This is no knowledge pack.');
  const version = words[1] ?? 0;
  if (version !== VERSION) {
    throw new PackError(
      `The knowledge pack is of version ${version}; this version of Hawamish reads version ${VERSION}.`,
    );
  }
  if (words[2] !== buffer.byteLength) {
    throw new PackError(
      `The knowledge pack is cut short: ${buffer.byteLength} of ${String(words[2])} bytes are there.`,
    );
  }
  if (!trusted && words[3] !== checksum(words))
    throw new PackError('The knowledge pack is damaged: its checksum is wrong.');
  const places = new Map<number, { offset: number; length: number }>();
  const count = words[4] ?? 0;
  for (let i = 0; i < count; i++) {
    const at = HEADER_WORDS + i * 3;
    const [tag, offset, length] = [words[at], words[at + 1], words[at + 2]];
    if (
      tag === undefined ||
      offset === undefined ||
      length === undefined ||
      offset + length > buffer.byteLength
    ) {
      throw new PackError('The knowledge pack is damaged: a section lies outside it.');
    }
    places.set(tag, { offset, length });
  }
  return (name) => {
    const place = places.get(SECTIONS.indexOf(name));
    if (!place) throw new PackError(`The knowledge pack is damaged: it has no section "${name}".`);
    return new Uint8Array(buffer, place.offset, place.length);
  };
}

/** Four sums side by side, so that the processor need not wait for one multiplication before the next. */
function checksum(words: Uint32Array): number {
  let [a, b, c, d] = [1, 2, 3, 4];
  let i = CHECKED_FROM_WORD;
  for (; i + 3 < words.length; i += 4) {
    a = Math.imul(a ^ (words[i] ?? 0), 0x01000193);
    b = Math.imul(b ^ (words[i + 1] ?? 0), 0x01000193);
    c = Math.imul(c ^ (words[i + 2] ?? 0), 0x01000193);
    d = Math.imul(d ^ (words[i + 3] ?? 0), 0x01000193);
  }
  for (; i < words.length; i++) a = Math.imul(a ^ (words[i] ?? 0), 0x01000193);
  return (a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7)) >>> 0;
}
