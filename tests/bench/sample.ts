import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { ArticleDocument } from '@/lib/mentions';

const SAMPLE = new URL('../pages/sample-ar.html', import.meta.url);
const PUBLISHED = '2025-04-22';

/** The paragraphs of the Arabic sample article, headline first. */
function paragraphs(): string[] {
  const { document } = parseHTML(readFileSync(SAMPLE, 'utf8'));
  return [...document.querySelectorAll('article :is(h1, h2, p)')].map((element) =>
    (element.textContent ?? '').replace(/\s+/gu, ' ').trim(),
  );
}

/** The paragraphs again and again, until `isEnough` of what there is. */
function repeated(isEnough: (texts: readonly string[]) => boolean): string[] {
  const sample = paragraphs();
  const texts: string[] = [];
  while (!isEnough(texts)) texts.push(sample[texts.length % sample.length] ?? '');
  return texts;
}

export function wordsOf(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

/** An Arabic article of at least so many words. */
export function articleOfWords(words: number): ArticleDocument {
  const texts = repeated((sofar) => wordsOf(sofar.join(' ')) >= words);
  return { lang: 'ar', published: PUBLISHED, blocks: texts.map((text, id) => ({ id, text })) };
}

/** A page around an Arabic article of at least so many characters; no script of its own runs in it. */
export function pageOfCharacters(characters: number): string {
  return pageOf(repeated((sofar) => sofar.join('').length >= characters));
}

/** Likewise, of at least so many words. */
export function pageOfWords(words: number): string {
  return pageOf(repeated((sofar) => wordsOf(sofar.join(' ')) >= words));
}

function pageOf([headline, ...rest]: readonly string[]): string {
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>${headline}</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="article:published_time" content="${PUBLISHED}"></head>
<body><header><nav><a href="#">سياسة</a> <a href="#">اقتصاد</a></nav></header>
<main><article><h1>${headline}</h1>${rest.map((text) => `<p>${text}</p>`).join('\n')}</article></main>
<footer>المرفأ</footer></body></html>`;
}
