import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Knowledge } from '@/lib/knowledge';
import type { Taggers } from '@/lib/names';
import { openTagger, writeTagger } from '@/lib/tagger';
import { readDocument } from '../annotate/documents';
import { readTexts, type NamedText } from './data';
import { trainTagger } from './recipes';

const FOLDS = 5;

/**
 * Cross-validation: a fifth of a set is annotated by the whole engine with a tagger trained on the other four (and on the
 * language's other sets), five times, and all is scored together.
 */
export function crossValidate(
  lang: string,
  set: string,
  others: readonly NamedText[],
  { knowledge, scorer, log }: EvaluationTools,
): void {
  const texts = readTexts(set);
  const lines: string[] = new Array<string>(texts.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const known = texts.filter((_, i) => i % FOLDS !== fold);
    const model = trainTagger(lang, [...known, ...others], knowledge, () => undefined);
    const taggers: Taggers = { [lang]: openTagger(writeTagger(model)) };
    texts.forEach((text, i) => {
      if (i % FOLDS === fold) lines[i] = annotated(text, knowledge, taggers);
    });
    log(`${path.basename(set)}: fold ${String(fold + 1)} of ${String(FOLDS)}`);
  }
  score(set, lines, scorer);
}

/** Annotates a set with given taggers and scores it. */
export function evaluate(
  set: string,
  taggers: Taggers,
  { knowledge, scorer }: Omit<EvaluationTools, 'log'>,
): void {
  const lines = readTexts(set).map((text) => annotated(text, knowledge, taggers));
  score(set, lines, scorer);
}

export interface EvaluationTools {
  readonly knowledge: Knowledge;
  /** The script that scores what is annotated. */
  readonly scorer: string;
  readonly log: (line: string) => void;
}

function annotated({ id, text, lang }: NamedText, knowledge: Knowledge, taggers: Taggers): string {
  return JSON.stringify(readDocument({ id, text, lang }, knowledge, taggers));
}

/** Hands annotations to the scorer as if a command had just made them. */
function score(set: string, lines: readonly string[], scorer: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'hawamish-tagger-'));
  const file = path.join(folder, 'annotated.jsonl');
  try {
    writeFileSync(file, `${lines.join('\n')}\n`);
    spawnSync(process.execPath, [scorer, '--command', `cat >/dev/null; cat '${file}'`, set], {
      stdio: 'inherit',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
