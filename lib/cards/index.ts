export { createCardArt, type CardArt, type CardArtData, type StoredNode } from './art';
export { entityCard, type EntityCardOptions } from './entity-card';
export { figureCard, type FigureCardOptions } from './figure-card';
export { STEP as OUTLINE_STEP } from './map';
export type { Card, CardFact, Drawn, EntityCard, FigureCard, MapPlace, Pictures, SvgNode } from './types';
