export { readClock } from './clocks';
export { isBare, openingAt, opensTemporal } from './openings';
export { Matcher, type PatternMatch } from './patterns';
export type { Clock, Slots } from './slot-values';
