export { createCardArt, type CardArt, type CardArtData, type StoredNode } from './art';
export { entityCard, type EntityCardOptions } from './entity-card';
export { shallowCard, unknownCard, type UnknownCardOptions } from './unknown-card';
export { figureCard, type FigureCardOptions, type FigureReader } from './figure-card';
export { RATED_CURRENCIES } from './rates';
export { placeInTime } from './timeline';
export { STEP as OUTLINE_STEP } from './map';
export type {
  Card,
  CardFact,
  CareerStep,
  Drawn,
  EntityCard,
  FigureCard,
  MapPlace,
  Pictures,
  PlacesMap,
  SvgNode,
} from './types';
