export { decisionsOn, type DecisionsHere } from './apply';
export { decisions } from './store';
export type { Decision } from './types';
