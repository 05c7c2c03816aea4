export type {
  DatedNumber,
  Demonym,
  EntityId,
  EntityRecord,
  Facts,
  GenderedText,
  Knowledge,
  LocalText,
  PartialDate,
  Role,
  Sense,
} from './types';
