import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Budget, followChanges, inSlices, type Following, type PageChanges } from '@/lib/highlight';

const settle = () => new Promise((resolve) => setTimeout(resolve, 120));

let reports: PageChanges[] = [];
let uprooted = vi.fn();
let following: Following | null = null;

function follow(selector: string): Element {
  const root = document.querySelector(selector);
  if (!root) throw new Error(selector);
  following = followChanges({ roots: [root], changed: (changes) => void reports.push(changes), uprooted });
  return root;
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

beforeEach(() => {
  document.body.innerHTML = '<main><article><p id="a">a</p><p id="b">b</p></article></main>';
  reports = [];
  uprooted = vi.fn();
});
afterEach(() => following?.stop());

describe('following a page', () => {
  it('tells of a burst once, naming the outermost of what is new', async () => {
    const root = follow('article');
    const section = document.createElement('section');
    root.append(section);
    section.append(paragraph('c'), paragraph('d'));
    document.querySelector('#a')?.remove();
    await settle();
    expect(reports).toHaveLength(1);
    expect([...(reports[0]?.added ?? [])]).toEqual([section]);
    expect([...(reports[0]?.removed ?? [])].map((node) => (node as Element).id)).toEqual(['a']);
  });

  it('forgets what came and went', async () => {
    const root = follow('article');
    const passing = paragraph('c');
    root.append(passing);
    passing.remove();
    await settle();
    expect([...(reports[0]?.added ?? [])]).toEqual([]);
  });

  it('tells elements that come and go from text that does', async () => {
    const root = follow('article');
    root.append(paragraph('c'), ' \n ');
    document.querySelector('#a')?.append(' and more');
    await settle();
    expect([...(reports[0]?.regrouped ?? [])]).toEqual([root]);
    expect([...(reports[0]?.touched ?? [])]).toEqual([document.querySelector('#a')]);
  });

  it('names text that was written anew in place', async () => {
    follow('article');
    const text = document.querySelector('#a')?.firstChild as Text;
    text.data = 'other';
    await settle();
    expect([...(reports[0]?.rewritten ?? [])]).toEqual([text]);
    expect([...(reports[0]?.touched ?? [])]).toEqual([document.querySelector('#a')]);
  });

  it('hears nothing of our own changes, and all of the page’s', async () => {
    const root = follow('article');
    root.append(paragraph('theirs'));
    following?.quietly(() => root.append(paragraph('ours')));
    await settle();
    expect([...(reports[0]?.added ?? [])].map(({ textContent }) => textContent)).toEqual(['theirs']);
  });

  it('tells when the article is taken away, with whatever is around it', async () => {
    follow('article');
    document.querySelector('main')?.remove();
    await settle();
    expect(uprooted).toHaveBeenCalledOnce();
    expect(reports).toEqual([]);
  });

  it('does not wait for ever for a page that never rests', async () => {
    const root = follow('article');
    const timer = setInterval(() => root.append(paragraph('x')), 20);
    await new Promise((resolve) => setTimeout(resolve, 700));
    clearInterval(timer);
    expect(reports.length).toBeGreaterThan(0);
  });
});

describe('the budget', () => {
  it('is used up by work in a short time, and comes back', () => {
    const budget = new Budget();
    for (let i = 0; i < 5; i++) expect(budget.spend(50, i * 100)).toBe(true);
    expect(budget.spend(50, 600)).toBe(false);
    expect(budget.spend(50, 12_000)).toBe(true);
  });

  it('stops reading a text that changes all the time', () => {
    const budget = new Budget();
    const clock = document.createElement('p');
    const answers = Array.from({ length: 30 }, (_, i) => budget.mayRead(clock, i * 100));
    expect(answers[0]).toBe(true);
    expect(answers.at(-1)).toBe(false);
    expect(budget.mayRead(document.createElement('p'), 3000)).toBe(true);
    expect(budget.mayRead(clock, 20_000)).toBe(true);
  });
});

describe('working in slices', () => {
  it('does everything in order, in tasks of its own', async () => {
    const done: number[] = [];
    const all = inSlices([1, 2, 3, 4], (item) => {
      const until = performance.now() + 9;
      while (performance.now() < until);
      done.push(item);
    });
    // Nothing in the task of whoever asks for it.
    expect(done).toEqual([]);
    await Promise.resolve();
    expect(done).toEqual([]);
    await all;
    expect(done).toEqual([1, 2, 3, 4]);
  });

  it('ends where it is told to', async () => {
    const abort = new AbortController();
    const done: number[] = [];
    await inSlices([1, 2, 3], (item) => (done.push(item), abort.abort()), abort.signal);
    expect(done).toEqual([1]);
  });
});
