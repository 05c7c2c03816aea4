export { annotate, readAhead, type Annotation, type ReadAhead } from './annotate';
export { articleLanguage } from './language';
