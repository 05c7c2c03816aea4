import { draftNote, type Note } from '@/lib/notes';

export const START = new Date('2026-11-22T08:00:00.000Z');

/** A note on an entity, as a card would make it. */
export function exampleNote(change: Partial<Note> = {}): Note {
  return {
    ...draftNote(
      {
        target: { kind: 'entity', entity: 'ilham-aliyev', name: 'إلهام علييف' },
        page: { url: 'https://news.example/1', title: 'لقاء في باكو' },
        lang: 'ar',
        body: 'التقى نظيره في باكو',
      },
      START,
    ),
    ...change,
  };
}

/** A clock that is one second later each time it is read. */
export function tickingClock(): () => Date {
  let time = START.getTime();
  return () => new Date((time += 1000));
}
