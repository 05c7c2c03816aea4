import * as v from 'valibot';
import { parseNote } from '@/lib/notes';
import type { Check } from './requests';

/**
 * What a request must look like before anyone acts on it. Messages come from our own scripts, but a script that an update
 * has left behind in an open page speaks the language of its own version.
 */
const shortText = v.pipe(v.string(), v.maxLength(2_000));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u));
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const language = v.pipe(v.string(), v.maxLength(35));

/** Longer articles come in several requests. */
const MAX_BLOCK_LENGTH = 100_000;
const MAX_BLOCKS = 20_000;

const block = v.object({
  id: v.pipe(v.number(), v.safeInteger()),
  text: v.pipe(v.string(), v.maxLength(MAX_BLOCK_LENGTH)),
  lang: v.optional(language),
});

const checkedBy =
  (schema: v.GenericSchema): Check =>
  (request) => {
    const parsed = v.safeParse(schema, request);
    return parsed.success ? parsed.output : undefined;
  };

export const mapPlace = v.object({
  country: v.optional(country),
  lat: v.optional(degrees(90)),
  lon: v.optional(degrees(180)),
});
/** More dots than these on one map tell nothing. */
const MAX_PLACES = 200;

const envelope = v.object({ note: v.unknown() });

/** A note is what the notes take for one, whether it comes from a page or from a file. */
const checkedNote: Check = (request) => {
  const parsed = v.safeParse(envelope, request);
  const read = parsed.success ? parseNote(parsed.output.note) : undefined;
  return read && 'note' in read ? read : undefined;
};

export const BACKGROUND_REQUESTS = {
  annotate: checkedBy(
    v.object({
      url: v.pipe(v.string(), v.maxLength(100_000)),
      blocks: v.pipe(v.array(block), v.maxLength(MAX_BLOCKS)),
      lang: v.optional(language),
      published: v.optional(shortText),
      known: v.optional(v.array(shortText)),
      choices: v.optional(v.record(shortText, shortText)),
    }),
  ),
  loadCard: checkedBy(v.object({})),
  dress: checkedBy(
    v.object({
      frame: v.optional(
        v.object({ width: v.pipe(v.number(), v.finite()), height: v.pipe(v.number(), v.finite()) }),
      ),
    }),
  ),
  decide: checkedBy(
    v.object({
      decision: v.object({
        verdict: v.picklist(['chosen', 'hidden']),
        entity: shortText,
        name: shortText,
        surface: shortText,
        key: v.optional(shortText),
        site: v.nullable(v.pipe(v.string(), v.maxLength(260))),
      }),
      keep: v.boolean(),
    }),
  ),
  noted: checkedBy(v.object({ entities: v.array(shortText), figures: v.array(shortText) })),
  entityCard: checkedBy(v.object({ entity: shortText, lang: language })),
  draw: checkedBy(
    v.object({
      flag: v.optional(country),
      map: v.optional(mapPlace),
    }),
  ),
  drawPlaces: checkedBy(v.object({ places: v.pipe(v.array(mapPlace), v.maxLength(MAX_PLACES)) })),
  notesFor: checkedBy(v.object({ entity: v.optional(shortText), figure: v.optional(shortText) })),
  saveNote: checkedNote,
  deleteNote: checkedBy(v.object({ id: shortText })),
  editEntry: checkedBy(v.object({ name: shortText, id: v.optional(shortText) })),
} as const;
