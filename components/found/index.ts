export { KIND_LABELS } from './found-list';
export { PageView, type PageLink } from './page-view';
