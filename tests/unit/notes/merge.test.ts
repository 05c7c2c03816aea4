import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeParts, type Note } from '@/lib/notes';
import { exampleNote } from './note-examples';

const base = exampleNote({ id: 'a', body: 'text', tags: ['one'], colour: 'green', revision: 3 });
const changed = (change: Partial<Note>): Note => ({ ...base, ...change });
const without = ({ colour: _, ...note }: Note): Note => note;

describe('a note that two have changed', () => {
  it.each<[string, Note, Note, Partial<Note>]>([
    [
      'text and tags',
      changed({ body: 'mine' }),
      changed({ tags: ['two'], revision: 4 }),
      { body: 'mine', tags: ['two'], colour: 'green', revision: 4 },
    ],
    [
      'colour and text',
      without(base),
      changed({ body: 'theirs', revision: 5 }),
      { body: 'theirs', revision: 5 },
    ],
    ['the same in both', changed({ body: 'new' }), changed({ body: 'new', revision: 4 }), { body: 'new' }],
  ])('keeps what each has done, where it is in parts of its own: %s', (_what, mine, theirs, wanted) => {
    expect(mergeParts({ base, mine, theirs })).toMatchObject(wanted);
  });

  it('loses a colour that one has taken off', () => {
    expect(mergeParts({ base, mine: without(base), theirs: changed({ revision: 4 }) })).not.toHaveProperty(
      'colour',
    );
  });

  it('is for the reader to say where both have changed one part, or it was deleted', () => {
    expect(mergeParts({ base, mine: changed({ body: 'a' }), theirs: changed({ body: 'b' }) })).toBeNull();
    expect(
      mergeParts({ base, mine: changed({ body: 'a' }), theirs: changed({ deleted: base.updated }) }),
    ).toBeNull();
  });

  it('never loses what only one has written', () => {
    const part = fc.record({
      body: fc.constantFrom('text', 'a', 'b'),
      tags: fc.constantFrom(['one'], ['two'], []),
      colour: fc.constantFrom('green' as const, 'blue' as const),
    });
    fc.assert(
      fc.property(part, part, (mine, theirs) => {
        const merged = mergeParts({ base, mine: changed(mine), theirs: changed(theirs) });
        for (const name of ['body', 'tags', 'colour'] as const) {
          if (!merged) continue;
          for (const one of [mine, theirs]) {
            const isChanged = JSON.stringify(one[name]) !== JSON.stringify(base[name]);
            if (isChanged) expect(merged[name]).toEqual(one[name]);
          }
        }
      }),
    );
  });
});
