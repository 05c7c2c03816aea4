export type {
  DatedNumber,
  EntityId,
  EntityRecord,
  Facts,
  Knowledge,
  LocalText,
  PartialDate,
  Role,
  Sense,
} from './types';
