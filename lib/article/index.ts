export {
  cutBlocks,
  isInsideSkipped,
  isSkipped,
  segmentsOf,
  type Run,
  type Segment,
  type TextBlock,
} from './blocks';
export {
  articleText,
  findArticle,
  findInSteps,
  wholePage,
  withLanguage,
  type Article,
  type ArticleBlock,
  type ArticleRoot,
  type BlockRole,
  type FindOptions,
} from './find';
export { isForeign } from './foreign';
export { framedArticle } from './frames';
export { looksLikeArticle } from './gate';
export { elementsUnder, holds, hostOf, parentOf, standsBefore } from './tree';
export { renderedLayout, structuralLayout, type Layout } from './layout';
