export { relativeDate } from './months';
export { shifted } from './relative-dates';
export { toldBefore } from './told';
export { readTemporal, type TemporalContext, type TemporalReading } from './temporal';
