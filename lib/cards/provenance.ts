import type { EntityRecord } from '@/lib/knowledge';
import { calendarDate } from './dates';
import type { Teller } from './teller';
import type { EntityCard } from './types';

/** What a record that does not say its source was made from, as its id says. */
const BY_ID: readonly (readonly [RegExp, string])[] = [
  [/^geonames-\d+$/u, 'geonames-2023'],
  [/^[A-Z]{2}-[A-Z0-9]{1,3}$/u, 'iso3166-2-db'],
  [/^(?:[A-Z]{2}|m49-\d{3}|(?:currency|language)-\w+)$/u, 'cldr'],
];

/**
 * What a card says of where it comes from: when it was checked and against what, else what it was made from, else that nobody has checked it.
 * Undefined where there is nothing to say: of readers' own entries, of what is made by rule from other records, and where only a title is known.
 */
export function provenanceOf(record: EntityRecord, teller: Teller): EntityCard['provenance'] {
  const { phrases } = teller;
  const { checked } = record;
  const on = calendarDate(checked?.on);
  if (checked && on) {
    const names = checked.against.map((key) => phrases.sources[key] ?? key);
    return { text: phrases.checked(on), sources: [...new Set(names)] };
  }
  if (record.source === 'written') return { text: phrases.unchecked, sources: [] };
  const source = record.source ?? BY_ID.find(([id]) => id.test(record.id))?.[1];
  return source === undefined
    ? undefined
    : { text: phrases.madeFrom, sources: [phrases.sources[source] ?? source] };
}
