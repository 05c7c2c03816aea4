import * as v from 'valibot';
import { ENTITY_TYPES } from '@/lib/knowledge';
import { aliasKey } from '@/lib/text';
import type { EntryDraft, OwnEntry } from './types';

/** No name in the news is longer; a paragraph in the wrong column is. */
const MAX_NAME = 200;
const MAX_ALIASES = 100;
const MAX_DESCRIPTION = 2_000;
const MAX_LINKS = 10;
const MAX_LINK = 2_000;

const oneLine = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/\s+/gu, ' ').trim()),
  v.maxLength(MAX_NAME),
);
/** A name needs a letter or digit to be found by. */
const name = v.pipe(
  oneLine,
  v.check((text) => aliasKey(text).length > 1),
);
const link = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(MAX_LINK),
  v.check((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? '')),
);
const time = v.pipe(v.string(), v.isoTimestamp());

const draftFields = {
  name,
  type: v.optional(v.picklist(ENTITY_TYPES), 'other'),
  aliases: v.optional(v.pipe(v.array(name), v.maxLength(MAX_ALIASES)), []),
  description: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(MAX_DESCRIPTION)), ''),
  links: v.optional(v.pipe(v.array(link), v.maxLength(MAX_LINKS)), []),
};
const DraftSchema = v.object(draftFields);
const EntrySchema = v.object({
  id: v.pipe(v.string(), v.regex(/^own-[a-z0-9-]{1,60}$/)),
  ...draftFields,
  created: time,
  updated: time,
});

type Parsed<T> = { readonly value: T } | { readonly field: string };

function parsed<T>(result: v.SafeParseResult<v.GenericSchema<unknown, T>>): Parsed<T> {
  if (result.success) return { value: result.output };
  const [first] = result.issues[0].path ?? [];
  return { field: typeof first?.key === 'string' ? first.key : '' };
}

/**
 * Reads what a reader has written of an entry, from data that may be anything.
 *
 * @returns the draft, cleaned, or the field that is missing or wrong (empty where the value is no object).
 */
export function parseDraft(value: unknown): Parsed<EntryDraft> {
  return parsed(v.safeParse(DraftSchema, value));
}

/** As {@link parseDraft}, for a whole entry. */
export function parseEntry(value: unknown): Parsed<OwnEntry> {
  return parsed(v.safeParse(EntrySchema, value));
}
