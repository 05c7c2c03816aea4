import { describe, expect, it } from 'vitest';
import { cutBlocks, structuralLayout } from '@/lib/article';
import type { Card } from '@/lib/cards';
import type { Mention } from '@/lib/mentions';
import { marksOf } from '@/lib/reading';

const card = { kind: 'figure' } as Card;

/** The text that is marked where a figure is found in a paragraph. */
function markedText(text: string, surface: string): string {
  document.body.innerHTML = '<p></p>';
  const paragraph = document.querySelector('p');
  if (!paragraph) throw new Error('no paragraph');
  paragraph.textContent = text;
  const [block] = cutBlocks(paragraph, { layout: structuralLayout, shallow: true });
  if (!block) throw new Error('no block');
  const start = text.indexOf(surface);
  const mention: Mention = {
    kind: 'figure',
    type: 'duration',
    timex: 'P4Y',
    start,
    end: start + surface.length,
    surface,
  };
  const [mark] = marksOf({ ...block, role: 'body' }, [{ mention, card }]);
  return (mark?.segments ?? []).map((part) => part.node.data.slice(part.start, part.end)).join('');
}

describe('a mark within a word', () => {
  it('takes the lam along where the alif behind it is written with it', () => {
    expect(markedText('انتخب لأربع سنوات أخرى.', 'أربع سنوات')).toBe('لأربع سنوات');
  });

  it('leaves other letters before it unmarked', () => {
    expect(markedText('انتخب بأربع سنوات أخرى.', 'أربع سنوات')).toBe('أربع سنوات');
    expect(markedText('انتخب لخمس سنوات أخرى.', 'خمس سنوات')).toBe('خمس سنوات');
  });
});
