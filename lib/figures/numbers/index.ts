export { conjunctionAt, loosePoint, tidy } from './cardinals';
export { type NumberReading, readNumber } from './numbers';
export { ordinalSuffix, readOrdinal, readRoman } from './ordinals';
