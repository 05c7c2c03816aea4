// `npm test`: everything that must hold before a change lands, each with the time it took. The last line counts.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browsers.mjs';
import { ProgramFailed, ROOT, bin, run, seconds, typescript } from './process.mjs';
import { EXTENSIONS, script, setup } from './setup.mjs';

const REPORTS = path.join(ROOT, '.output', 'reports');

/** What Mozilla's linter misses in a build for Chrome, where it has no place. */
const FIREFOX_ONLY = ['BACKGROUND_SERVICE_WORKER_NOFALLBACK', 'ADDON_ID_REQUIRED'];

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {() => Promise<string>} run
 * @property {Report} [report] Where it runs tests, what it leaves for them to be counted by.
 *
 * @typedef {object} Report
 * @property {string} file
 * @property {(report: any) => Count} count Takes the runner's own report.
 */

/** What needs no more than the sources: done while the pack and the extension are built. @type {Check[]} */
const SOURCE_CHECKS = [
  { name: 'Format', run: () => node(bin('prettier'), ['--check', '.', '--log-level', 'warn']) },
  { name: 'Types', run: () => node(bin('typescript', 'tsc'), ['--noEmit']) },
  { name: 'Lint', run: () => node(bin('eslint'), ['.', '--max-warnings', '0']) },
  { name: 'Unused code', run: () => node(bin('knip'), []) },
  { name: 'Knowledge', run: () => run(process.execPath, typescript('scripts/knowledge.ts', ['check'])) },
];

/** @type {Check[]} */
const ADDON_CHECKS = [
  { name: 'Add-on lint, Chrome', run: () => addonLint(EXTENSIONS.chromium, FIREFOX_ONLY) },
  { name: 'Add-on lint, Firefox', run: () => addonLint(EXTENSIONS.firefox, []) },
];

/** @type {Report} */
const UNIT_REPORT = {
  file: path.join(REPORTS, 'unit.json'),
  count: ({ numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites }) => ({
    passed: numPassedTests,
    // A file that cannot be loaded holds no failed test, and is a failure all the same.
    failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0),
    skipped: numPendingTests,
  }),
};

/** @type {Report} */
const BROWSER_REPORT = {
  file: path.join(REPORTS, 'browser.json'),
  count: ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }),
};

/** @type {Check[]} */
const TESTS = [
  {
    name: 'Unit tests',
    run: () =>
      node(bin('vitest'), [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${UNIT_REPORT.file}`,
      ]),
    report: UNIT_REPORT,
  },
  {
    name: 'Browser tests',
    run: () =>
      node(bin('@playwright/test', 'playwright'), ['test', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT.file,
      }),
    report: BROWSER_REPORT,
  },
];

await script(async () => {
  const started = performance.now();
  await setup({ upTo: 'dependencies' });
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  // Most of these use one core: two go beside each other.
  const checked = inOrder(SOURCE_CHECKS);
  const built = ready(started).then(() => inOrder(ADDON_CHECKS));
  const counts = (await Promise.all([checked, built])).flat();
  counts.push(...(await inOrder(TESTS)));
  const sum = (/** @type {keyof Count} */ key) => counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`All in ${seconds(started)}\n`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  return sum('failed') > 0 ? 1 : 0;
});

/**
 * Sets up all that the tests need, beside the checks that do not need it.
 *
 * @param {number} started
 */
async function ready(started) {
  await setup();
  for (const browser of /** @type {const} */ (['chromium', 'firefox'])) await ensureBrowser(browser);
  console.log(`Ready in ${seconds(started)}`);
}

/** @param {readonly Check[]} checks */
async function inOrder(checks) {
  /** @type {Count[]} */
  const counts = [];
  for (const check of checks) counts.push(await perform(check));
  return counts;
}

/**
 * Runs a check and says how it went. A check without tests of its own counts only when it fails.
 *
 * @param {Check} check
 * @returns {Promise<Count>}
 */
async function perform({ name, run: start, report }) {
  const started = performance.now();
  let ok = true;
  try {
    await start();
  } catch (error) {
    if (!(error instanceof ProgramFailed)) throw error;
    ok = false;
    console.log(`\n${error.output.trimEnd()}\n${error.message}\n`);
  }
  const tests =
    report && existsSync(report.file) ? report.count(JSON.parse(readFileSync(report.file, 'utf8'))) : null;
  const numbers = tests ? ` (${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped)` : '';
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(22)} ${seconds(started).padStart(6)}${numbers}`);
  const { passed, failed, skipped } = tests ?? { passed: 0, failed: 0, skipped: 0 };
  return { passed, failed: ok ? failed : Math.max(1, failed), skipped };
}

/**
 * @param {string} file
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
function node(file, args, env = {}) {
  return run(process.execPath, [file, ...args], { env: { NO_COLOR: '1', ...env } });
}

/**
 * @param {string} folder
 * @param {readonly string[]} ignored Codes of errors that do not count.
 */
async function addonLint(folder, ignored) {
  const output = await node(bin('web-ext'), [
    'lint',
    '--no-config-discovery',
    '-s',
    folder,
    '--output',
    'json',
  ]).catch((error) => {
    // Its exit code tells of errors, among which are those that do not count.
    if (error instanceof ProgramFailed) return error.output;
    throw error;
  });
  const start = output.indexOf('{"count"');
  if (start < 0) throw new ProgramFailed('web-ext gave no report', output);
  const [json] = output.slice(start).split('\n');
  const errors = JSON.parse(json ?? '').errors.filter(
    (/** @type {{ code: string }} */ { code }) => !ignored.includes(code),
  );
  if (errors.length > 0) throw new ProgramFailed('web-ext found errors', JSON.stringify(errors, null, 2));
  return output;
}
