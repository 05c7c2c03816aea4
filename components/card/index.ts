export type { Box } from './corridor';
export { createCard, type CardOptions } from './create-card';
export type { CardEvent } from './state';
export type {
  CardCallbacks,
  CardController,
  CardLooks,
  CardTarget,
  CardView,
  CardViewOptions,
  CardViewSource,
  CardWorld,
  MakeCardView,
  PointerMoment,
  Showing,
} from './types';
