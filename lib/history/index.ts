export { historyDatabase } from './database';
export { meetingsIn } from './meetings';
export { createHistory, type History } from './operations';
export type { Meeting } from './types';
