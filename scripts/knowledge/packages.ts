import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's root. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Data files are not among what packages export, so they are read where npm puts them. */
function packagePath(name: string, path: string): string {
  return join(ROOT, 'node_modules', name, path);
}

export function packageVersion(name: string): string {
  return packageJson<{ version: string }>(name, 'package.json').version;
}

/** A text file of an installed package. */
export function packageText(name: string, path: string): string {
  return readFileSync(packagePath(name, path), 'utf8');
}

/** A JSON file of an installed package, in the shape that the caller knows it to have. */
export function packageJson<T>(name: string, path: string): T {
  return JSON.parse(packageText(name, path)) as T;
}
