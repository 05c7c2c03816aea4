import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { LongWork } from '@/lib/notes';
import { mapInBatches } from './batches';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Packs texts into a zip, a few at a time, as they are made. */
export async function zipTexts(
  files: readonly (() => TextFile)[],
  work: LongWork = {},
): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  try {
    await mapInBatches(
      files,
      (make) => {
        const { name, text } = make();
        const file = new ZipDeflate(name, { level: 6 });
        zip.add(file);
        file.push(strToU8(text), true);
      },
      work,
    );
  } catch (error) {
    zip.terminate();
    throw error;
  }
  zip.end();
  return chunks;
}

/** Longest name that every file system takes: 255 bytes, of which a letter of Arabic has two and the extension three. */
const MAX_NAME = 100;

/** What Windows keeps for its devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Makes file names of titles: fit for every system and for Obsidian's links, and no two alike. */
export function createFileNames(extension: string): (title: string) => string {
  const used = new Set<string>();
  return (title) => {
    const clean = title
      .toWellFormed()
      .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|#^[\]]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .slice(0, MAX_NAME)
      .toWellFormed()
      .replace(/\ufffd/g, '')
      .replace(/^[. ]+|[. ]+$/g, '');
    const base = clean === '' || RESERVED.test(clean) ? `_${clean}` : clean;
    for (let copy = 1; ; copy++) {
      const name = copy === 1 ? base : `${base} (${copy})`;
      // Windows and macOS take two names for one that differ in case, or in how their letters are composed.
      const key = name.normalize('NFC').toLowerCase();
      if (used.has(key)) continue;
      used.add(key);
      return `${name}.${extension}`;
    }
  };
}
