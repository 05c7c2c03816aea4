export { annotate, type Annotation } from './annotate';
export { articleLanguage } from './language';
