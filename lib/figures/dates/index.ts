export { relativeDate } from './months';
export { shifted } from './relative-dates';
export { readTemporal, type TemporalContext, type TemporalReading } from './temporal';
