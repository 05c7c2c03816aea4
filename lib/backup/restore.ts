import * as v from 'valibot';
import { parseDecisions, type Decision } from '@/lib/decisions';
import { parseEntry, type OwnEntry } from '@/lib/entries';
import type { Meeting } from '@/lib/history';
import { elementLines, importFile, openFile, type ImportResult } from '@/lib/interchange';
import type { LongWork } from '@/lib/notes';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { BACKUP_FORMAT, BACKUP_VERSION } from './save';
import { isChoice, type BackupStores } from './stores';

/** How many came in, of one kind: new, in place of an older one, there already or newer here. */
export interface Restored {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** What a file brought besides notes; absent where it held nothing of the kind. */
export interface RestoredRest {
  readonly entries?: Restored;
  readonly decisions?: Restored;
  readonly history?: Restored;
  readonly settings?: boolean;
}

export type RestoreResult = ImportResult & { readonly rest?: RestoredRest };

const MAX_TEXT = 10_000;
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const MeetingSchema = v.object({
  entity: v.pipe(text, v.minLength(1)),
  url: v.pipe(text, v.minLength(1)),
  title: text,
  quote: text,
  met: v.pipe(v.string(), v.isoTimestamp()),
});

type Refused = { readonly index: number; readonly line: number; readonly field: string };

/**
 * Takes in a file of any kind that {@link importFile} reads, or a backup, of which all comes back: notes by the same rules as any
 * import, entries and history where the file's are newer, decisions unless something else was decided since, and settings in the
 * place of those that stand. A file that cannot be read, a disk too full for the notes, or work that is called off change nothing.
 */
export async function restoreFile(
  file: string,
  stores: BackupStores,
  work: LongWork = {},
): Promise<RestoreResult> {
  const opened = openFile(file);
  if ('error' in opened) return opened;
  const { format, version, settings, decisions, entries, history } = opened.data;
  if (format !== BACKUP_FORMAT) return importFile(opened, stores.notes, work);
  if (typeof version !== 'number') return { error: 'not-notes' };
  if (version > BACKUP_VERSION) return { error: 'newer' };
  const result = await importFile(opened, stores.notes, work);
  if ('error' in result) return result;

  const refused: Refused[] = [...result.refused];
  /** The sound ones of a list; the others are refused with their line. */
  function sift<T>(
    name: string,
    list: readonly unknown[],
    read: (item: unknown) => { readonly value: T } | { readonly field: string },
  ): T[] {
    let lines: readonly number[] | undefined;
    return list.flatMap((item, index) => {
      const parsed = read(item);
      if ('value' in parsed) return [parsed.value];
      lines ??= elementLines(file, [name]);
      refused.push({ index, line: lines[index] ?? 1, field: `${name}.${parsed.field}` });
      return [];
    });
  }

  const rest: { -readonly [K in keyof RestoredRest]: RestoredRest[K] } = {};
  if (isList(entries))
    rest.entries = await stores.entries.bring(sift<OwnEntry>('entries', entries, parseEntry));
  if (isList(decisions)) {
    const known = new Set((await stores.decisions.all()).map(matterOf));
    let added = 0;
    for (const decision of sift<Decision>('decisions', decisions, readDecision)) {
      if (known.has(matterOf(decision))) continue;
      await stores.decisions.keep(decision);
      added++;
    }
    rest.decisions = { added, changed: 0, same: decisions.length - added };
  }
  if (isList(history))
    rest.history = await stores.history.bring(sift<Meeting>('history', history, readMeeting));
  if (typeof settings === 'object' && settings !== null) {
    // What is wrong in them is put right where settings are read.
    const known = Object.entries(settings).filter(
      ([name]) => Object.hasOwn(DEFAULT_SETTINGS, name) && isChoice(name),
    );
    if (known.length > 0) await stores.settings.set(Object.fromEntries(known));
    rest.settings = known.length > 0;
  }
  return { ...result, refused, rest };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

/** What a decision is about: of two on the same the one that stands stays. */
function matterOf({
  verdict,
  site,
  key,
  surface,
  entity,
}: ReturnType<typeof parseDecisions>[number]): string {
  return JSON.stringify([verdict, site, verdict === 'chosen' ? key : [surface, entity]]);
}

function readDecision(item: unknown): { readonly value: Decision } | { readonly field: string } {
  const [value] = parseDecisions([item]);
  return value ? { value } : { field: '' };
}

function readMeeting(item: unknown) {
  const result = v.safeParse(MeetingSchema, item);
  return result.success ? { value: result.output } : { field: String(v.getDotPath(result.issues[0]) ?? '') };
}
