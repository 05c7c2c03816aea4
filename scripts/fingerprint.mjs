// What a build was made from, so that it is made again when that changes and only then.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './process.mjs';

const STAMPS = path.join(ROOT, '.output', '.stamps');

/**
 * A digest of the names and contents of files and folders. Contents, not times: a fresh clone has new times and
 * old contents. Costs some 20 ms for 10 MB.
 *
 * @param {readonly string[]} inputs Paths relative to the project's folder; absent ones count as absent.
 * @param {RegExp} [except] Paths that do not count.
 * @returns {string}
 */
export function fingerprint(inputs, except) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(files)) {
    if (except?.test(file)) continue;
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} input
 * @returns {string[]} The file itself, or all files in the folder, in one order on every system.
 */
function files(input) {
  const stats = statSync(path.join(ROOT, input), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (stats.isFile()) return [input];
  return readdirSync(path.join(ROOT, input))
    .sort()
    .flatMap((name) => files(`${input}/${name}`));
}

/**
 * @param {string} name
 * @returns {string | null} The fingerprint of what this product was last made from.
 */
export function stamped(name) {
  try {
    return readFileSync(path.join(STAMPS, name), 'utf8');
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {string} print
 */
export function stamp(name, print) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(path.join(STAMPS, name), print);
}
