/** Why a file as a whole was not imported. */
export type ImportFileError = 'truncated' | 'not-json' | 'not-notes' | 'newer';

/** What a format makes of a file that is its own: entries, and how each becomes a note (not yet checked). */
export type FileReading =
  | {
      /** Where the entries stand in the file: the keys that lead to their array. */
      readonly path: readonly string[];
      readonly entries: readonly unknown[];
      readonly toNote: (entry: unknown) => unknown;
    }
  | { readonly error: ImportFileError };

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** A value that may stand alone or in a list, as JSON-LD allows everywhere, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A time in the form that notes keep, or as it stood where it is none, for the check to refuse it. */
export function timeOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? value : time.toISOString();
}
