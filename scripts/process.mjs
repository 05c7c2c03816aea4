// Running other programs: quietly, with their words kept for the day they fail.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** A program that ended badly: `message` says which in one sentence, `output` holds the end of what it printed. */
export class ProgramFailed extends Error {
  /**
   * @param {string} message
   * @param {string} output
   */
  constructor(message, output) {
    super(message);
    this.name = 'ProgramFailed';
    this.output = output;
  }
}

/** More than this of a program's output is of no help to anybody: the end is kept. */
const KEPT_CHARACTERS = 1 << 20;

/**
 * Runs a program to its end and gives back what it printed (both streams, as they came).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, name?: string, cwd?: string, shell?: boolean }} [options] `name` is how errors call the program.
 * @returns {Promise<string>}
 * @throws {ProgramFailed} when it cannot be started or exits with another code than 0.
 */
export function run(
  command,
  args,
  { env = {}, name = path.basename(command), cwd = ROOT, shell = false } = {},
) {
  return new Promise((resolve, reject) => {
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk.toString('utf8')).slice(-KEPT_CHARACTERS);
    };
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) =>
      reject(new ProgramFailed(`${name} could not be started: ${error.message}`, '')),
    );
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new ProgramFailed(`${name} ended with ${signal ?? `code ${code}`}`, output));
    });
  });
}

/**
 * Runs a program with this process's own input and output, and gives back its exit code.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function hand(command, args, { env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/**
 * The script behind a package's command, to be run by Node itself: the shims in `node_modules/.bin` are shell
 * scripts, which Windows cannot start without a shell.
 *
 * @param {string} packageName
 * @param {string} [command] The command's name where the package has several.
 * @returns {string}
 */
export function bin(packageName, command = packageName) {
  const folder = path.join(ROOT, 'node_modules', packageName);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command];
  return path.join(folder, script);
}

/**
 * Node's arguments for a TypeScript file of this project.
 *
 * @param {string} file Relative to the project's folder.
 * @param {readonly string[]} [args]
 * @returns {string[]}
 */
export function typescript(file, args = []) {
  return ['--import', 'tsx', path.join(ROOT, file), ...args];
}

/**
 * Seconds since `started` (of `performance.now()`), as printed beside a step: "0.4 s", "31 s".
 *
 * @param {number} started
 */
export function seconds(started) {
  const value = (performance.now() - started) / 1000;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} s`;
}
