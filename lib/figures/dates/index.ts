export { shifted } from './relative-dates';
export { readTemporal, type TemporalContext, type TemporalReading } from './temporal';
