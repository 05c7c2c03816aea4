export { Annotator } from './annotator';
export { batches } from './reader';
export { Reading, type ReadingOptions } from './reading';
