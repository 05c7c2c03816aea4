export { Annotator } from './annotator';
