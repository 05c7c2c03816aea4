export { writtenDecimal } from './decimals';
export { readFigures, type FigureContext } from './read';
