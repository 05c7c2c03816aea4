import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The add-on's id in Firefox; the end-to-end tests pin a UUID to it. */
const GECKO_ID = 'hawamish@hawamish.example';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact()],
    // The package's main file is compiled for browsers of 2015, and a quarter larger for it.
    resolve: { alias: { 'mark.js': 'mark.js/dist/mark.es6.min.js' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage'],
    // Nothing is fetched from anywhere: the policy says it where the browser can enforce it.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              // 140 is the first Firefox with the CSS Custom Highlight API.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
