import type { EntityType } from '@/lib/mentions';

/** The types, in the order that packs number them. */
export const ENTITY_TYPES: readonly EntityType[] = [
  'person',
  'place',
  'organisation',
  'event',
  'work',
  'other',
];
