import * as v from 'valibot';
import { NOTE_COLOURS, type Note } from './types';

/** A note of 100,000 characters is allowed; ten times that is no note any more. */
const MAX_TEXT = 1_000_000;
const MAX_NAME = 2_000;
const MAX_ADDRESS = 100_000;

const name = v.pipe(v.string(), v.maxLength(MAX_NAME));
const id = v.pipe(name, v.minLength(1));
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(v.string(), v.isoTimestamp());

const NoteSchema = v.object({
  id,
  target: v.variant('kind', [
    v.object({ kind: v.literal('entity'), entity: id, name }),
    v.object({ kind: v.literal('figure'), key: id, surface: name }),
    v.object({
      kind: v.literal('passage'),
      quote: v.object({ exact: text, prefix: text, suffix: text }),
      position: v.object({ start: count, end: count }),
    }),
  ]),
  body: text,
  tags: v.array(name),
  colour: v.optional(v.picklist(NOTE_COLOURS)),
  page: v.object({ url: v.pipe(v.string(), v.maxLength(MAX_ADDRESS)), title: text }),
  lang: name,
  created: time,
  updated: time,
  deleted: v.optional(time),
  revision: count,
});

/**
 * Reads a note from data that may be anything. Fields that a note does not have are dropped.
 *
 * @returns the note, or the path of the first field that is missing or wrong (empty where the value is no object).
 */
export function parseNote(value: unknown): { readonly note: Note } | { readonly field: string } {
  const result = v.safeParse(NoteSchema, value);
  if (result.success) return { note: result.output };
  return { field: v.getDotPath(result.issues[0]) ?? '' };
}
