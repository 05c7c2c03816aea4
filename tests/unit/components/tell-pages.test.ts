import { expect, it, vi } from 'vitest';
import { tellPagesOfNotes } from '@/components/notes';
import type { Notes } from '@/lib/notes';
import { settings } from '@/lib/settings';

it('has pages look again after each write to the notes, and not before', () => {
  const told = vi.spyOn(settings, 'set').mockResolvedValue();
  let write: (last: number) => void = () => undefined;
  const ended = vi.fn();
  const notes = {
    observe: (_read: unknown, { next }: { next: (last: number) => void }) => {
      write = next;
      return ended;
    },
  } as unknown as Notes;
  const end = tellPagesOfNotes(notes);
  write(7);
  expect(told).not.toHaveBeenCalled();
  write(8);
  write(8);
  expect(told).toHaveBeenCalledTimes(1);
  expect(told.mock.lastCall?.[0].noted).toBeGreaterThan(0);
  end();
  expect(ended).toHaveBeenCalled();
});
