import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Bundles a module of this folder as the extension's own code is bundled, and gives the code. */
export async function bundled(name: string, format: 'iife' | 'es'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: true,
      lib: { entry: path.join(import.meta.dirname, name), formats: [format], name: 'bundled' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${name} could not be bundled`);
  return output.output[0].code;
}

/**
 * Loads a module of this folder in Node as the extension gets it. Loaded as source it would run slower: what makes
 * TypeScript run in Node wraps every function to keep its name.
 */
export async function loadBundled<T>(name: string): Promise<T> {
  const folder = path.join(ROOT, '.output', 'bench');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${path.parse(name).name}.mjs`);
  writeFileSync(file, await bundled(name, 'es'));
  return (await import(pathToFileURL(file).href)) as T;
}
