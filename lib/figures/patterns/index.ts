export { readClock } from './clocks';
export { isYearPart } from './year-parts';
export { isBare, openingAt, opensTemporal } from './openings';
export { Matcher, type PatternMatch } from './patterns';
export type { Clock, Slots } from './slot-values';
