import * as v from 'valibot';
import type { Check } from './requests';

/**
 * What a request must look like before anyone acts on it. Messages come from our own scripts, but a script that an update
 * has left behind in an open page speaks the language of its own version.
 */
const shortText = v.pipe(v.string(), v.maxLength(2_000));
const language = v.pipe(v.string(), v.maxLength(35));

/** Longer articles come in several requests. */
const MAX_BLOCK_LENGTH = 100_000;
const MAX_BLOCKS = 20_000;

const block = v.object({
  id: v.pipe(v.number(), v.safeInteger()),
  text: v.pipe(v.string(), v.maxLength(MAX_BLOCK_LENGTH)),
  lang: v.optional(language),
});

/** A note of 100,000 characters is allowed; ten times that is no note any more. */
const noteText = v.pipe(v.string(), v.maxLength(1_000_000));
const noteTarget = v.variant('kind', [
  v.object({ kind: v.literal('entity'), entity: shortText, name: shortText }),
  v.object({ kind: v.literal('figure'), key: shortText, surface: shortText }),
  v.object({
    kind: v.literal('passage'),
    quote: v.object({ exact: noteText, prefix: shortText, suffix: shortText }),
    position: v.object({ start: v.number(), end: v.number() }),
  }),
]);
const note = v.object({
  id: shortText,
  target: noteTarget,
  body: noteText,
  tags: v.array(shortText),
  page: v.object({ url: v.string(), title: v.string() }),
  lang: language,
  created: shortText,
  updated: shortText,
  deleted: v.optional(shortText),
  revision: v.number(),
});

const checkedBy =
  (schema: v.GenericSchema): Check =>
  (request) => {
    const parsed = v.safeParse(schema, request);
    return parsed.success ? parsed.output : undefined;
  };

export const BACKGROUND_REQUESTS = {
  annotate: checkedBy(
    v.object({
      url: v.pipe(v.string(), v.maxLength(100_000)),
      blocks: v.pipe(v.array(block), v.maxLength(MAX_BLOCKS)),
      lang: v.optional(language),
      published: v.optional(shortText),
      known: v.optional(v.array(shortText)),
    }),
  ),
  notesFor: checkedBy(v.object({ entity: v.optional(shortText), figure: v.optional(shortText) })),
  saveNote: checkedBy(v.object({ note })),
  deleteNote: checkedBy(v.object({ id: shortText })),
} as const;
