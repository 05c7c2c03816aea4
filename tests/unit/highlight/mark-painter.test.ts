import { beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { cutBlocks, segmentsOf } from '@/lib/article';
import { createMarkPainter, type PageMark } from '@/lib/highlight';

const at = (text: string, word: string, kind: PageMark['kind'] = 'person'): PageMark[] => {
  const marks: PageMark[] = [];
  for (const block of cutBlocks(document.body)) {
    for (let from = block.text.indexOf(word); from >= 0; from = block.text.indexOf(word, from + 1)) {
      marks.push({ kind, segments: segmentsOf(block, from, from + word.length) });
    }
  }
  if (marks.length === 0) throw new Error(`${word} is not in ${text}`);
  return marks;
};

const painterOf = () => createMarkPainter(document, (change) => change());
const marked = (): string[] =>
  [...document.querySelectorAll('mark')].map(({ textContent }) => textContent ?? '');

/** The page's nodes, one by one and by identity: what a framework holds on to. */
function nodes(): Node[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  const all: Node[] = [];
  while (walker.nextNode()) all.push(walker.currentNode);
  return all;
}

beforeEach(() => {
  document.body.innerHTML =
    '<p>وقال إلهام <b>علي</b>يف إن باكو مستعدة، وباكو عاصمة.</p><p>Baku and Baku.</p>';
});

describe('marking by elements', () => {
  it('marks part of a word, and a name across elements, without a space between', () => {
    const painter = painterOf();
    painter.paint([...at('ar', 'باكو', 'place'), ...at('ar', 'إلهام علييف')]);
    expect(marked()).toEqual(['إلهام ', 'علي', 'يف', 'باكو', 'باكو']);
    expect(document.querySelector('p')?.textContent).toBe('وقال إلهام علييف إن باكو مستعدة، وباكو عاصمة.');
  });

  it('makes marks that the keyboard can reach, once each, but not within links', () => {
    document.body.innerHTML = '<p>Ilham <b>Ali</b>yev met <a href="/x">Nikol Pashinyan</a>.</p>';
    painterOf().paint([...at('', 'Ilham Aliyev'), ...at('', 'Nikol Pashinyan')]);
    expect([...document.querySelectorAll('mark[tabindex]')].map(({ textContent }) => textContent)).toEqual([
      'Ilham ',
    ]);
  });

  it('takes itself off without a trace: the same nodes with the same text', () => {
    const html = document.documentElement.outerHTML;
    const before = nodes();
    const painter = painterOf();
    painter.paint([...at('', 'باكو', 'place'), ...at('', 'إلهام علييف'), ...at('', 'Baku', 'place')]);
    painter.emphasise(at('', 'Baku')[0] ?? null);
    expect(document.documentElement.outerHTML).not.toBe(html);
    painter.clear();
    expect(document.documentElement.outerHTML).toBe(html);
    expect(nodes()).toEqual(before);
    nodes().forEach((node, i) => expect(node).toBe(before[i]));
  });

  it('does not join the page’s own neighbouring text nodes', () => {
    const paragraph = document.createElement('p');
    paragraph.append('Baku ', 'and ', '', 'Tbilisi');
    document.body.replaceChildren(paragraph);
    const before = [...paragraph.childNodes];
    const painter = painterOf();
    painter.paint([...at('', 'Baku and'), ...at('', 'Tbilisi')]);
    painter.clear();
    expect([...paragraph.childNodes]).toEqual(before);
    expect(before.map(({ nodeValue }) => nodeValue)).toEqual(['Baku ', 'and ', '', 'Tbilisi']);
  });

  it('takes off single marks, and keeps the others of the same text', () => {
    const painter = painterOf();
    const marks = at('', 'Baku', 'place');
    painter.paint(marks);
    painter.remove(marks.slice(0, 1));
    expect(marked()).toEqual(['Baku']);
    expect(document.querySelector('mark')?.nextSibling?.nodeValue).toBe('.');
    const [left] = marks.slice(1);
    if (!left) throw new Error('two were marked');
    expect(painter.elementOf(left)).toBe(document.querySelector('mark'));
  });

  it('finds the mark of an element inside it', () => {
    const painter = painterOf();
    const marks = at('', 'Baku', 'place');
    painter.paint(marks);
    const mark = document.querySelector('mark');
    expect(mark && painter.markOf(mark)).toBe(marks[0]);
    expect(painter.markOf(document.body)).toBeNull();
  });

  it('is restored for any text and any marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 6 }),
        (texts, places) => {
          const paragraph = document.createElement('p');
          for (const [i, text] of texts.entries()) {
            const holder = i % 2 ? document.createElement('i') : paragraph;
            holder.append(document.createTextNode(text));
            if (holder !== paragraph) paragraph.append(holder);
          }
          document.body.replaceChildren(paragraph);
          const before = nodes();
          const data = before.map(({ nodeValue }) => nodeValue);
          const marks = cutBlocks(document.body).flatMap((block) =>
            places.map(([start, length]): PageMark => ({
              kind: 'other',
              segments: segmentsOf(block, start, start + length + 1),
            })),
          );
          const painter = painterOf();
          painter.paint(marks);
          expect(paragraph.textContent).toBe(texts.join(''));
          painter.clear();
          expect(nodes()).toEqual(before);
          expect(nodes().map(({ nodeValue }) => nodeValue)).toEqual(data);
        },
      ),
    );
  });
});

describe('a page that writes into marked text', () => {
  const text = (): Text => document.querySelector('p:last-child')?.firstChild as Text;

  it('has its new text, and nothing left of the old', () => {
    const painter = painterOf();
    const node = text();
    painter.paint(at('', 'Baku', 'place'));
    node.data = 'Something else';
    painter.textChanged(node);
    expect(document.querySelector('p:last-child')?.innerHTML).toBe('Something else');
  });

  it('can take its text node away', () => {
    const painter = painterOf();
    const node = text();
    painter.paint(at('', 'Baku', 'place'));
    node.remove();
    painter.textChanged(node);
    expect(document.querySelector('p:last-child')?.innerHTML).toBe('');
  });

  it('gets its text back where it moves the paragraph elsewhere', () => {
    const painter = painterOf();
    painter.paint(at('', 'Baku', 'place'));
    const paragraph = document.querySelector('p:last-child');
    paragraph?.remove();
    painter.clear();
    expect(paragraph?.innerHTML).toBe('Baku and Baku.');
    expect(paragraph?.childNodes).toHaveLength(1);
  });

  it('keeps what it has put between marks', () => {
    const painter = painterOf();
    painter.paint(at('', 'Baku', 'place'));
    document.querySelector('p:last-child mark')?.after(document.createElement('hr'));
    painter.clear();
    const paragraph = document.querySelector('p:last-child');
    expect(paragraph?.querySelectorAll('mark')).toHaveLength(0);
    expect(paragraph?.querySelectorAll('hr')).toHaveLength(1);
    expect(paragraph?.textContent).toBe('Baku and Baku.');
  });
});
