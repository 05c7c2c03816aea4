import type { Browser } from 'webextension-polyfill';
import { browser as own } from 'wxt/browser';

/**
 * The browser's extension API: `browser` where there is one, else `chrome`, whose functions give promises too. This is the one place that
 * imports it, so that tests replace it in one place. The types are those of Mozilla's polyfill, which describe what both browsers have.
 */
export const browser = own as unknown as Browser;
