import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page of a collection, on disk. */
export interface SavedPage {
  /** The folder's name and the file's, without what says of what kind it is. */
  readonly id: string;
  readonly html: () => string;
}

const PAGE = /\.html?(?:\.gz)?$/i;

/** The saved pages of a folder and of the folders in it, in the order of their names. @throws where there is no such folder. */
export function savedPages(folder: string): SavedPage[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => PAGE.test(file));
  return files.sort().map((file) => ({
    id: `${path.basename(path.resolve(folder))}/${file.replace(PAGE, '')}`,
    html: () => readPage(path.join(folder, file)),
  }));
}

export function readPage(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
