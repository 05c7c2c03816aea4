/** The engine on the command line; see `--help`, and scripts/annotate.mjs, which makes sure that everything is there. */
import { once } from 'node:events';
import { PackError } from '@/lib/knowledge';
import { readDocument } from './annotate/documents';
import { InputError, parseOptions, readFile, readLines, USAGE } from './annotate/input';
import { loadKnowledge } from './annotate/knowledge';
import { tableOf } from './annotate/table';
import { loadTaggers } from './tagger/load';

/** Output is gathered to this many characters before it is written. */
const CHUNK = 1 << 16;

async function main(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  const knowledge = loadKnowledge();
  const taggers = loadTaggers();
  const files = options.files.length > 0 ? options.files : ['-'];
  let pending = '';
  const flush = async () => {
    const ready = pending;
    pending = '';
    if (!process.stdout.write(ready)) await once(process.stdout, 'drain');
  };
  const write = async (text: string) => {
    pending += text;
    if (pending.length >= CHUNK) await flush();
  };
  try {
    for (const file of files) {
      if (options.jsonl) {
        for await (const document of readLines(file)) {
          const merged = {
            ...document,
            lang: document.lang ?? options.lang,
            published: document.published ?? options.published,
          };
          await write(`${JSON.stringify(readDocument(merged, knowledge, taggers))}\n`);
        }
      } else {
        const result = readDocument(readFile(file, options), knowledge, taggers);
        const name = file === '-' ? 'standard input' : file;
        await write(options.json ? `${JSON.stringify({ id: name, ...result })}\n` : tableOf(result, name));
      }
    }
  } finally {
    await flush();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  // One sentence for what a person can mend; all of it for what only a developer can.
  if (error instanceof InputError || error instanceof PackError) process.stderr.write(`${error.message}\n`);
  else if ((error as NodeJS.ErrnoException).code !== 'EPIPE')
    process.stderr.write(`${String((error as Error).stack ?? error)}\n`);
  process.exitCode = 1;
});
