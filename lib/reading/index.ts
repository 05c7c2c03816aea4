export { Annotator } from './annotator';
export { marksOf } from './marks';
export { batches } from './reader';
export { Reading, type ReadingOptions } from './reading';
