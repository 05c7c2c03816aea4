import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { articleText, findArticle } from '@/lib/article';
import { parsePage } from '../annotate/documents';
import { readPage } from './folder';

/** A page with what is to be found in it, as in `index.jsonl`. */
interface Expected {
  readonly file: string;
  readonly url?: string | null;
  readonly expected: {
    readonly title?: string | null;
    readonly text?: string | null;
    readonly published?: string | null;
  };
}

interface Found {
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
}

interface Score {
  texts: number;
  f1: number;
  titles: number;
  rightTitles: number;
  dates: number;
  rightDates: number;
  ms: number[];
}

/** A shorter text tells nothing. */
const MIN_TEXT = 200;

const wordsOf = (text: string | null | undefined): string[] =>
  text?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The runs of four words in a text, with their numbers. */
function fours(text: string): Map<string, number> {
  const words = wordsOf(text);
  const found = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ');
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

function f1(found: string, wanted: string): number {
  const mine = fours(found);
  const theirs = fours(wanted);
  let common = 0;
  for (const [key, count] of theirs) common += Math.min(count, mine.get(key) ?? 0);
  const sum = (map: Map<string, number>): number => [...map.values()].reduce((all, count) => all + count, 0);
  return (2 * common) / (sum(mine) + sum(theirs) || 1);
}

const FINDERS: Readonly<Record<string, (html: string, url: string) => Found>> = {
  Hawamish: (html, url) => {
    const article = findArticle(parsePage(html), url);
    return {
      title: article?.title ?? null,
      text: article ? articleText(article).text : '',
      published: article?.published ?? null,
    };
  },
  Readability: (html) => {
    const article = new Readability(parsePage(html)).parse();
    return {
      title: article?.title ?? null,
      text: article?.textContent ?? '',
      published: article?.publishedTime ?? null,
    };
  },
};

/** A finder that fails on a page has found nothing in it. */
function attempt(find: (html: string, url: string) => Found, html: string, url: string): Found {
  try {
    return find(html, url);
  } catch {
    return { title: null, text: '', published: null };
  }
}

function scored(find: (html: string, url: string) => Found, folder: string): Score {
  const score: Score = { texts: 0, f1: 0, titles: 0, rightTitles: 0, dates: 0, rightDates: 0, ms: [] };
  const lines = readFileSync(path.join(folder, 'index.jsonl'), 'utf8').split('\n');
  for (const line of lines.filter((one) => one.trim() !== '')) {
    const { file, url, expected } = JSON.parse(line) as Expected;
    const html = readPage(path.join(folder, file));
    const started = performance.now();
    const found = attempt(find, html, url ?? '');
    score.ms.push(performance.now() - started);
    if (expected.title) {
      score.titles++;
      if (wordsOf(found.title).join(' ') === wordsOf(expected.title).join(' ')) score.rightTitles++;
    }
    if (expected.published) {
      score.dates++;
      if (found.published?.slice(0, 10) === expected.published.slice(0, 10)) score.rightDates++;
    }
    if (expected.text && expected.text.length >= MIN_TEXT) {
      score.texts++;
      score.f1 += f1(found.text, expected.text);
    }
  }
  return score;
}

/**
 * The article finder beside Readability, as a table: mean F1 of four-word runs of the text, titles and dates that are right. Both
 * get the same parsed document; the time includes parsing it, which is most of it.
 *
 * @throws where a folder has no `index.jsonl`
 */
export function compareFinders(folders: readonly string[]): string {
  const rows = folders.flatMap((folder) =>
    Object.entries(FINDERS).map(([name, find]) => {
      const { texts, f1: sum, titles, rightTitles, dates, rightDates, ms } = scored(find, folder);
      const median = ms.sort((a, b) => a - b)[Math.floor(ms.length / 2)] ?? 0;
      return `| ${path.basename(path.resolve(folder))} | ${name} | ${(sum / texts).toFixed(3)} | ${String(rightTitles)}/${String(titles)} | ${String(rightDates)}/${String(dates)} | ${median.toFixed(1)} ms |`;
    }),
  );
  return [
    '| pages | finder | text | titles | dates | median, parsing included |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
