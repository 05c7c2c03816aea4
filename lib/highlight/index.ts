export { Budget } from './budget';
export { canHighlight, createCssPainter } from './css-painter';
export { followChanges, recordChanges, type Following, type PageChanges } from './follow';
export { createMarkPainter } from './mark-painter';
export { inSlices, nextTask } from './slices';
export type { Look, PageMark, Painter, Point } from './types';
