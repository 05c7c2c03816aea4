export { fold, foldText, type Folded } from './fold';
export { aliasKey, tokenize, type Token } from './tokens';
