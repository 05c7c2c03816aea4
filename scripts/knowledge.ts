import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CORE_PACK, NAME_PACK_LANGUAGES, namePack, openPack, type Pack } from '@/lib/knowledge';
import { aliasKey } from '@/lib/text';
import { audit } from './knowledge/audit';
import { gather, packOf } from './knowledge/build';
import { cardArt } from './knowledge/card-art';
import { check } from './knowledge/check';
import { checkedShares, uncheckedTooMany } from './knowledge/checked';
import { compareAll, confirmedBy, tablesIn, writeConfirmed } from './knowledge/confirm';
import { coverage, lost, withoutArabic } from './knowledge/coverage';
import { diffPacks, printDiff } from './knowledge/diff';
import { furtherPacks } from './knowledge/further';
import { ROOT } from './knowledge/packages';
import { printChecked, printLookup, printRecord, printScope, printStats, statsOf } from './knowledge/report';
import { importArguments, runImport } from './knowledge/wikidata/command';
import { readWritten, type Problem } from './knowledge/written';

const PACK_FILE = join(ROOT, 'public', CORE_PACK);
/** Flags and outlines, which the background draws cards with. */
const CARD_ART_FILE = join(dirname(PACK_FILE), 'card-art.json');
const USAGE = `usage: npm run knowledge -- COMMAND

  build             make ${CORE_PACK} from the sources and assets/knowledge
  check             say what is wrong with the records written by hand
  audit [FOLDER]    say what reference tables (in FOLDER) and Pantheon tell differently
  audit --confirm [--write] [FOLDER]
                    say which unchecked records tables confirm whole; with --write, write it down
  stats [--json]    count what the knowledge base holds, with --scope beside what it is meant to hold
  show ID | NAME    print records
  lookup TEXT       print every name in a text and what it may mean
  diff OLD [--all]  say what differs between an older pack's file and the one that is built now
  import wikidata DUMP [--sitelinks 10] [--languages ar,en] [--out wikidata.bin]
                    make a pack of a Wikidata dump (.json, .json.gz, .json.bz2), to be read beside the core pack`;

function sentence({ file, record, message }: Problem): string {
  return `${file}${record === undefined ? '' : ` · ${record}`}: ${message}`;
}

function build(): void {
  const started = performance.now();
  const base = gather();
  const pack = packOf(base);
  mkdirSync(dirname(PACK_FILE), { recursive: true });
  writeFileSync(PACK_FILE, pack);
  for (const [lang, names] of furtherPacks(base, NAME_PACK_LANGUAGES)) {
    writeFileSync(join(ROOT, 'public', namePack(lang)), names);
    const { size, info } = openPack(names.buffer);
    console.log(
      `${namePack(lang)}: ${size} records, ${info.aliases} names, ${(names.length / 1e6).toFixed(2)} MB`,
    );
  }
  writeFileSync(CARD_ART_FILE, JSON.stringify(cardArt()));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  console.log(
    `${CORE_PACK}: ${base.drafts.size} records, ${megabytes(pack.length)} (${megabytes(gzipSync(pack).length)} zipped), ${seconds} s`,
  );
  for (const problem of base.problems) console.warn(sentence(problem));
}

function checkAll(): void {
  const base = gather();
  const reached = coverage(base);
  const problems = [...check(base), ...lost(reached), ...uncheckedTooMany(checkedShares(base).shares)];
  for (const problem of problems) console.error(sentence(problem));
  for (const { what, there, wanted } of reached) {
    if (there < wanted) console.log(`short of what is wanted: ${what}: ${there} of ${wanted}`);
  }
  const nameless = withoutArabic(base);
  if (nameless.length > 0) {
    const few = nameless.slice(0, 8).map(({ id, names }) => `${names['en'] ?? ''} (${id})`);
    console.log(
      `without an Arabic name: ${nameless.length} capitals, large cities and near regions: ${few.join(', ')} …`,
    );
  }
  console.log(problems.length === 0 ? 'The knowledge base is sound.' : `${problems.length} problems`);
  if (problems.length > 0) process.exitCode = 1;
}

function printAudit(folder: string | undefined): void {
  const { differences, notes } = audit(gather(), folder);
  for (const { table, record, message } of differences) console.log(`${table} · ${record}: ${message}`);
  for (const note of notes) console.log(note);
  console.log(
    `${differences.length} differences: each is a mistake of one of the two, or stands for a reason.`,
  );
}

/** Compares what is not checked with every table that is there. */
function confirm(folder: string | undefined, write: boolean): void {
  const base = gather();
  const { tables, missing } = tablesIn(base, folder);
  const comparisons = compareAll(base, tables);
  for (const comparison of comparisons) {
    const { file, record, confirmed, open, differs } = comparison;
    const by = confirmedBy(comparison);
    if (confirmed.size === 0 && differs.length === 0) continue;
    const said = by
      ? `confirmed by ${by.join(', ')}`
      : [`open: ${open.join(', ') || 'nothing'}`, ...differs].join('; ');
    console.log(`${file} · ${record.id ?? record.patch ?? ''}: ${said}`);
  }
  console.log(`compared with ${tables.map(({ key }) => key).join(', ')}`);
  for (const name of missing) console.log(`not compared, as it is not there: ${name}`);
  const whole = comparisons.filter((comparison) => confirmedBy(comparison) !== undefined);
  console.log(`${whole.length} of ${comparisons.length} unchecked records are confirmed whole.`);
  if (!write) return;
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  console.log(`${writeConfirmed(comparisons, today)} written down`);
}

function stats(json: boolean, scope: boolean): void {
  const base = gather();
  if (scope) return printScope(coverage(base));
  const bytes = packOf(base);
  const found = statsOf(base, openPack(bytes.buffer), bytes.length);
  if (!json) {
    printStats(found);
    return printChecked(checkedShares(base));
  }
  const { kinds, aliases } = found;
  console.log(JSON.stringify({ kinds, aliases, bytes: bytes.length }));
}

function builtPack(): Pack {
  if (!existsSync(PACK_FILE)) build();
  return packIn(PACK_FILE);
}

function packIn(file: string): Pack {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return openPack(buffer.slice(byteOffset, byteOffset + byteLength));
}

async function importDump(): Promise<void> {
  const args = importArguments(rest);
  if (!args) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  try {
    await runImport(args, builtPack(), new Set(readWritten().commonWords.map((word) => aliasKey(word))));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

const FEW = 40;

function diff(file: string, all: boolean): void {
  const old = packIn(file);
  printDiff(diffPacks(old, openPack(packOf(gather()).buffer)), all ? Infinity : FEW);
}

function show(query: string): void {
  const pack = builtPack();
  const index = pack.indexOf(query);
  const found = index >= 0 ? [index] : pack.lookup(aliasKey(query)).map((sense) => sense.index);
  for (const each of found) printRecord(pack, pack.record(each));
  if (found.length > 0) return;
  console.error(`The pack has nothing called "${query}".`);
  process.exitCode = 1;
}

const [command, ...rest] = process.argv.slice(2);
const words = rest.filter((word) => !word.startsWith('--')).join(' ');
if (command === 'build') build();
else if (command === 'check') checkAll();
else if (command === 'audit' && rest.includes('--confirm'))
  confirm(words === '' ? undefined : words, rest.includes('--write'));
else if (command === 'audit') printAudit(rest[0]);
else if (command === 'stats') stats(rest.includes('--json'), rest.includes('--scope'));
else if (command === 'show' && words !== '') show(words);
else if (command === 'import') await importDump();
else if (command === 'diff' && words !== '') diff(words, rest.includes('--all'));
else if (command === 'lookup' && words !== '') printLookup(builtPack(), words);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
