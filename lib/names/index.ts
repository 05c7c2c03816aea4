export { findNames } from './find';
