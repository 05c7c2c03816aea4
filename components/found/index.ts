export { datesOf, Timeline } from './figures-views';
export { FoundGroups, FoundLine, KIND_LABELS } from './found-list';
export { isShown, PageView, PageWord, SiteSwitch } from './page-view';
export { linkTo, NO_PAGE } from './page-link';
export { usePage, type PageLink, type ShownPage } from './use-page';
