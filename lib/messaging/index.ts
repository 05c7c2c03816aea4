export { listenInBackground } from './background';
export { askBackground, askPage, listenInPage, type Answer, type ErrorCode, type Handlers } from './channel';
export type * from './protocol';
