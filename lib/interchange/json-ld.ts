/**
 * Notes as W3C Web Annotations, which other annotation tools read.
 *
 * What the model has a place for stands there: the text and tags as textual bodies, the entity or figure as a body that
 * identifies it, the passage as TextQuoteSelector and TextPositionSelector. The rest (revision, colour, trash) stands under
 * a prefix of our own, so that our own files come back without loss.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
import type { Note, NoteTarget } from '@/lib/notes';
import { fieldsOf, listOf, stringOf, timeOf, type Fields, type FileReading } from './reading';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const OWN = 'urn:hawamish:';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function jsonLdStart(exported: Date): string {
  const head = JSON.stringify({
    '@context': [CONTEXT, { hawamish: OWN }],
    id: `${OWN}notes:${exported.toISOString()}`,
    type: 'AnnotationPage',
  });
  return `${head.slice(0, -1)},"items":[\n`;
}

export const JSON_LD_END = '\n]}\n';

function urn(kind: string, id: string): string {
  return `${OWN}${kind}:${encodeURIComponent(id.toWellFormed())}`;
}

function identifying(target: NoteTarget): object[] {
  if (target.kind === 'passage') return [];
  const [key, label] = target.kind === 'entity' ? [target.entity, target.name] : [target.key, target.surface];
  return [
    {
      type: 'SpecificResource',
      purpose: 'identifying',
      source: urn(target.kind, key),
      'rdfs:label': label,
      'hawamish:kind': target.kind,
      'hawamish:key': key,
    },
  ];
}

function selectors(target: NoteTarget): object[] {
  if (target.kind !== 'passage') return [];
  const { quote, position } = target;
  return [
    { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    { type: 'TextPositionSelector', start: position.start, end: position.end },
  ];
}

/** One annotation, on one line. */
export function noteToJsonLd(note: Note): string {
  const { id, target, body, tags, page, lang, colour, deleted } = note;
  const selector = selectors(target);
  return JSON.stringify({
    id: UUID.test(id) ? `urn:uuid:${id}` : urn('note', id),
    ...(!UUID.test(id) && { 'hawamish:id': id }),
    type: 'Annotation',
    motivation: body === '' && target.kind === 'passage' ? 'highlighting' : 'commenting',
    created: note.created,
    modified: note.updated,
    body: [
      ...(body === '' ? [] : [textual(body, 'commenting', { format: 'text/markdown' })]),
      ...tags.map((tag) => textual(tag, 'tagging')),
      ...identifying(target),
    ],
    target: {
      type: 'SpecificResource',
      source: { id: page.url, type: 'Text', 'dc:title': page.title, language: lang },
      ...(selector.length > 0 && { selector }),
    },
    'hawamish:revision': note.revision,
    ...(colour && { 'hawamish:colour': colour }),
    ...(deleted !== undefined && { 'hawamish:deleted': deleted }),
  });
}

function textual(value: string, purpose: string, more: object = {}): object {
  return { type: 'TextualBody', value, purpose, ...more };
}

/** Whether parsed data is a page or collection of annotations, or one of them; and what is in it. */
export function readJsonLd(data: unknown): FileReading | null {
  if (Array.isArray(data)) {
    const entries: readonly unknown[] = data;
    return entries.length > 0 && entries.every(isAnnotation) ? reading([], entries) : null;
  }
  const fields = fieldsOf(data);
  if (!listOf(fields['@context']).some((context) => stringOf(context)?.includes('/ns/anno'))) return null;
  if (Array.isArray(fields.items)) return reading(['items'], fields.items);
  const first = fieldsOf(fields.first);
  if (Array.isArray(first.items)) return reading(['first', 'items'], first.items);
  return isAnnotation(data) ? reading([], [data]) : { error: 'not-notes' };
}

function reading(path: readonly string[], entries: readonly unknown[]): FileReading {
  return { path, entries, toNote: annotationToNote };
}

function isAnnotation(value: unknown): boolean {
  const fields = fieldsOf(value);
  return listOf(fields.type ?? fields['@type']).some((type) => stringOf(type)?.endsWith('Annotation'));
}

function idOf(fields: Fields): string | undefined {
  const own = stringOf(fields['hawamish:id']);
  return own ?? stringOf(fields.id ?? fields['@id'])?.replace(/^urn:uuid:/, '');
}

/** A body's text: an object with a value, or the text itself. */
function bodyText(body: unknown): string {
  return stringOf(fieldsOf(body).value) ?? stringOf(body) ?? '';
}

function hasPurpose(body: unknown, purpose: string): boolean {
  return listOf(fieldsOf(body).purpose).includes(purpose);
}

function targetOf(bodies: readonly unknown[], selectors: readonly unknown[]): unknown {
  const about = fieldsOf(bodies.find((body) => hasPurpose(body, 'identifying')));
  const kind = about['hawamish:kind'];
  if (kind === 'entity') return { kind, entity: about['hawamish:key'], name: about['rdfs:label'] };
  if (kind === 'figure') return { kind, key: about['hawamish:key'], surface: about['rdfs:label'] };
  const ofType = (type: string): Fields =>
    fieldsOf(selectors.find((selector) => listOf(fieldsOf(selector).type).includes(type)));
  return passageOf(ofType('TextQuoteSelector'), ofType('TextPositionSelector'));
}

/** A passage by its W3C selectors; without them (a note on a page as a whole) its quote is empty. */
export function passageOf(quote: Fields, position: Fields): unknown {
  return {
    kind: 'passage',
    quote: { exact: quote.exact ?? '', prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' },
    position: { start: position.start ?? 0, end: position.end ?? 0 },
  };
}

function annotationToNote(annotation: unknown): unknown {
  const fields = fieldsOf(annotation);
  const bodies = listOf(fields.body);
  const target = listOf(fields.target)[0];
  const source = fieldsOf(target).source ?? target;
  const page = fieldsOf(source);
  const created = timeOf(fields.created ?? fields.modified);
  return {
    id: idOf(fields),
    target: targetOf(bodies, listOf(fieldsOf(target).selector)),
    body: [
      ...bodies.filter((body) => !hasPurpose(body, 'tagging') && !hasPurpose(body, 'identifying')),
      ...listOf(fields.bodyValue),
    ]
      .map(bodyText)
      .filter((text) => text !== '')
      .join('\n\n'),
    tags: bodies.filter((body) => hasPurpose(body, 'tagging')).map(bodyText),
    colour: fields['hawamish:colour'],
    page: {
      url: stringOf(source) ?? page.id ?? page['@id'],
      title: page['dc:title'] ?? page.title ?? '',
    },
    lang: page.language ?? 'und',
    created,
    updated: timeOf(fields.modified) ?? created,
    deleted: fields['hawamish:deleted'],
    revision: fields['hawamish:revision'] ?? 1,
  };
}
