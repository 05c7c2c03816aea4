import { mapInBatches, type ExportedFile } from '@/lib/interchange';
import { partOf, type LongWork } from '@/lib/notes';
import { isChoice, type BackupStores } from './stores';

/** The version of the file format, raised when an older reader would misread a file. */
export const BACKUP_FORMAT = 'hawamish-backup';
export const BACKUP_VERSION = 1;

/**
 * Writes everything that is the reader's own as one JSON file: notes and trash, own entries, what was decided of names, the
 * history where one is kept, and the settings. Packs are left out: they are files that the reader has anyway. Each list has an
 * entry a line, so that two backups can be compared, and a fault be named.
 *
 * @throws the signal's reason, an AbortError, when the work is called off.
 */
export async function saveBackup(
  { notes, entries, history, decisions, settings }: BackupStores,
  { now, ...work }: LongWork & { readonly now: Date },
): Promise<ExportedFile> {
  const all = await notes.all({ trash: true, ...partOf(work, 0, 0.5) });
  const choices = Object.fromEntries(Object.entries(await settings.get()).filter(([name]) => isChoice(name)));
  const head = JSON.stringify({
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    saved: now.toISOString(),
    settings: choices,
  });
  const lists: readonly (readonly [string, readonly unknown[]])[] = [
    ['decisions', await decisions.all()],
    ['entries', await entries.list()],
    ['history', await history.all()],
    ['notes', all],
  ];
  const { signal, progress } = partOf(work, 0.5, 1);
  const total = lists.reduce((sum, [, list]) => sum + list.length, 0);
  const parts = [head.slice(0, -1)];
  let before = 0;
  for (const [name, list] of lists) {
    parts.push(`,"${name}":[\n`);
    const lines = await mapInBatches(
      list,
      (item, index) => (index === 0 ? '' : ',\n') + JSON.stringify(item),
      { signal, progress: (done) => progress?.(before + done, total) },
    );
    // One by one: a call takes no hundred thousand arguments.
    for (const line of lines) parts.push(line);
    parts.push('\n]');
    before += list.length;
  }
  parts.push('}\n');
  return { parts, extension: 'json', type: 'application/json' };
}
