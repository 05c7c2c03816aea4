export { fold, foldText, type Folded } from './fold';
export { aliasKey, capitalOf, tokenize, type Token } from './tokens';
