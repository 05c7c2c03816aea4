// Finding a browser that the extension can be loaded into, or getting one.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { ProgramFailed, ROOT, bin, run, seconds } from './process.mjs';
import { SetupFailed } from './setup.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** The first Firefox with the CSS Custom Highlight API; the manifest asks for it. */
const OLDEST_FIREFOX = 140;

const HOME = os.homedir();
const PROGRAM_FILES = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
];

/**
 * Google Chrome is not among them: since version 137 it ignores `--load-extension`.
 *
 * @type {Record<BrowserName, { variable: string, names: string[], paths: string[], debian: string, site: string }>}
 */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...PROGRAM_FILES.map((folder) => `${folder}\\Chromium\\Application\\chrome.exe`),
    ],
    debian: 'chromium',
    site: 'https://www.chromium.org/getting-involved/download-chromium/',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...PROGRAM_FILES.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
    ],
    debian: 'firefox-esr',
    site: 'https://www.mozilla.org/firefox/',
  },
};

/**
 * The browser's executable: from the environment (`CHROMIUM_PATH`, `FIREFOX_PATH`), the usual places, or what
 * Playwright and Puppeteer have downloaded. Null where there is none, or only one that is too old.
 *
 * @param {BrowserName} name
 * @returns {Promise<string | null>}
 */
export async function findBrowser(name) {
  const { variable, names, paths } = BROWSERS[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (!existsSync(chosen)) throw new SetupFailed(`${variable} names ${chosen}, which does not exist.`, '');
    return chosen;
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const onPath = names.flatMap((file) => folders.map((folder) => path.join(folder, file)));
  const candidates = [...onPath, ...paths, ...(await downloaded(name))];
  return candidates.find((file) => existsSync(file) && isNewEnough(name, file)) ?? null;
}

/**
 * As {@link findBrowser}, and gets the browser where it is missing: from the distribution as root on Debian and its
 * kin, else by Playwright's (Chromium) or Puppeteer's (Firefox, which Playwright only has in a version of its own
 * that takes no extensions) download.
 *
 * @param {BrowserName} name
 * @param {(line: string) => void} [log]
 * @returns {Promise<string>}
 * @throws {SetupFailed} saying in one sentence what to install.
 */
export async function ensureBrowser(name, log = console.log) {
  const lock = path.join(ROOT, '.output', '.browsers.lock');
  const onWait = (/** @type {number} */ pid) => log(`Waiting for process ${pid} to install a browser…`);
  return await withLock(lock, async () => (await findBrowser(name)) ?? (await install(name, log)), onWait);
}

/**
 * @param {BrowserName} name
 * @param {(line: string) => void} log
 */
async function install(name, log) {
  for (const attempt of [installFromDebian, download]) {
    const started = performance.now();
    try {
      const done = await attempt(name);
      if (!done) continue;
    } catch (error) {
      if (error instanceof ProgramFailed) continue;
      throw error;
    }
    const installed = await findBrowser(name);
    if (installed === null) continue;
    log(`Installing ${title(name)}: done in ${seconds(started)}`);
    return installed;
  }
  const { site, variable } = BROWSERS[name];
  const version = name === 'firefox' ? ` ${OLDEST_FIREFOX} or newer` : '';
  throw new SetupFailed(
    `No ${title(name)}${version} was found and none could be installed: get it from ${site}, or set ${variable} to its executable.`,
    '',
  );
}

/** @param {BrowserName} name */
const title = (name) => (name === 'firefox' ? 'Firefox' : 'Chromium');

/**
 * @param {BrowserName} name
 * @param {string} file
 */
function isNewEnough(name, file) {
  if (name !== 'firefox') return true;
  try {
    const words = execFileSync(file, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const major = /(\d+)\./.exec(words)?.[1];
    return major === undefined || Number(major) >= OLDEST_FIREFOX;
  } catch {
    // Firefox for Windows prints no version on a console: it is taken as it is.
    return process.platform === 'win32';
  }
}

/**
 * Executables that the test tools keep in their caches.
 *
 * @param {BrowserName} name
 * @returns {Promise<string[]>}
 */
async function downloaded(name) {
  if (name === 'chromium') {
    try {
      const { chromium } = await import('@playwright/test');
      return [chromium.executablePath()];
    } catch {
      // Not installed yet, or no build for this system.
      return [];
    }
  }
  const cache = path.join(HOME, '.cache', 'puppeteer', 'firefox');
  if (!existsSync(cache)) return [];
  return readdirSync(cache).flatMap((version) => [
    path.join(cache, version, 'firefox', 'firefox'),
    path.join(cache, version, 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
    path.join(cache, version, 'core', 'firefox.exe'),
  ]);
}

/**
 * @param {BrowserName} name
 * @returns {Promise<boolean>} False where this is not the way here.
 */
async function installFromDebian(name) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isDebian()) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', BROWSERS[name].debian], { env });
  return true;
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * @param {BrowserName} name
 * @returns {Promise<boolean>}
 */
async function download(name) {
  if (name === 'chromium') {
    await run(process.execPath, [bin('@playwright/test', 'playwright'), 'install', 'chromium']);
  } else {
    const args = ['install', 'firefox@stable', '--path', path.join(HOME, '.cache', 'puppeteer')];
    await run(process.execPath, [bin('@puppeteer/browsers'), ...args]);
  }
  return true;
}
