export { createCard, type CardOptions } from './create-card';
export type { CardCallbacks, CardController, CardTarget, PointerMoment } from './types';
