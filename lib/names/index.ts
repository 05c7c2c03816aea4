export { findNames, type NamesBlock, type NamesOptions } from './find';
