import { readFileSync } from 'node:fs';
import { CORE_PACK } from '@/lib/knowledge';
import { loadBundled } from './bundle';
import type * as entry from './engine-entry';
import { medianTime, ms, type Row } from './measure';
import { articleOfWords, wordsOf } from './sample';

const PACK_FILE = new URL(`../../public/${CORE_PACK}`, import.meta.url);

function readPack(): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(PACK_FILE);
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

/** The engine in Node, with the pack loaded, against a plain pass over the same words. */
export async function measureEngine(): Promise<Row[]> {
  const { annotate, openPack } = await loadBundled<typeof entry>('engine-entry.ts');
  const article = articleOfWords(1000);
  const text = article.blocks.map((block) => block.text).join('\n');
  const bytes = readPack();
  let pack = openPack(bytes);
  const loading = medianTime(() => (pack = openPack(bytes)), { runs: 15, warmUps: 3 });
  const floor = medianTime(() => text.match(/\p{L}+/gu));
  const engine = medianTime(() => annotate(article, pack));
  const found = annotate(article, pack).mentions.length;
  return [
    { what: 'pack, opened in Node', measured: ms(loading), limit: `${pack.size} records` },
    {
      what: `engine in Node, ${wordsOf(text)} words of Arabic, ${found} mentions`,
      measured: ms(engine),
      limit: 'under 20 ms',
    },
    { what: 'floor: text.match(/\\p{L}+/gu) over the same text', measured: ms(floor), limit: '' },
    { what: 'engine ÷ floor', measured: `${Math.round(engine / floor)} ×`, limit: '' },
  ];
}
