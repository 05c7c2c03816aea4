export { DEFAULT_SETTINGS, MARKED_KINDS, type MarkedKind, type MarksShown, type Settings } from './schema';
export { isOnSite, isSiteOff, siteOf, withSite } from './sites';
export { settings } from './store';
