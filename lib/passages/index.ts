export { passageAddress } from './address';
export { findPassage, type FoundPassage } from './find';
