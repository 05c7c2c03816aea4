import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Annotator } from '@/lib/reading';

/**
 * In every page, as the manifest says. No content script in WXT's sense: those begin with an event in the page that bears the extension's
 * id, by which a site could tell that we are there, and end when the page makes the same event.
 */
export default defineUnlistedScript(() => new Annotator(document, window).start());
