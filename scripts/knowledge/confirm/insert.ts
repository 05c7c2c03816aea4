import { CORE_SCHEMA, load } from 'js-yaml';

/** When a record was compared, and with what. */
export interface Checked {
  readonly on: string;
  readonly against: readonly string[];
}

/**
 * A file of records with `checked` put after the last field of those (by their numbers in the file) that it is given for, in the
 * form that the record is written in; everything else stays as it is, to the letter. Throws where the result would say anything else.
 */
export function insertChecked(yaml: string, checked: ReadonlyMap<number, Checked>): string {
  const lines = yaml.split('\n');
  const starts = lines.flatMap((line, i) => (line.startsWith('- ') ? [i] : []));
  for (const [number, { on, against }] of [...checked].sort(([a], [b]) => b - a)) {
    const start = starts[number];
    if (start === undefined) throw new Error(`there is no record number ${number + 1}`);
    let last = (starts[number + 1] ?? lines.length) - 1;
    while (last > start && /^\s*(?:#.*)?$/.test(lines[last] ?? '')) last--;
    const field = `checked: { on: '${on}', against: [${against.join(', ')}] }`;
    const line = lines[last] ?? '';
    if ((lines[start] ?? '').startsWith('- {')) lines[last] = line.replace(/,?\s*\}\s*$/, `, ${field} }`);
    else lines.splice(last + 1, 0, `  ${field}`);
  }
  const result = lines.join('\n');
  const before = load(yaml, { schema: CORE_SCHEMA }) as readonly object[];
  const wanted = before.map((record, i) => {
    const added = checked.get(i);
    return added ? { ...record, checked: { on: added.on, against: [...added.against] } } : record;
  });
  if (JSON.stringify(load(result, { schema: CORE_SCHEMA })) !== JSON.stringify(wanted))
    throw new Error('a record is written in a form that cannot be added to');
  return result;
}
