export { DEFAULT_SETTINGS, MARKED_KINDS, type MarkedKind, type Settings } from './schema';
export { isSiteOff, siteOf, withSite } from './sites';
export { settings } from './store';
