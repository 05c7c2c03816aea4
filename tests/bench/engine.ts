import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { CORE_PACK, type Pack } from '@/lib/knowledge';
import { taggerFile } from '@/lib/tagger';
import { loadBundled } from './bundle';
import type * as entry from './engine-entry';
import { medianTime, medianTimes, memoryInUse, ms, type Row } from './measure';
import { articleOfWords, wordsOf } from './sample';

/** A file of the extension's package. */
function readPublic(file: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(new URL(`../../public/${file}`, import.meta.url));
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

/** Looks up every stretch of words that may be an alias, by what the pack says of its first word. Returns how many are one. */
function lookUpAll(words: readonly string[], pack: Pack): number {
  let hits = 0;
  for (let from = 0; from < words.length; from++) {
    const longest = pack.longestFrom(words[from] ?? '');
    let key = '';
    for (let n = 0; n < longest && from + n < words.length; n++) {
      key += (n > 0 ? ' ' : '') + (words[from + n] ?? '');
      if (pack.lookup(key).length > 0) hits++;
    }
  }
  return hits;
}

/** The engine in Node, with pack and tagger loaded as the extension has them, against a plain pass over the same words. */
export async function measureEngine(): Promise<Row[]> {
  const { annotate, findNames, languageOf, openPack, openTagger, tokenize } =
    await loadBundled<typeof entry>('engine-entry.ts');
  const article = articleOfWords(1000);
  const text = article.blocks.map((block) => block.text).join('\n');
  const before = memoryInUse();
  const bytes = readPublic(CORE_PACK);
  let pack = openPack(bytes);
  const held = memoryInUse() - before;
  const loading = medianTime(() => (pack = openPack(bytes)), { runs: 15, warmUps: 3 });
  const modelBytes = readPublic(taggerFile('ar'));
  const withoutModel = memoryInUse();
  const taggers = { ar: openTagger(modelBytes) };
  const model = memoryInUse() - withoutModel + modelBytes.byteLength;
  const found = annotate(article, pack, { taggers }).mentions.length;
  const language = languageOf('ar');
  if (!language) throw new Error('The engine knows no Arabic');
  const blocks = article.blocks.map((block) => ({ ...block, language }));
  // Warm is when the compiler has done its work, which takes it some hundreds of articles.
  const { floor, engine, names } = medianTimes(
    {
      floor: () => text.match(/\p{L}+/gu),
      engine: () => annotate(article, pack, { taggers }),
      names: () => findNames(blocks, pack, { taggers }),
    },
    { warmUps: 300 },
  );
  const folded = tokenize(text)
    .filter(({ type }) => type !== 'sign')
    .map((token) => token.folded);
  const sequences = medianTime(() => lookUpAll(folded, pack));
  return [
    { what: `pack of ${pack.size} records, opened in Node`, measured: ms(loading), limit: 'under 80 ms' },
    { what: '— in the zip', measured: MB(gzipSync(new Uint8Array(bytes)).length), limit: 'under 9 MB' },
    { what: '— memory, file included', measured: MB(held), limit: 'under 30 MB' },
    {
      what: `— every sequence of ${folded.length} words looked up, ${lookUpAll(folded, pack)} hits`,
      measured: ms(sequences),
      limit: 'under 5 ms',
    },
    {
      what: `engine in Node, ${wordsOf(text)} words of Arabic, ${found} mentions`,
      measured: ms(engine),
      limit: 'under 20 ms',
    },
    {
      what: '— names and linking by themselves, the tagger included',
      measured: ms(names),
      limit: 'under 15 ms',
    },
    { what: '— memory of the tagger, file included', measured: MB(model), limit: 'under 10 MB' },
    { what: 'floor: text.match(/\\p{L}+/gu) over the same text', measured: ms(floor), limit: '' },
    { what: 'engine ÷ floor', measured: `${Math.round(engine / floor)} ×`, limit: '' },
  ];
}
