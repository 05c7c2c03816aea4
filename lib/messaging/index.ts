export {
  askBackground,
  askPage,
  listenInBackground,
  listenInPage,
  type Answer,
  type ErrorCode,
  type Handlers,
} from './channel';
export type * from './protocol';
