import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '@/scripts/annotate/documents';
import { InputError, parseOptions, readFile, readLines, type Options } from '@/scripts/annotate/input';
import { tableOf } from '@/scripts/annotate/table';
import { tinyKnowledge, WORLD } from '../support/tiny-knowledge';

const knowledge = tinyKnowledge(WORLD);
const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const NO_OPTIONS: Options = { files: [], json: false, jsonl: false, help: false };

describe('documents read on the command line', () => {
  it('maps offsets back from lines to the whole text', () => {
    const text = '\n\nعلييف في باكو\r\n\nالتقى إلهام علييف 20 مسؤولاً.\n';
    const { id, lang, mentions } = readDocument({ id: 'a', text }, knowledge);
    expect([id, lang]).toEqual(['a', 'ar']);
    expect(mentions.map(({ surface }) => surface)).toEqual(['علييف', 'باكو', 'إلهام علييف', '20 مسؤولاً']);
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  });

  it('reads a text and a page with the knowledge of their own language', () => {
    const asked: string[] = [];
    const source = (lang: string) => {
      asked.push(lang);
      return knowledge;
    };
    const french = 'Le président de la République est arrivé hier soir à Paris avec ses ministres. ';
    readDocument({ text: french }, source);
    readDocument({ text: 'France met Macron.', lang: 'en-GB' }, source);
    const html = `<!doctype html><html lang="fr"><article><h1>Paris</h1>${`<p>${french.repeat(6)}</p>`.repeat(4)}</article></html>`;
    readDocument({ html, url: 'https://example.org/a' }, source);
    expect(asked).toEqual(['fr', 'en-GB', 'fr']);
  });

  it('gives an entity with its names, and aliases where it has any', () => {
    const [france, macron] = readDocument({ text: 'France met Macron.' }, knowledge).mentions;
    expect(france).toMatchObject({
      kind: 'entity',
      type: 'place',
      entity: { id: 'FR', names: { en: 'France', ar: 'فرنسا' } },
    });
    expect(macron).toMatchObject({ entity: { aliases: { en: ['Macron'], ar: ['ماكرون'] } } });
  });

  it('finds the article of a page, and counts in its text', () => {
    const paragraph =
      'قال إلهام علييف في باكو إن الاجتماع سيعقد في موسكو قريبا، وأضاف أن الوفد وصل منذ أيام. ';
    const html = `<!doctype html><html lang="ar"><head><title>لقاء</title></head><body><nav>فرنسا</nav><article><h1>باشينيان في باريس</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(4)}</article></body></html>`;
    const { article, mentions } = readDocument({ id: 1, html, url: 'https://example.org/a' }, knowledge);
    expect(article?.text).toContain('إلهام علييف');
    expect(mentions.length).toBeGreaterThan(20);
    for (const { start, end, surface } of mentions) expect(article?.text.slice(start, end)).toBe(surface);
  });

  it('says so where a page has no article', () => {
    expect(readDocument({ id: 2, html: '<p>Paris</p>' }, knowledge)).toEqual({
      id: 2,
      lang: 'und',
      article: null,
      mentions: [],
    });
  });
});

describe('the table', () => {
  it('isolates right-to-left cells and keeps the columns straight', () => {
    const table = tableOf(readDocument({ text: 'باكو و مـوسـكـو' }, knowledge), 'standard input');
    const [, first, second] = table.split('\n');
    expect(first).toContain('\u2068باكو\u2069');
    const columnOf = (line = '', name = '') => line.replace(/[\u0640\u2068\u2069]/gu, '').indexOf(name);
    expect(columnOf(first, 'Baku')).toBe(columnOf(second, 'Moscow') + ('مـوسـكـو'.match(/ـ/gu)?.length ?? 0));
  });

  it('says where nothing is found', () => {
    expect(tableOf(readDocument({ text: '' }, knowledge), 'a.txt')).toBe('a.txt  (und)\nNothing found.\n');
  });
});

describe('what is given on the command line', () => {
  it('takes files, languages and dates', () => {
    expect(parseOptions(['--lang', 'ar', '--published=2022-11-25', '--json', 'a.txt', '-'])).toMatchObject({
      files: ['a.txt', '-'],
      lang: 'ar',
      published: '2022-11-25',
      json: true,
    });
  });

  it.each([
    [['--colour'], 'There is no option --colour; try --help.'],
    [['--lang'], '--lang needs a value.'],
    [['--published', 'yesterday'], '--published must be an ISO date such as 2022-11-25, not "yesterday".'],
  ])('refuses %j in one sentence', (args, message) => {
    expect(() => parseOptions(args)).toThrow(new InputError(message));
  });

  it('tells pages from plain text by name or by first tag', () => {
    expect(readFile(file('a.html', 'Paris'), NO_OPTIONS)).toMatchObject({ html: 'Paris' });
    expect(readFile(file('a.txt', '\ufeff<!DOCTYPE html><p>Paris'), NO_OPTIONS)).toMatchObject({
      html: '<!DOCTYPE html><p>Paris',
    });
    expect(readFile(file('b.txt', 'A < b in Paris'), NO_OPTIONS)).toMatchObject({ text: 'A < b in Paris' });
  });

  it('says which file is missing', async () => {
    const missing = join(folder, 'missing.txt');
    const message = `Cannot read ${missing}: there is no such file.`;
    expect(() => readFile(missing, NO_OPTIONS)).toThrow(message);
    await expect(async () => {
      for await (const _ of readLines(missing)) expect.unreachable();
    }).rejects.toThrow(message);
  });

  it.each([
    ['{"text": "a"}\n\n{"text": ', 'line 3 is not JSON.'],
    ['[1]', 'line 1 is not a JSON object.'],
    ['{"text": 5}', 'line 1: "text" is not a string.'],
    ['{"id": 5}', 'line 1 has neither "text" nor "html".'],
  ])('names the broken line: %j', async (content, message) => {
    const path = file('broken.jsonl', content);
    await expect(async () => {
      for await (const document of readLines(path)) expect(document.text).toBe('a');
    }).rejects.toThrow(`${path}: ${message}`);
  });
});
