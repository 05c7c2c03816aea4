export { passageAddress } from './address';
export { capturePassage, type CapturedPassage } from './capture';
export { findPassage, type FoundPassage } from './find';
export { pageAddress } from './page-address';
export { savePassage } from './save';
export { watchPassages, type ReadPart } from './watch';
