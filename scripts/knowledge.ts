import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CORE_PACK } from '@/lib/knowledge';
import { gather, packOf } from './knowledge/build';
import { ROOT } from './knowledge/packages';

const PACK_FILE = join(ROOT, 'public', CORE_PACK);

function build(): void {
  const started = performance.now();
  const base = gather();
  const pack = packOf(base);
  mkdirSync(dirname(PACK_FILE), { recursive: true });
  writeFileSync(PACK_FILE, pack);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  console.log(
    `${CORE_PACK}: ${base.drafts.size} records, ${megabytes(pack.length)} MB (${megabytes(gzipSync(pack).length)} MB zipped), ${seconds} s`,
  );
  for (const { file, record, message } of base.problems) {
    console.warn(`${file}${record === undefined ? '' : ` · ${record}`}: ${message}`);
  }
}

const [command] = process.argv.slice(2);
switch (command) {
  case 'build':
    build();
    break;
  default:
    console.error('usage: npm run knowledge -- build');
    process.exitCode = 2;
}
