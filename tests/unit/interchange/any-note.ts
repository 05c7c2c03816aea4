import fc from 'fast-check';
import { NOTE_COLOURS, type Note, type NoteTarget } from '@/lib/notes';

/** What files stumble over: halves of characters, directions, line ends, quotes, formulas, the marks of YAML, JSON and HTML. */
const HOSTILE = [
  'a\ud800',
  '\udc00b',
  'مُحَمَّد',
  '\u202eقلب\u202c \u2066نص\u2069\u200f',
  'a\r\nb\rc\n\td',
  '"\\"\'`',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '---\nkey: [x]\n---',
  '\u0000\u0007\u007f\u0085\u2028\u2029\ufeff\uffff',
  '</script><!--]]>',
  '__proto__',
];

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...HOSTILE),
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
