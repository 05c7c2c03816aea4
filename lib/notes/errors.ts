/**
 * Why the notes cannot be reached:
 * - `unavailable`: the browser refuses storage (Firefox in permanent private mode, site data blocked);
 * - `newer`: the database was written by a newer version of the extension;
 * - `full`: no room is left on the disk;
 * - `failed`: anything else.
 */
export type NotesErrorCode = 'unavailable' | 'newer' | 'full' | 'failed';

export class NotesError extends Error {
  override readonly name = 'NotesError';
  readonly code: NotesErrorCode;

  constructor(code: NotesErrorCode, cause: unknown) {
    super(`The notes cannot be reached: ${code}`, { cause });
    this.code = code;
  }
}

/** By the names of DOMException and Dexie. Dexie wraps: an AbortError or OpenFailedError holds the cause as `inner`. */
const CODES: Readonly<Record<string, NotesErrorCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  MissingAPIError: 'unavailable',
  // Firefox in permanent private mode: https://bugzilla.mozilla.org/show_bug.cgi?id=781982
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
};

export function notesErrorOf(error: unknown): NotesError {
  if (error instanceof NotesError) return error;
  let cause: unknown = error;
  // Dexie nests two deep at most; the bound keeps a cycle from hanging us.
  for (let depth = 0; depth < 5 && typeof cause === 'object' && cause !== null; depth++) {
    const { name, inner } = cause as { name?: unknown; inner?: unknown };
    const code = typeof name === 'string' && Object.hasOwn(CODES, name) ? CODES[name] : undefined;
    if (code) return new NotesError(code, error);
    cause = inner;
  }
  return new NotesError('failed', error);
}
