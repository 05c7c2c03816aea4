export type { Card, CardFact, EntityCard, FigureCard, SvgNode } from './types';
