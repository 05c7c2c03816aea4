// `npm run package`: the files that go to the stores, and whether they are small enough. The same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './process.mjs';
import { EXTENSIONS, script, setup } from './setup.mjs';

/** What a reader on a slow line will still wait for. */
export const LARGEST_ZIP = 12_000_000;

const OUTPUT = path.join(ROOT, '.output');
/** What is made, and not written. A folder of sources that came without git's list holds nothing else that does not belong there. */
const MADE = new Set(['node_modules', '.output', '.wxt', '.git', 'public/knowledge']);
/** The first day that a zip file can tell of, at noon: in no time zone is it a day earlier. */
const TIME = new Date(1980, 0, 1, 12);

/**
 * Zips both builds, and for reviewers the sources that they were made from: unpacked, `npm run package` there makes the same files.
 *
 * @returns {Promise<{ file: string, bytes: number }[]>} The extensions' files, without the sources'.
 */
export async function zips() {
  for (const file of readdirSync(OUTPUT).filter((name) => name.endsWith('.zip')))
    rmSync(path.join(OUTPUT, file));
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const made = [];
  for (const [browser, folder] of Object.entries({
    chrome: EXTENSIONS.chromium,
    firefox: EXTENSIONS.firefox,
  })) {
    const file = `hawamish-${version}-${browser}.zip`;
    made.push({ file, bytes: await zip(file, folder, filesIn(folder)) });
  }
  await zip(`hawamish-${version}-sources.zip`, ROOT, sources());
  return made;
}

/**
 * @param {string} file
 * @param {string} folder
 * @param {readonly string[]} names Relative to the folder, with slashes.
 * @returns {Promise<number>} Bytes.
 */
async function zip(file, folder, names) {
  // Not at the top: the packages may have to be installed first.
  const { zipSync } = await import('fflate');
  const contents = Object.fromEntries(
    [...names].sort().map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]),
  );
  const bytes = zipSync(contents, { level: 9, mtime: TIME });
  writeFileSync(path.join(OUTPUT, file), bytes);
  return bytes.length;
}

function sources() {
  if (!existsSync(path.join(ROOT, '.git'))) return filesIn(ROOT, (name) => !MADE.has(name));
  return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((name) => name !== '' && statSync(path.join(ROOT, name), { throwIfNoEntry: false })?.isFile());
}

/**
 * @param {string} folder
 * @param {(name: string) => boolean} [wanted]
 * @param {string} [inside]
 * @returns {string[]}
 */
function filesIn(folder, wanted = () => true, inside = '') {
  return readdirSync(path.join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (!wanted(name)) return [];
    return entry.isDirectory() ? filesIn(folder, wanted, name) : [name];
  });
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
