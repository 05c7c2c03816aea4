// A small web server for the sample articles and the pages of the tests.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { ROOT } from './process.mjs';

const PAGES = path.join(ROOT, 'tests', 'pages');

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** The strictest policy that still shows a page: what a content script inserts is bound by it. No text may be made into markup or script. */
const STRICT_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
/** For pages from elsewhere: they may show themselves, and reach nothing. */
const SEALED_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * @typedef {object} Site
 * @property {string} url The server's origin, without a slash at the end.
 * @property {(name: string, html: string) => string} publish Serves a page made by the caller, sealed off from the
 *   network, and gives back its address.
 * @property {() => Promise<void>} close
 */

/**
 * Serves tests/pages on a free port of this machine, to this machine only. Pages whose name starts with `strict-`
 * come with a strict content security policy.
 *
 * @returns {Promise<Site>}
 */
export function startServer() {
  /** @type {Map<string, string>} */
  const published = new Map();

  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const own = published.get(name);
    const headers = { 'cache-control': 'no-store', ...policyOf(name, own !== undefined) };
    const page = own === undefined ? readPage(name) : Promise.resolve(own);
    page.then(
      (body) => {
        const type =
          TYPES[path.extname(name)] ?? (own === undefined ? 'application/octet-stream' : TYPES['.html']);
        response.writeHead(200, { ...headers, 'content-type': type }).end(body);
      },
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found'),
    );
  });

  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const url = `http://127.0.0.1:${port}`;
      resolve({
        url,
        publish: (name, html) => {
          published.set(name, html);
          return `${url}/${name}`;
        },
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/**
 * @param {string} name
 * @param {boolean} isPublished
 */
function policyOf(name, isPublished) {
  if (isPublished) return { 'content-security-policy': SEALED_POLICY };
  return path.basename(name).startsWith('strict-') ? { 'content-security-policy': STRICT_POLICY } : {};
}

/**
 * @param {string} name
 * @returns {Promise<Buffer>}
 */
async function readPage(name) {
  const file = path.join(PAGES, name);
  if (!file.startsWith(PAGES + path.sep)) throw new Error('Outside the pages');
  return await readFile(file);
}
