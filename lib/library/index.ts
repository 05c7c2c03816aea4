export { createTaggers } from './taggers';
export { createLibrary, type Library, type LibraryOptions } from './library';
