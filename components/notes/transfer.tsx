import { useRef, useState } from 'preact/hooks';
import { restoreFile, type BackupStores, type Restored, type RestoreResult } from '@/lib/backup';
import { EXPORT_FORMATS, exportNotes, type ExportFormat } from '@/lib/interchange';
import type { Text, TextKey } from '@/lib/locale';
import { partOf } from '@/lib/notes';
import { useInterface } from '../interface';
import { downloadFile } from './download';
import { useLongWork, WorkProgress } from './long-work';

type ImportFailure = Extract<RestoreResult, { error: string }>['error'];

const FAILURE_TEXTS: Readonly<Record<ImportFailure, TextKey>> = {
  truncated: 'import_truncated',
  'not-json': 'import_not_json',
  'not-notes': 'import_not_notes',
  newer: 'import_newer',
  full: 'import_full',
};

export const FORMAT_TEXTS: Readonly<Record<ExportFormat, TextKey>> = {
  json: 'format_json',
  'json-ld': 'format_json_ld',
  csv: 'format_csv',
  markdown: 'format_markdown',
  'markdown-subjects': 'format_markdown_subjects',
  'markdown-articles': 'format_markdown_articles',
};

/** So many refused entries are named one by one; a file with more of them has another problem. */
const REFUSED_SHOWN = 5;

/** What an import did, line by line. */
function report(result: RestoreResult, t: Text): readonly string[] {
  if ('error' in result) return [t(FAILURE_TEXTS[result.error])];
  const counts: readonly (readonly [TextKey, number])[] = [
    ['import_added', result.added],
    ['import_changed', result.changed],
    ['import_same', result.same],
    ['import_kept', result.kept],
    ['import_refused', result.refused.length],
  ];
  const lines = [
    ...counts
      .filter(([key, count]) => count > 0 || key === 'import_added')
      .map(([key, count]) => t(key, { count })),
    ...others(result.rest, t),
  ];
  const refused = result.refused
    .slice(0, REFUSED_SHOWN)
    .map(({ line, field }) => t('import_refused_at', { line, field: field || 'note' }));
  const more = result.refused.length - refused.length;
  return [...lines, ...refused, ...(more > 0 ? [t('import_refused_more', { count: more })] : [])];
}

/** What a backup brought besides notes. */
function others(rest: RestoreResult['rest'] = {}, t: Text): readonly string[] {
  const kinds: readonly (readonly [TextKey, Restored | undefined])[] = [
    ['section_entries', rest.entries],
    ['section_decisions', rest.decisions],
    ['section_history', rest.history],
  ];
  return [
    ...kinds.flatMap(([kind, counts]) => (counts ? [t('restore_others', { kind: t(kind), ...counts })] : [])),
    ...(rest.settings ? [t('restore_settings')] : []),
  ];
}

/** The choice among the formats of an export. */
export function FormatChoice({
  format,
  choose,
}: {
  readonly format: ExportFormat;
  readonly choose: (format: ExportFormat) => void;
}) {
  const { t } = useInterface();
  return (
    <select
      aria-label={t('transfer_format')}
      value={format}
      onChange={(event) => choose(event.currentTarget.value as ExportFormat)}
    >
      {EXPORT_FORMATS.map((one) => (
        <option key={one} value={one}>
          {t(FORMAT_TEXTS[one])}
        </option>
      ))}
    </select>
  );
}

/** Notes out of the extension, and they or a whole backup into it again. */
export function Transfer({ stores }: { readonly stores: BackupStores }) {
  const { t } = useInterface();
  const file = useRef<HTMLInputElement>(null);
  const [lines, setLines] = useState<readonly string[]>([]);
  const [format, setFormat] = useState<ExportFormat>('json');
  const { run, running } = useLongWork();

  const write = async (): Promise<void> => {
    setLines([]);
    try {
      const now = new Date();
      const exported = await run(async (work) => {
        const all = await stores.notes.all(partOf(work, 0, 0.5));
        return await exportNotes(all, format, { title: t('notes_title'), now, ...partOf(work, 0.5, 1) });
      });
      if (exported) downloadFile(exported, { now });
      else setLines([t('transfer_cancelled')]);
    } catch {
      setLines([t('export_failed')]);
    }
  };

  const read = async (chosen: File): Promise<void> => {
    setLines([]);
    const text = await chosen.text().catch(() => null);
    if (text === null) {
      setLines([t('import_unreadable')]);
      return;
    }
    try {
      const result = await run((work) => restoreFile(text, stores, work));
      setLines(result ? report(result, t) : [t('transfer_cancelled')]);
    } catch {
      setLines([t('import_failed')]);
    }
  };

  return (
    <div class="transfer">
      <div class="actions">
        <FormatChoice format={format} choose={setFormat} />
        <button type="button" class="export" disabled={running !== null} onClick={() => void write()}>
          {t('transfer_export')}
        </button>
        <button
          type="button"
          class="import"
          disabled={running !== null}
          onClick={() => file.current?.click()}
        >
          {t('transfer_import')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,.jsonld,application/json,application/ld+json"
          aria-label={t('transfer_import')}
          onChange={(event) => {
            const input = event.currentTarget;
            const [chosen] = input.files ?? [];
            if (chosen) void read(chosen);
            // Choosing the same file again is a change too.
            input.value = '';
          }}
        />
      </div>
      <p class="hint">{t('transfer_import_hint')}</p>
      <WorkProgress running={running} />
      <div role="status">
        {lines.length > 0 && (
          <ul class="report">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
