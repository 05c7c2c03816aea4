// `npm run package`: the two files that go to the stores, and whether they are small enough.
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT, bin, run } from './process.mjs';
import { script, setup } from './setup.mjs';

/** What a reader on a slow line will still wait for. */
export const LARGEST_ZIP = 12_000_000;

const OUTPUT = path.join(ROOT, '.output');

/**
 * Zips both builds.
 *
 * @returns {Promise<{ file: string, bytes: number }[]>}
 */
export async function zips() {
  const isZip = (/** @type {string} */ file) => file.endsWith('.zip');
  for (const file of readdirSync(OUTPUT).filter(isZip)) rmSync(path.join(OUTPUT, file));
  await run(process.execPath, [bin('wxt'), 'zip', '-b', 'chrome'], { name: 'WXT' });
  await run(process.execPath, [bin('wxt'), 'zip', '-b', 'firefox', '--mv3'], { name: 'WXT' });
  return readdirSync(OUTPUT)
    .filter((file) => isZip(file) && !file.includes('sources'))
    .map((file) => ({ file, bytes: statSync(path.join(OUTPUT, file)).size }));
}

if (import.meta.filename === process.argv[1]) {
  await script(async () => {
    await setup();
    let tooLarge = 0;
    for (const { file, bytes } of await zips()) {
      console.log(`.output/${file}: ${(bytes / 1e6).toFixed(2)} MB`);
      if (bytes > LARGEST_ZIP) tooLarge++;
    }
    if (tooLarge > 0) console.error(`Larger than ${LARGEST_ZIP / 1e6} MB.`);
    return tooLarge > 0 ? 1 : 0;
  });
}
