import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { createHistory, historyDatabase, meetingsIn, type Meeting } from '@/lib/history';
import type { BlockMention } from '@/lib/mentions';
import { unknownId } from '@/lib/mentions';

const db = historyDatabase('history-test');
afterEach(() => db.meetings.clear());

const meeting = (entity: string, url: string, met: string, quote = 'q'): Meeting => ({
  entity,
  url,
  title: 'عنوان',
  quote,
  met,
});

function mention(block: number, text: string, surface: string, entity: string | null): BlockMention {
  const start = text.indexOf(surface);
  return {
    kind: 'entity',
    block,
    start,
    end: start + surface.length,
    surface,
    type: 'person',
    entity,
    confidence: 1,
  };
}

describe('the meetings of an article', () => {
  const first = 'وصل إلهام علييف أمس. وقال نيكول باشينيان إنه مستعد.';
  const second = 'ثم عاد علييف إلى باكو.';
  const blocks = [
    { id: 0, text: first },
    { id: 1, text: second },
  ];
  const mentions = [
    mention(0, first, 'إلهام علييف', 'ilham-aliyev'),
    mention(0, first, 'نيكول باشينيان', 'nikol-pashinyan'),
    mention(1, second, 'علييف', 'ilham-aliyev'),
    mention(1, second, 'باكو', unknownId('place', 'باكو')),
  ];
  const article = { url: 'https://example.org/a?utm_source=x#c', title: 'خبر', blocks, mentions };

  it('are one for each entity that a pack holds, with the sentence that names it first', () => {
    expect(meetingsIn(article, '2026-01-02T00:00:00Z')).toEqual([
      {
        entity: 'ilham-aliyev',
        url: 'https://example.org/a',
        title: 'خبر',
        quote: 'وصل إلهام علييف أمس.',
        met: '2026-01-02T00:00:00Z',
      },
      expect.objectContaining({
        entity: 'nikol-pashinyan',
        quote: 'وقال نيكول باشينيان إنه مستعد.',
      }),
    ]);
  });

  it('leave out whom an earlier part of the article has named', () => {
    const found = meetingsIn({ ...article, known: ['ilham-aliyev'] }, '2026-01-02T00:00:00Z');
    expect(found.map(({ entity }) => entity)).toEqual(['nikol-pashinyan']);
  });
});

describe('the history', () => {
  it('gives the articles of an entity, the last first', async () => {
    const history = createHistory(db);
    await history.record([
      meeting('a', 'https://x/1', '2026-01-01'),
      meeting('b', 'https://x/1', '2026-01-01'),
    ]);
    await history.record([meeting('a', 'https://x/2', '2026-01-03')]);
    expect((await history.of('a', 10)).map(({ url }) => url)).toEqual(['https://x/2', 'https://x/1']);
    expect(await history.of('a', 1)).toHaveLength(1);
    expect(await history.count()).toBe(3);
  });

  it('keeps the first quote of an article that is read again, and when it was read last', async () => {
    const history = createHistory(db);
    await history.record([meeting('a', 'https://x/1', '2026-01-01', 'first')]);
    await history.record([meeting('a', 'https://x/1', '2026-02-01', 'second')]);
    expect(await history.of('a', 10)).toEqual([meeting('a', 'https://x/1', '2026-02-01', 'first')]);
  });

  it('forgets the oldest when there are too many', async () => {
    const history = createHistory(db, 4);
    for (let day = 1; day <= 6; day++) {
      await history.record([meeting('a', `https://x/${day}`, `2026-01-0${day}`)]);
    }
    const kept = (await history.of('a', 10)).map(({ met }) => met);
    expect(kept.length).toBeLessThanOrEqual(4);
    expect(kept[0]).toBe('2026-01-06');
    expect(kept).not.toContain('2026-01-01');
  });

  it('forgets one entity, or all', async () => {
    const history = createHistory(db);
    await history.record([
      meeting('a', 'https://x/1', '2026-01-01'),
      meeting('b', 'https://x/1', '2026-01-01'),
    ]);
    await history.forget('a');
    expect(await history.of('a', 10)).toEqual([]);
    expect(await history.of('b', 10)).toHaveLength(1);
    await history.clear();
    expect(await history.count()).toBe(0);
  });
});
