export { findNames } from './find';
export { taggerExamples, type TaggerExample } from './examples';
export type { Taggers } from './tagging';
export { Respeller } from './respelled';
