export { conjunctionAt, loosePoint, tidy } from './cardinals';
export { isBesideDegrees } from './digits';
export { type NumberReading, readNumber } from './numbers';
export { ordinalSuffix, readOrdinal, readRoman } from './ordinals';
