export { decisionsOn, type DecisionsHere } from './apply';
export { decisions } from './store';
export { parseDecisions, type Decision } from './types';
