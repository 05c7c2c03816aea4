import { readFileSync, writeFileSync } from 'node:fs';
import { LARGEST_ZIP, zips } from '../../scripts/package.mjs';
import { measureBrowser } from './browser';
import { measureEngine } from './engine';
import { measureFigures } from './figures';
import type { Row } from './measure';
import { measureNotes } from './notes';
import { measurePacks } from './packs';

async function measurePackages(): Promise<Row[]> {
  const files = await zips();
  return files.map(({ file, bytes }) => ({
    what: file.includes('firefox') ? 'zip for Firefox' : 'zip for Chrome',
    measured: `${(bytes / 1e6).toFixed(2)} MB`,
    limit: `under ${LARGEST_ZIP / 1e6} MB`,
  }));
}

/** `npm run bench -- --packs`, with `--entities N` for another number than a million. */
const packs = process.argv.includes('--packs');
const wantedEntities = Number(process.argv[process.argv.indexOf('--entities') + 1]);

/** `npm run bench -- --notes`: notebook and popup, over 100,000 notes and 10,000. */
const notes = process.argv.includes('--notes');

const rows = packs
  ? await measurePacks(wantedEntities > 0 ? wantedEntities : undefined)
  : notes
    ? await measureNotes()
    : [
        ...(await measureEngine()),
        ...(await measureFigures()),
        ...(await measureBrowser()),
        ...(await measurePackages()),
      ];
const columns = [
  { title: 'what', of: ({ what }: Row) => what.replaceAll('|', '\\|') },
  { title: 'median', of: ({ measured }: Row) => measured },
  { title: 'wanted', of: ({ limit }: Row) => limit },
].map((column) => ({
  ...column,
  width: Math.max(column.title.length, ...rows.map((row) => column.of(row).length)),
}));
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = [
  line(columns.map(({ title, width }) => title.padEnd(width))),
  line(columns.map(({ width }) => '-'.repeat(width))),
  ...rows.map((row) => line(columns.map(({ of, width }) => of(row).padEnd(width)))),
].join('\n');
console.log(table);

// `npm run bench -- --write` puts the table where the documentation quotes it.
if (process.argv.includes('--write') && !packs) {
  const file = new URL(notes ? '../../docs/notes.md' : '../../docs/architecture.md', import.meta.url);
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/<!-- bench -->[^]*<!-- \/bench -->/, () => `<!-- bench -->\n\n${table}\n\n<!-- /bench -->`),
  );
}
