export type { CardArt } from './art';
export { entityCard, type EntityCardOptions } from './entity-card';
export { figureCard, type FigureCardOptions } from './figure-card';
export type { Card, CardFact, EntityCard, FigureCard, SvgNode } from './types';
