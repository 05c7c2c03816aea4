import { createReadStream, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import type { InputDocument } from './documents';

/** Something is wrong with what was given: its message is one sentence for the person at the keyboard. */
export class InputError extends Error {}

export interface Options {
  readonly files: readonly string[];
  readonly lang?: string;
  readonly published?: string;
  readonly json: boolean;
  readonly jsonl: boolean;
  readonly help: boolean;
}

export const USAGE = `npm run annotate -- [options] [FILE …]

Reads articles (plain text or HTML) from files or standard input and says which names and figures are in them.

  --lang CODE        language of the text (ar, en, fr, es, de …); detected where absent
  --published DATE   ISO date of publication, against which relative dates are resolved
  --json             one JSON object a document instead of a table
  --jsonl            input is one JSON object a line ({"id", "text" or "html" and "url", "lang", "published"}); so is output
`;

const HTML_EXTENSIONS = new Set(['.html', '.htm', '.xhtml']);
const LOOKS_LIKE_HTML =
  /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype|html|head|body|article|main|div|section|p|h1)[\s>]/iu;
const ISO_DATE = /^\d{4}-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?$/u;

/** @throws InputError for an option that does not exist or lacks its value. */
export function parseOptions(args: readonly string[]): Options {
  const files: string[] = [];
  const flags = new Set<string>();
  const values: Record<string, string> = {};
  for (let i = 0; i < args.length; i++) {
    const [name = '', inline] = (args[i] ?? '').split(/=(.*)/su);
    if (name === '--lang' || name === '--published') {
      const value = inline ?? args[++i];
      if (value === undefined || value === '') throw new InputError(`${name} needs a value.`);
      values[name] = value;
    } else if (name === '--json' || name === '--jsonl' || name === '--help' || name === '-h') flags.add(name);
    else if (name.startsWith('--')) throw new InputError(`There is no option ${name}; try --help.`);
    else files.push(args[i] ?? '');
  }
  const published = values['--published'];
  if (published !== undefined && !ISO_DATE.test(published)) {
    throw new InputError(`--published must be an ISO date such as 2022-11-25, not "${published}".`);
  }
  return {
    files,
    lang: values['--lang'],
    published,
    json: flags.has('--json'),
    jsonl: flags.has('--jsonl'),
    help: flags.has('--help') || flags.has('-h'),
  };
}

/** The documents of a JSON Lines file (or standard input, for "-"), one at a time. @throws InputError naming the line. */
export async function* readLines(file: string): AsyncGenerator<InputDocument> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  // Left to itself, readline neither passes on the error of its input nor ends.
  const failed = new Promise<never>((_, reject) => {
    input.once('error', (error: Error) => {
      reject(unreadable(file, error));
    });
  });
  failed.catch(() => undefined);
  const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]();
  const where = file === '-' ? 'Line' : `${file}: line`;
  for (let number = 1; ; number++) {
    const next: IteratorResult<string, unknown> = await Promise.race([lines.next(), failed]);
    if (next.done === true) return;
    const { value } = next;
    if (value.trim() !== '') yield parseLine(value, `${where} ${String(number)}`);
  }
}

function parseLine(line: string, where: string): InputDocument {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new InputError(`${where} is not JSON.`);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new InputError(`${where} is not a JSON object.`);
  }
  const fields = parsed as Record<string, unknown>;
  const text = (name: string): string | undefined => {
    const value = fields[name] ?? undefined;
    if (value !== undefined && typeof value !== 'string')
      throw new InputError(`${where}: "${name}" is not a string.`);
    return value;
  };
  const document: InputDocument = {
    id: fields['id'],
    text: text('text'),
    html: text('html'),
    url: text('url'),
    lang: text('lang'),
    published: text('published'),
  };
  if (document.text === undefined && document.html === undefined) {
    throw new InputError(`${where} has neither "text" nor "html".`);
  }
  return document;
}

/** One document from a file (or standard input, for "-"): a page by its extension or its first tag, else plain text. */
export function readFile(file: string, { lang, published }: Options): InputDocument {
  let content: string;
  try {
    content = readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    throw unreadable(file, error);
  }
  const isPage =
    HTML_EXTENSIONS.has(extname(file).toLowerCase()) || LOOKS_LIKE_HTML.test(content.slice(0, 2000));
  return isPage ? { html: content, lang, published } : { text: content, lang, published };
}

function unreadable(file: string, error: unknown): InputError {
  const name = file === '-' ? 'standard input' : file;
  const code = (error as NodeJS.ErrnoException).code;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'it may not be read',
  };
  return new InputError(`Cannot read ${name}: ${reasons[code ?? ''] ?? String(error)}.`);
}
