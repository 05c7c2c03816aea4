import { LARGEST_ZIP, zips } from '../../scripts/package.mjs';
import { measureBrowser } from './browser';
import { measureEngine } from './engine';
import type { Row } from './measure';

async function measurePackages(): Promise<Row[]> {
  const files = await zips();
  return files.map(({ file, bytes }) => ({
    what: file.includes('firefox') ? 'zip for Firefox' : 'zip for Chrome',
    measured: `${(bytes / 1e6).toFixed(2)} MB`,
    limit: `under ${LARGEST_ZIP / 1e6} MB`,
  }));
}

const rows = [...(await measureEngine()), ...(await measureBrowser()), ...(await measurePackages())];
const columns = [
  { title: 'what', of: ({ what }: Row) => what.replaceAll('|', '\\|') },
  { title: 'median', of: ({ measured }: Row) => measured },
  { title: 'wanted', of: ({ limit }: Row) => limit },
].map((column) => ({
  ...column,
  width: Math.max(column.title.length, ...rows.map((row) => column.of(row).length)),
}));
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
console.log(line(columns.map(({ title, width }) => title.padEnd(width))));
console.log(line(columns.map(({ width }) => '-'.repeat(width))));
for (const row of rows) console.log(line(columns.map(({ of, width }) => of(row).padEnd(width))));
