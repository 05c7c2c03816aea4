export { createCardArt, type CardArt, type CardArtData, type MapPlace, type StoredNode } from './art';
export { entityCard, type EntityCardOptions } from './entity-card';
export { figureCard, type FigureCardOptions } from './figure-card';
export { STEP as OUTLINE_STEP } from './map';
export type { Card, CardFact, EntityCard, FigureCard, SvgNode } from './types';
