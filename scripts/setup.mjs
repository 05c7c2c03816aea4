// Everything a fresh clone lacks, made in order and only where it is missing or out of date.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, stamp, stamped } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { ProgramFailed, ROOT, bin, run, seconds, typescript } from './process.mjs';

/** Where WXT puts the two builds; each can be loaded unpacked. */
export const EXTENSIONS = {
  chromium: path.join(ROOT, '.output', 'chrome-mv3'),
  firefox: path.join(ROOT, '.output', 'firefox-mv3'),
};

/** Browsers are found or installed by scripts/browsers.mjs; the packages' own downloads are never wanted. */
const NO_DOWNLOADS = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' };

const CONFIGURATION = ['package.json', 'package-lock.json', 'wxt.config.ts', 'tsconfig.json'];
/** The pack is made of records and of packages, by code that folds names as the engine does. */
const PACK_INPUTS = [
  'package-lock.json',
  'assets/knowledge',
  'scripts/knowledge',
  'scripts/knowledge.ts',
  'lib/knowledge',
  'lib/text',
  'lib/languages',
  'lib/cards/art.ts',
];
/** How a language says things on cards and reads figures: of no concern to the pack. */
const NOT_IN_PACK = /^lib\/languages\/.*\/(?:figures\/|phrase)/;
const EXTENSION_INPUTS = [
  ...CONFIGURATION,
  'assets/icons',
  'assets/styles',
  'entrypoints',
  'components',
  'lib',
  'public',
];

/**
 * @typedef {object} Step
 * @property {string} title Said when the step starts: "Building the knowledge pack".
 * @property {() => boolean} isDone
 * @property {() => Promise<void>} make
 */

/** @returns {Step} */
function dependencies() {
  return {
    title: 'Installing dependencies',
    isDone: installedMatchesLock,
    make: () => npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']),
  };
}

/** @returns {Step} */
function types() {
  return made(
    'types',
    'Preparing types',
    [...CONFIGURATION, 'entrypoints', 'public/_locales'],
    '.wxt/tsconfig.json',
    () => wxt(['prepare']),
  );
}

/** @returns {Step} */
function pack() {
  return made(
    'pack',
    'Building the knowledge pack',
    PACK_INPUTS,
    'public/knowledge',
    async () => {
      await run(process.execPath, typescript('scripts/knowledge.ts', ['build']), {
        name: 'The knowledge build',
      });
    },
    NOT_IN_PACK,
  );
}

/** @returns {Step[]} */
function extensions() {
  return [
    made(
      'chromium',
      'Building the extension for Chrome',
      EXTENSION_INPUTS,
      '.output/chrome-mv3/manifest.json',
      () => wxt(['build', '-b', 'chrome']),
    ),
    made(
      'firefox',
      'Building the extension for Firefox',
      EXTENSION_INPUTS,
      '.output/firefox-mv3/manifest.json',
      () => wxt(['build', '-b', 'firefox', '--mv3']),
    ),
  ];
}

/**
 * Makes what is missing: the packages, the generated types, the knowledge pack and, unless told otherwise, both
 * builds of the extension. Safe to call from several processes at once. Prints one line for each step that had
 * something to do.
 *
 * @param {{ upTo?: 'dependencies' | 'pack' | 'extension', log?: (line: string) => void }} [options]
 * @throws {SetupFailed} when a step fails.
 */
export async function setup({ upTo = 'extension', log = console.log } = {}) {
  const lock = path.join(ROOT, '.output', '.setup.lock');
  const onWait = (/** @type {number} */ pid) => log(`Waiting for another setup (process ${pid}) to finish…`);
  await withLock(
    lock,
    async () => {
      const steps = [dependencies(), types()];
      if (upTo !== 'dependencies') steps.push(pack());
      if (upTo === 'extension') steps.push(...extensions());
      for (const step of steps) await take(step, log);
    },
    onWait,
  );
}

/** A step that could not be taken. `message` is one sentence; `details` the end of what the program printed. */
export class SetupFailed extends Error {
  /**
   * @param {string} message
   * @param {string} details
   */
  constructor(message, details) {
    super(message);
    this.name = 'SetupFailed';
    this.details = details;
  }
}

/**
 * Runs a script's main function; a failed setup is told in a sentence instead of a stack trace.
 *
 * @param {() => Promise<number | void>} main Its result is the exit code.
 */
export async function script(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof SetupFailed)) throw error;
    console.error(error.details ? `${error.details}\n\n${error.message}` : error.message);
    process.exitCode = 1;
  }
}

/**
 * @param {Step} step
 * @param {(line: string) => void} log
 */
async function take({ title, isDone, make }, log) {
  if (isDone()) return;
  const started = performance.now();
  try {
    await make();
  } catch (error) {
    if (!(error instanceof ProgramFailed)) throw error;
    throw new SetupFailed(`${title} failed: ${error.message}.`, lastLines(error.output));
  }
  log(`${title}: done in ${seconds(started)}`);
}

/**
 * A step with a product: done while the product is there and was made from what the inputs hold now.
 *
 * @param {string} name
 * @param {string} title
 * @param {readonly string[]} inputs
 * @param {string} product
 * @param {() => Promise<void>} make
 * @param {RegExp} [except] Of the inputs, those that the product does not depend on.
 * @returns {Step}
 */
function made(name, title, inputs, product, make, except) {
  return {
    title,
    isDone: () => existsSync(path.join(ROOT, product)) && stamped(name) === fingerprint(inputs, except),
    make: async () => {
      // Taken before: a file saved while the build runs makes the next build happen, instead of being missed.
      const print = fingerprint(inputs, except);
      await make();
      stamp(name, print);
    },
  };
}

/**
 * Whether node_modules holds what package-lock.json asks for, by npm's own note of what it installed (written last,
 * so an interrupted install does not count). Packages that npm may leave out on this system are not asked for.
 */
function installedMatchesLock() {
  try {
    const wanted = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages;
    const installed = JSON.parse(
      readFileSync(path.join(ROOT, 'node_modules', '.package-lock.json'), 'utf8'),
    ).packages;
    return Object.entries(wanted).every(
      ([name, { version, optional, devOptional }]) =>
        name === '' || optional || devOptional || installed[name]?.version === version,
    );
  } catch {
    return false;
  }
}

/** @param {readonly string[]} args */
async function wxt(args) {
  await run(process.execPath, [bin('wxt'), ...args], { name: 'WXT' });
}

/** @param {readonly string[]} args */
async function npm(args) {
  // Under `npm start` npm tells where it lives, which spares Windows a shell.
  const cli = process.env.npm_execpath;
  const options = { env: NO_DOWNLOADS, name: 'npm' };
  if (cli?.endsWith('.js')) await run(process.execPath, [cli, ...args], options);
  else await run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** @param {string} output */
function lastLines(output) {
  return output.trimEnd().split('\n').slice(-30).join('\n');
}
