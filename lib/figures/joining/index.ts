export { joinRange, joinShift } from './joined';
export { listedDate, listedDay } from './listed';
export { type RangeContext, readLimits, readRange } from './ranges';
export { joinTimes } from './times';
export { readVotes, speaksOfVotes } from './votes';
