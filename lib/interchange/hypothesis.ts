/**
 * Annotations as Hypothesis exports them: `{ export_date, annotations: […] }` from its sidebar, or `{ total, rows: […] }`
 * from its search API.
 *
 * @see https://h.readthedocs.io/en/latest/api-reference/v1/
 */
import { passageOf } from './json-ld';
import { fieldsOf, listOf, stringOf, timeOf, type Fields, type FileReading } from './reading';

/** Whether parsed data is such an export; and what is in it. */
export function readHypothesis(data: Fields): FileReading | null {
  for (const key of ['annotations', 'rows']) {
    const entries = data[key];
    if (!Array.isArray(entries)) continue;
    if (!('export_date' in data || 'total' in data || entries.some(isAnnotation))) continue;
    const reader = stringOf(data.export_userid);
    return { path: [key], entries, toNote: (entry) => annotationToNote(entry, reader) };
  }
  return null;
}

function isAnnotation(value: unknown): boolean {
  const { uri, target, user } = fieldsOf(value);
  return typeof uri === 'string' && Array.isArray(target) && typeof user === 'string';
}

/** @param reader whose export it is, where it says so: what others have written keeps their name */
function annotationToNote(annotation: unknown, reader: string | undefined): unknown {
  const fields = fieldsOf(annotation);
  const id = stringOf(fields.id);
  const selectors = listOf(fieldsOf(listOf(fields.target)[0]).selector);
  const ofType = (type: string): Fields => fieldsOf(selectors.find((one) => fieldsOf(one).type === type));
  const created = timeOf(fields.created);
  return {
    // Its address at Hypothesis: the same annotation in another format is known again.
    id: id && `https://hypothes.is/a/${id}`,
    target: passageOf(ofType('TextQuoteSelector'), ofType('TextPositionSelector')),
    body: signed(fields, reader),
    tags: listOf(fields.tags),
    page: {
      url: fields.uri,
      title: listOf(fieldsOf(fields.document).title)[0] ?? '',
    },
    lang: 'und',
    created,
    updated: timeOf(fields.updated) ?? created,
    revision: 1,
  };
}

/** The annotation's text; under that of someone else in the reader's group, who wrote it. */
function signed({ text = '', user, user_info: info }: Fields, reader: string | undefined): unknown {
  const author = stringOf(user);
  if (author === undefined || reader === undefined || author === reader || typeof text !== 'string')
    return text;
  const name = stringOf(fieldsOf(info).display_name) ?? author.replace(/^acct:/, '');
  return `${text}\n\n— ${name}`.trimStart();
}
