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
    return { path: [key], entries, toNote: annotationToNote };
  }
  return null;
}

function isAnnotation(value: unknown): boolean {
  const { uri, target, user } = fieldsOf(value);
  return typeof uri === 'string' && Array.isArray(target) && typeof user === 'string';
}

function annotationToNote(annotation: unknown): unknown {
  const fields = fieldsOf(annotation);
  const id = stringOf(fields.id);
  const selectors = listOf(fieldsOf(listOf(fields.target)[0]).selector);
  const ofType = (type: string): Fields => fieldsOf(selectors.find((one) => fieldsOf(one).type === type));
  const created = timeOf(fields.created);
  return {
    // Its address at Hypothesis: the same annotation in another format is known again.
    id: id && `https://hypothes.is/a/${id}`,
    target: passageOf(ofType('TextQuoteSelector'), ofType('TextPositionSelector')),
    body: fields.text ?? '',
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
