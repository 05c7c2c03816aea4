export { readDuration } from './durations';
export { type DurationPart, durationTimex } from './timex';
