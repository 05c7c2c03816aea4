export { combine } from './combine';
export { ENTITY_TYPES } from './entity-types';
export { PackError } from './layout';
export { openPack } from './reader';
export { references, type Reference } from './references';
export { writePack, type PackContents } from './writer';
export type {
  DatedNumber,
  Demonym,
  EntityId,
  EntityRecord,
  Facts,
  Gendered,
  GenderedText,
  Knowledge,
  LocalText,
  Office,
  Pack,
  PackEntry,
  PackInfo,
  PackSource,
  PackTables,
  PartialDate,
  Role,
  Sense,
} from './types';

/** Where the pack of names in a further language lies; {@link NAME_PACK_LANGUAGES} are those that there are. */
export const namePack = (lang: string): string => `knowledge/names-${lang}.bin`;
export const NAME_PACK_LANGUAGES: readonly string[] = ['de', 'es', 'fa', 'fr', 'ru', 'tr'];

/** Where the built pack lies in the extension's package, and under `public/` in the repository. */
export const CORE_PACK = 'knowledge/core.bin';
