// One setup at a time: `npm test` and `npm start` in two terminals must not install over each other.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `work` while holding the lock file; waits for whoever holds it. A lock left by a process that is gone is
 * taken over.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {(pid: number) => void} onWait Called once, with the holder's process id, when there is a wait.
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait) {
  mkdirSync(path.dirname(file), { recursive: true });
  let waited = false;
  while (!take(file)) {
    const holder = holderOf(file);
    if (holder !== null && !isRunning(holder)) {
      abandon(file);
      continue;
    }
    if (!waited && holder !== null) onWait(holder);
    waited = true;
    await sleep(200);
  }
  const release = () => rmSync(file, { force: true });
  process.on('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * The process id in the lock, or null where the file has just gone or is being written.
 *
 * @param {string} file
 */
function holderOf(file) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Moves a dead lock away under a name of our own before deleting it: of two processes that find it dead at once,
 * only one succeeds.
 *
 * @param {string} file
 */
function abandon(file) {
  const grave = `${file}.${process.pid}`;
  try {
    renameSync(file, grave);
    rmSync(grave, { force: true });
  } catch {
    // Another process was quicker.
  }
}
