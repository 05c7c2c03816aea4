export { Annotator } from './annotator';
export { marksOf, type MentionMark } from './marks';
export { batches } from './reader';
export { relatedIn } from './related';
export { Reading, type ReadingOptions } from './reading';
