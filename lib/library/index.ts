// First: it asks for a file when it is loaded.
export { loadPackaged } from './packaged';
export { createTaggers } from './taggers';
export { createLibrary, type Library, type LibraryOptions } from './library';
