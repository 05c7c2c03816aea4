import { statSync, writeFileSync } from 'node:fs';
import { openPack, type Pack } from '@/lib/knowledge';
import { importWikidata } from './import';

const MEGABYTE = 1e6;

export interface ImportArguments {
  readonly dump: string;
  readonly out: string;
  readonly sitelinks: number;
  readonly languages: readonly string[];
}

/** Reads `import wikidata DUMP [--sitelinks N] [--languages ar,en] [--out FILE]`; null where that is not what stands there. */
export function importArguments(words: readonly string[]): ImportArguments | null {
  const [kind, dump, ...rest] = words;
  if (kind !== 'wikidata' || dump === undefined || dump.startsWith('--')) return null;
  const options = new Map<string, string>();
  for (let i = 0; i < rest.length; i += 2) {
    const [key = '', value] = [rest[i], rest[i + 1]];
    if (!/^--(?:sitelinks|languages|out)$/u.test(key) || value === undefined) return null;
    options.set(key, value);
  }
  const sitelinks = Number(options.get('--sitelinks') ?? 10);
  const languages = (options.get('--languages') ?? 'ar,en').split(',').filter(Boolean);
  if (!Number.isInteger(sitelinks) || sitelinks < 0 || languages.length === 0) return null;
  return { dump, sitelinks, languages, out: options.get('--out') ?? 'wikidata.bin' };
}

/** Imports a dump and says how it goes. Records that the core pack has keep the ids that they have there. */
export async function runImport(
  { dump, out, sitelinks, languages }: ImportArguments,
  core: Pack,
  common: ReadonlySet<string>,
): Promise<void> {
  const known = new Map<string, string>();
  for (let index = 0; index < core.size; index++) {
    const { id, wikidata } = core.record(index);
    if (wikidata !== undefined && !known.has(wikidata)) known.set(wikidata, id);
  }
  const started = performance.now();
  let said = started;
  let bytes = 0;
  const imported = await importWikidata(dump, {
    sitelinks,
    languages,
    known,
    common,
    progress: ({ unpacked, lines }) => {
      bytes = unpacked;
      if (performance.now() - said < 10_000) return;
      said = performance.now();
      console.log(`${(unpacked / MEGABYTE).toFixed(0)} MB, ${lines} lines`);
    },
  });
  const seconds = (performance.now() - started) / 1000;
  writeFileSync(out, imported.pack);
  const { size, info } = openPack(imported.pack.buffer);
  const { count, lines } = imported.broken;
  if (count > 0)
    console.warn(`${count} lines are no entity (the first: ${lines.join(', ')}) and were left out`);
  console.log(
    `${out}: ${size} records, ${info.aliases} names, ${(imported.pack.length / MEGABYTE).toFixed(2)} MB, from ` +
      `${(bytes / MEGABYTE).toFixed(1)} MB (${(statSync(dump).size / MEGABYTE).toFixed(1)} MB packed) in ` +
      `${seconds.toFixed(1)} s, ${(bytes / MEGABYTE / seconds).toFixed(1)} MB/s`,
  );
}
