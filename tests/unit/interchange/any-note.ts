import fc from 'fast-check';
import { NOTE_COLOURS, type Note, type NoteTarget } from '@/lib/notes';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constant('a\ud800'),
  fc.constant('مُحَمَّد'),
);
const id = fc.string({ minLength: 1 });
const time = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const target: fc.Arbitrary<NoteTarget> = fc.oneof(
  fc.record({ kind: fc.constant('entity' as const), entity: id, name: text }),
  fc.record({ kind: fc.constant('figure' as const), key: id, surface: text }),
  fc.record({
    kind: fc.constant('passage' as const),
    quote: fc.record({ exact: text, prefix: text, suffix: text }),
    position: fc.record({ start: fc.nat(), end: fc.nat() }),
  }),
);
/** Any note that may lie in the database, whatever its texts hold. */
export const anyNote: fc.Arbitrary<Note> = fc
  .record({
    id: fc.uuid(),
    target,
    body: text,
    tags: fc.array(text, { maxLength: 3 }),
    page: fc.record({ url: fc.webUrl(), title: text }),
    lang: fc.constantFrom('ar', 'en'),
    created: time,
    updated: time,
    revision: fc.nat(),
    colour: fc.option(fc.constantFrom(...NOTE_COLOURS), { nil: undefined }),
  })
  // A field that is not there is not stored as undefined.
  .map(({ colour, ...note }) => (colour ? { ...note, colour } : note));
