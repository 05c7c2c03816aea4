import type { Browser } from 'webextension-polyfill';
import { browser as polyfilled } from 'wxt/browser';

/**
 * The browser's extension API, with promises in every browser. This is the one place that imports it, so that tests
 * replace it in one place; the types are the polyfill's, since the polyfill is what runs.
 */
export const browser = polyfilled as unknown as Browser;
