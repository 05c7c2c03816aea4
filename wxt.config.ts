import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** The add-on's id in Firefox; the end-to-end tests pin a UUID to it. */
const GECKO_ID = 'hawamish@hawamish.example';

/** Where the polyfill makes callbacks into promises. Elsewhere Chrome's own functions, which give promises, are passed through. */
const DESCRIBED_APIS = new Set(['runtime', 'storage']);

/**
 * Every page that is opened loads the polyfill: what it knows of forty other APIs is taken out of the build. It is made a module of the
 * usual kind, for what joins the other kind to ours copies each property of `chrome`, and so has the browser make every API.
 */
function slimPolyfill(): Plugin {
  return {
    name: 'slim-polyfill',
    transform(code, id) {
      if (!id.includes('browser-polyfill')) return null;
      const [wrapper] = /^[^]*?, function \(module\) \{\n/.exec(code) ?? [];
      if (wrapper === undefined) this.error('webextension-polyfill is wrapped otherwise than it was.');
      const body = code.slice(wrapper.length).replace(/\}\);\s*(\/\/.*\s*)?$/, '})(made);');
      const module = `const made = {};\n(function (module) {\n${body}\nexport default made.exports;\n`;
      return module.replace(
        /(const apiMetadata = )(\{.*?\n {6}\});/s,
        (_whole, start: string, json: string) => {
          const apis = Object.entries(JSON.parse(json) as Record<string, unknown>);
          return `${start}${JSON.stringify(Object.fromEntries(apis.filter(([name]) => DESCRIBED_APIS.has(name))))};`;
        },
      );
    },
  };
}

/**
 * The parts of mark.js that look for words, look into frames and take marks off. Ours are given as ranges, one text node at a time, and
 * are taken off by our own code.
 */
const UNUSED_IN_MARK_JS: Readonly<Record<string, readonly string[]>> = {
  'mark.js': [
    'escapeStr createRegExp createSynonymsRegExp processSynomyms setupWildcardsRegExp createWildcardsRegExp setupIgnoreJoinersRegExp',
    'createJoinersRegExp createDiacriticsRegExp createMergedBlanksRegExp createAccuracyRegExp getSeparatedKeywords wrapMatches',
    'wrapMatchesAcrossElements unwrapMatches normalizeTextNode markRegExp mark unmark',
  ],
  'domiterator.js': [
    'getIframeContents isIframeBlank observeIframeLoad onIframeReady waitForIframes forEachIframe createInstanceOnIframe',
    'compareNodeIframe checkIframeFilter handleOpenIframes',
  ],
};

/** Every page that is opened loads mark.js, and most of its methods are never called. Classes cannot be shaken like modules. */
function slimMarkJs(): Plugin {
  return {
    name: 'slim-mark-js',
    transform(code, id) {
      const file = /mark\.js\/src\/lib\/([\w.]+)$/.exec(id)?.[1];
      let slim = code;
      for (const name of UNUSED_IN_MARK_JS[file ?? '']?.join(' ').split(' ') ?? []) {
        const method = new RegExp(String.raw`^  ${name}\(.*\{\n[^]*?^  \}\n`, 'm');
        if (!method.test(slim)) this.error(`mark.js has changed: there is no ${name} in ${file ?? ''}`);
        slim = slim.replace(method, '');
      }
      return slim === code ? null : slim;
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact(), slimPolyfill(), slimMarkJs()],
    // The oldest browsers that the manifest allows: nothing is compiled for older ones.
    build: { target: ['chrome128', 'firefox140'] },
    // The package's main file is compiled for browsers of 2015, and a quarter larger for it.
    resolve: {
      alias: {
        'mark.js': 'mark.js/src/lib/mark.js',
        // For browsers it comes with a decoder that writes into innerHTML, which nothing in an extension should do.
        'decode-named-character-reference': fileURLToPath(
          new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'activeTab', 'scripting'],
    // The pages that the content script runs in anyway: what draws a card is put there when the first one is about to open.
    host_permissions: ['http://*/*', 'https://*/*'],
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['annotator.js'], css: ['assets/marks.css'] },
    ],
    commands: {
      // Not N and P, which newer Chromes keep to themselves: they ignore what is suggested for them.
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_next_mention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous_mention__',
      },
      'note-passage': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_command_note_passage__',
      },
      // The fourth, and Chrome takes no more than four keys.
      'open-margin': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_margin_open__',
      },
    },
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
      : { minimum_chrome_version: '128' }),
  }),
});
