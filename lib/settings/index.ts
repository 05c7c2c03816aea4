export {
  DEFAULT_SETTINGS,
  MARKED_KINDS,
  type Dwell,
  type MarkedKind,
  type MarksShown,
  type Settings,
  type Theme,
} from './schema';
export { isOnSite, isSiteOff, listOf, siteNamed, siteOf, withSite, type SiteSettings } from './sites';
export { settings } from './store';
