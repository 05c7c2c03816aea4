import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCssPainter, type PageMark } from '@/lib/highlight';

/** What the browser knows of highlights, as far as the painter uses it. */
class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const highlights = new Map<string, FakeHighlight>();
const painted = (name: string): string[] =>
  [...(highlights.get(name) ?? [])].map((range) => range.toString());

function textOf(): Text {
  return document.querySelector('p')?.firstChild as Text;
}

function markAt(word: string): PageMark {
  const node = textOf();
  const start = node.data.indexOf(word);
  return { kind: 'place', segments: [{ node, start, end: start + word.length }] };
}

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  highlights.clear();
  document.body.innerHTML = '<p>They met in Baku, and left Baku for Yerevan.</p>';
});
afterEach(() => vi.unstubAllGlobals());

describe('marking by highlights', () => {
  it('changes nothing in the page, and leaves no highlight behind', () => {
    const html = document.documentElement.outerHTML;
    const painter = createCssPainter(document);
    const mark = markAt('Baku');
    painter.paint([mark, markAt('Yerevan')]);
    painter.emphasise(mark);
    expect(painted('hawamish-place')).toEqual(['Baku', 'Yerevan']);
    expect(painted('hawamish-open')).toEqual(['Baku']);
    expect(document.documentElement.outerHTML).toBe(html);
    painter.clear();
    expect(highlights.size).toBe(0);
  });

  it('paints anew what the page has written anew, even with the same words', () => {
    const painter = createCssPainter(document);
    const before = markAt('Yerevan');
    painter.paint([before]);
    const range = [...(highlights.get('hawamish-place') ?? [])][0];
    textOf().data = 'They met in Baku, and left Baku for Yerevan.';
    // As browsers do it: a range in text that is replaced shrinks to nothing.
    range?.collapse(true);
    expect(painter.rects(before)).toEqual([]);
    expect(painter.elementOf(before)).toBeNull();
    painter.remove([before]);
    painter.paint([markAt('Yerevan')]);
    expect(painted('hawamish-place')).toEqual(['Yerevan']);
  });

  it('paints nothing where the text has become too short', () => {
    const painter = createCssPainter(document);
    const mark = markAt('Yerevan');
    textOf().data = 'They met.';
    painter.paint([mark]);
    expect(painted('hawamish-place')).toEqual([]);
  });

  it('moves a mark from clear to faint and back, and shows its note, without painting it twice', () => {
    const painter = createCssPainter(document);
    const mark = markAt('Baku');
    painter.paint([mark]);
    painter.style([mark], () => ({ faint: true, noted: true }));
    expect([painted('hawamish-place'), painted('hawamish-place-faint'), painted('hawamish-noted')]).toEqual([
      [],
      ['Baku'],
      ['Baku'],
    ]);
    painter.style([mark], () => ({ faint: false, noted: false }));
    expect([painted('hawamish-place'), painted('hawamish-place-faint'), painted('hawamish-noted')]).toEqual([
      ['Baku'],
      [],
      [],
    ]);
  });
});
