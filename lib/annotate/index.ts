export { annotate, type Annotation } from './annotate';
