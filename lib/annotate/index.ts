export { annotate, type AnnotateOptions, type Annotation } from './annotate';
