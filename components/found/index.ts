export { PageView, type PageLink } from './page-view';
