import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entries, EntryDraft, ImportEntriesResult, OwnEntry } from '@/lib/entries';
import type { Text, TextKey } from '@/lib/locale';
import { foldText } from '@/lib/text';
import { useInterface, type ToastMessage } from '../interface';
import { downloadFile } from '../notes';
import { EntryForm } from './entry-form';
import { Section } from './fields';

/** An entry that a page or a menu has asked for: an own one by its id, else a new one of this name. */
export interface WantedEntry {
  readonly name: string;
  readonly id?: string;
}

/** The entry in the page's address (`#entry?name=…`), or null. */
export function wantedEntry(hash: string): WantedEntry | null {
  const query = /^#entry\?(.*)$/su.exec(hash)?.[1];
  if (query === undefined) return null;
  const values = new URLSearchParams(query);
  const id = values.get('id');
  return { name: values.get('name') ?? '', ...(id !== null && { id }) };
}

/** So many entries are shown before the rest is asked for. */
const SHOWN = 30;
/** So many refused lines are named one by one; a file with more of them has another problem. */
const REFUSED_SHOWN = 5;

const ERRORS = {
  empty: 'entries_import_empty',
  'not-entries': 'entries_import_not_entries',
  newer: 'entries_import_newer',
  'no-name-column': 'entries_import_no_name_column',
  'not-json': 'entries_import_not_json',
} as const satisfies Record<string, TextKey>;

const FIELDS: Readonly<Record<string, TextKey>> = {
  name: 'entry_name',
  type: 'entry_type',
  aliases: 'entry_aliases',
  description: 'entry_description',
  links: 'entry_links',
};

/** What an import did, line by line. */
function report(result: ImportEntriesResult, t: Text): string[] {
  if ('error' in result) {
    return [t(ERRORS[result.error], result.error === 'not-json' ? { line: result.line } : {})];
  }
  const lines = [t('entries_added', { count: result.added })];
  if (result.changed > 0) lines.push(t('entries_changed', { count: result.changed }));
  if (result.same > 0) lines.push(t('entries_same', { count: result.same }));
  const { refused } = result;
  if (refused.length > 0) lines.push(t('entries_refused', { count: refused.length }));
  for (const { line, field } of refused.slice(0, REFUSED_SHOWN)) {
    const key = FIELDS[field];
    lines.push(t('entries_refused_at', { line, field: key === undefined ? field || '?' : t(key) }));
  }
  return lines;
}

/** The reader's own entries: written, changed, deleted, out and in. */
export function EntriesSection({
  entries,
  wanted,
  say,
}: {
  readonly entries: Entries;
  readonly wanted: WantedEntry | null;
  readonly say: (message: ToastMessage) => void;
}) {
  const { t } = useInterface();
  const [list, setList] = useState<readonly OwnEntry[] | null>(null);
  const [editing, setEditing] = useState<OwnEntry | EntryDraft | null>(null);
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(SHOWN);
  const [lines, setLines] = useState<readonly string[]>([]);
  const file = useRef<HTMLInputElement>(null);
  const asked = useRef<WantedEntry | null>(null);

  useEffect(
    () => entries.observe(entries.list, { next: setList, error: () => setLines([t('entries_unavailable')]) }),
    [entries, t],
  );
  useEffect(() => {
    if (!wanted || !list || asked.current === wanted) return;
    asked.current = wanted;
    setEditing(list.find(({ id }) => id === wanted.id) ?? blank(wanted.name));
  }, [wanted, list]);

  const save = async (draft: EntryDraft): Promise<string | null> => {
    const id = editing && 'id' in editing ? editing.id : undefined;
    const result = await entries.save(draft, id);
    if ('field' in result) return result.field;
    setEditing(null);
    say({ text: t('entry_saved') });
    return null;
  };
  const remove = async (entry: OwnEntry): Promise<void> => {
    await entries.remove(entry.id);
    say({ text: t('entry_deleted'), undo: () => void entries.save(entry, entry.id) });
  };
  const read = async (chosen: File): Promise<void> => {
    const text = await chosen.text().catch(() => null);
    if (text === null) setLines([t('import_unreadable')]);
    else
      setLines(
        await entries.importFile(text).then(
          (result) => report(result, t),
          () => [t('import_failed')],
        ),
      );
  };

  const found = (list ?? []).filter((entry) => matches(entry, query));
  return (
    <Section title={t('section_entries')}>
      <p class="hint">{t('entries_text')}</p>
      {editing ? (
        <EntryForm
          key={'id' in editing ? editing.id : editing.name}
          entry={editing}
          save={save}
          cancel={() => setEditing(null)}
        />
      ) : (
        <div class="actions">
          <button type="button" class="primary" onClick={() => setEditing(blank(''))}>
            {t('entry_add')}
          </button>
        </div>
      )}
      {list !== null && list.length > 5 && (
        <input
          type="search"
          aria-label={t('entries_search')}
          placeholder={t('entries_search')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      )}
      {found.length > 0 && (
        <ul class="entries">
          {found.slice(0, limit).map((entry) => (
            <li key={entry.id}>
              <div>
                <strong>
                  <bdi>{entry.name}</bdi>
                </strong>
                {entry.aliases.length > 0 && (
                  <span class="hint">
                    {entry.aliases.map((alias) => (
                      <bdi key={alias}>{alias}</bdi>
                    ))}
                  </span>
                )}
                {entry.description !== '' && (
                  <p>
                    <bdi>{entry.description}</bdi>
                  </p>
                )}
              </div>
              <button
                type="button"
                class="quiet"
                aria-label={t('entry_edit_named', { name: entry.name })}
                onClick={() => setEditing(entry)}
              >
                {t('entry_edit')}
              </button>
              <button
                type="button"
                class="quiet danger"
                aria-label={t('entry_delete_named', { name: entry.name })}
                onClick={() => void remove(entry)}
              >
                {t('entry_delete')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.length > limit && (
        <button type="button" onClick={() => setLimit(limit + SHOWN)}>
          {t('entries_more', { count: found.length - limit })}
        </button>
      )}
      <div class="actions">
        {list !== null && list.length > 0 && (
          <>
            <button
              type="button"
              onClick={() =>
                void entries.exportJson().then(
                  (text) => download(text, 'json', 'application/json'),
                  () => setLines([t('export_failed')]),
                )
              }
            >
              {t('entries_export_json')}
            </button>
            <button
              type="button"
              onClick={() =>
                void entries.exportCsv().then(
                  (text) => download(text, 'csv', 'text/csv'),
                  () => setLines([t('export_failed')]),
                )
              }
            >
              {t('entries_export_csv')}
            </button>
          </>
        )}
        <button type="button" onClick={() => file.current?.click()}>
          {t('entries_import')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,.csv,application/json,text/csv"
          aria-label={t('entries_import')}
          onChange={({ currentTarget: input }) => {
            const [chosen] = input.files ?? [];
            if (chosen) void read(chosen);
            // Choosing the same file again is a change too.
            input.value = '';
          }}
        />
      </div>
      <div role="status">
        {lines.length > 0 && (
          <ul class="report">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

function blank(name: string): EntryDraft {
  return { type: 'other', name: name.replace(/\s+/gu, ' ').trim(), aliases: [], description: '', links: [] };
}

function matches({ name, aliases, description }: OwnEntry, query: string): boolean {
  return foldText([name, ...aliases, description].join('\n')).includes(foldText(query.trim()));
}

function download(text: string, extension: string, type: string): void {
  downloadFile({ parts: [text], extension, type }, { name: 'hawamish-entries', now: new Date() });
}
