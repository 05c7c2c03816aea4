export { readFigures, type FigureContext } from './read';
