/** Trains and measures the taggers; see docs/names.md, and scripts/tagger.mjs, which makes sure that everything is there. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_PACK, openPack, type Knowledge } from '@/lib/knowledge';
import { writeTagger } from '@/lib/tagger';
import { attachedTable } from './tagger/attached';
import { calibration } from './tagger/calibrate';
import { readTexts, type NamedText } from './tagger/data';
import { crossValidate, evaluate } from './tagger/evaluate';
import { loadTaggers, taggerPath } from './tagger/load';
import { mergesTable } from './tagger/merges';
import { plainTable } from './tagger/plain';
import { RECIPES, trainTagger } from './tagger/recipes';

const USAGE = `npm run tagger -- train [LANG …]   trains the taggers anew and writes them into public/taggers
npm run tagger -- evaluate         measures them: Arabic by five-fold cross-validation, English on a set kept apart
npm run tagger -- calibrate        how often a linked name is right, by the engine's confidence
npm run tagger -- attached [STEP]  which Arabic names of the pack (each STEP-th) lose their link with particles, harakat, other letters
npm run tagger -- merges [STEP]    which names of the pack would be taken for another spelling of another name, were they not in it
npm run tagger -- plain [STEP]     which well-known names of the pack do not get their own card in a plain sentence

  --sets DIR   where the sets of texts with names are; ../shared/eval/dev where left out
`;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What each command of \`evaluate\` measures. */
const CROSS_VALIDATED = { ar: 'ner_ar_newsfane-train' } as const;
const KEPT_APART = ['ner_en_wikigold-dev', 'gold_seed-ar'] as const;
/** What `calibrate` counts: sets of linked names. */
const LINKED = ['el_en_news-dev', 'el_en_oke-2016', 'el_en_kore50'] as const;

function main(args: readonly string[]): number {
  const [command, ...rest] = args;
  const at = rest.indexOf('--sets');
  const sets = at < 0 ? path.join(ROOT, '../shared/eval/dev') : path.resolve(rest[at + 1] ?? '');
  const langs = at < 0 ? rest : rest.filter((_, i) => i !== at && i !== at + 1);
  if (command === 'attached') {
    process.stdout.write(attachedTable(loadKnowledge(), loadTaggers(), Number(rest[0] ?? 1)));
    return 0;
  }
  if (command === 'plain') {
    process.stdout.write(plainTable(loadKnowledge(), loadTaggers(), Number(rest[0] ?? 1)));
    return 0;
  }
  if (command === 'merges') {
    process.stdout.write(mergesTable(loadKnowledge(), Number(rest[0] ?? 1)));
    return 0;
  }
  if (command !== 'train' && command !== 'evaluate' && command !== 'calibrate') {
    process.stderr.write(USAGE);
    return 1;
  }
  if (!existsSync(sets)) {
    process.stderr.write(`The sets of texts with names are not at ${sets}.\n`);
    return 1;
  }
  const knowledge = loadKnowledge();
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const textsOf = (names: readonly string[]): NamedText[] =>
    names.flatMap((name) => readTexts(path.join(sets, `${name}.jsonl`)));

  if (command === 'train') {
    for (const lang of langs.length > 0 ? langs : Object.keys(RECIPES)) {
      const model = trainTagger(lang, textsOf(RECIPES[lang]?.sets ?? []), knowledge, log);
      const file = taggerPath(lang);
      mkdirSync(new URL('.', file), { recursive: true });
      writeFileSync(file, new Uint8Array(writeTagger(model)));
      log(`${lang}: ${String(model.keys.length)} features`);
    }
    return 0;
  }
  if (command === 'calibrate') {
    const files = LINKED.map((name) => path.join(sets, `${name}.jsonl`));
    process.stdout.write(calibration(files, loadTaggers(), knowledge));
    return 0;
  }
  const scorer = path.join(sets, '../score.mjs');
  for (const [lang, set] of Object.entries(CROSS_VALIDATED)) {
    const others = textsOf((RECIPES[lang]?.sets ?? []).filter((name) => name !== set));
    crossValidate(lang, path.join(sets, `${set}.jsonl`), others, { knowledge, scorer, log });
  }
  const taggers = loadTaggers();
  for (const set of KEPT_APART) {
    const file = [path.join(sets, `${set}.jsonl`), path.join(sets, '..', `${set}.jsonl`)].find(existsSync);
    if (file !== undefined) evaluate(file, taggers, { knowledge, scorer });
  }
  return 0;
}

function loadKnowledge(): Knowledge {
  const bytes = readFileSync(path.join(ROOT, 'public', CORE_PACK));
  return openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

process.exitCode = main(process.argv.slice(2));
