import { useRef, useState } from 'preact/hooks';
import type { Text, TextKey } from '@/lib/locale';
import type { ImportResult, Notes } from '@/lib/notes';
import { useInterface } from '../interface';
import { downloadText } from './download';

type ImportFailure = Extract<ImportResult, { error: string }>['error'];

const FAILURE_TEXTS: Readonly<Record<ImportFailure, TextKey>> = {
  truncated: 'import_truncated',
  'not-json': 'import_not_json',
  'not-notes': 'import_not_notes',
  newer: 'import_newer',
  full: 'import_full',
};

/** So many refused entries are named one by one; a file with more of them has another problem. */
const REFUSED_SHOWN = 5;

/** What an import did, line by line. */
function report(result: ImportResult, t: Text): readonly string[] {
  if ('error' in result) return [t(FAILURE_TEXTS[result.error])];
  const counts: readonly (readonly [TextKey, number])[] = [
    ['import_added', result.added],
    ['import_changed', result.changed],
    ['import_same', result.same],
    ['import_kept', result.kept],
    ['import_refused', result.refused.length],
  ];
  const lines = counts
    .filter(([key, count]) => count > 0 || key === 'import_added')
    .map(([key, count]) => t(key, { count }));
  const refused = result.refused
    .slice(0, REFUSED_SHOWN)
    .map(({ index, field }) => t('import_refused_at', { index: index + 1, field: field || 'note' }));
  return [...lines, ...refused];
}

/** Notes out of the extension and into it again. `openElsewhere` is given where a file cannot be chosen in this window. */
export function Transfer({
  notes,
  openElsewhere,
}: {
  readonly notes: Notes;
  readonly openElsewhere?: (() => void) | undefined;
}) {
  const { t } = useInterface();
  const file = useRef<HTMLInputElement>(null);
  const [lines, setLines] = useState<readonly string[]>([]);

  const download = async (write: () => Promise<string>, extension: string, type: string): Promise<void> => {
    try {
      downloadText(await write(), {
        name: `hawamish-${new Date().toISOString().slice(0, 10)}.${extension}`,
        type,
      });
      setLines([]);
    } catch {
      setLines([t('export_failed')]);
    }
  };

  const read = async (chosen: File): Promise<void> => {
    setLines([]);
    try {
      const text = await chosen.text().catch(() => null);
      setLines(text === null ? [t('import_unreadable')] : report(await notes.importJson(text), t));
    } catch {
      setLines([t('import_failed')]);
    }
  };

  return (
    <div class="transfer">
      <div class="actions">
        <button type="button" onClick={() => void download(notes.exportJson, 'json', 'application/json')}>
          {t('export_json')}
        </button>
        <button
          type="button"
          onClick={() => void download(() => notes.exportMarkdown(t('notes_title')), 'md', 'text/markdown')}
        >
          {t('export_markdown')}
        </button>
        <button type="button" onClick={() => (openElsewhere ? openElsewhere() : file.current?.click())}>
          {t('import_json')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('import_json')}
          onChange={(event) => {
            const input = event.currentTarget;
            const [chosen] = input.files ?? [];
            if (chosen) void read(chosen);
            // Choosing the same file again is a change too.
            input.value = '';
          }}
        />
      </div>
      <ul class="report" role="status">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
