export { parseCard, parsePageState } from './answers';
export { listenInBackground } from './background';
export { askBackground, askPage, listenInPage, type Answer, type ErrorCode, type Handlers } from './channel';
export type * from './protocol';
export { letWatch, watchPage, type Watchers } from './watch';
