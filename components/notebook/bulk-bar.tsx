import { useState } from 'preact/hooks';
import { exportNotes, type ExportFormat } from '@/lib/interchange';
import { NOTE_COLOURS, type NoteColour, type Notes } from '@/lib/notes';
import { useInterface, type ToastMessage } from '../interface';
import { COLOUR_TEXTS, downloadFile, FormatChoice, useLongWork, WorkProgress } from '../notes';
import type { Deeds } from './deeds';

type Open = 'tag' | 'colour' | 'export' | 'destroy' | null;

/** What can be done with the selected notes, all at once. */
export function BulkBar({
  ids,
  notes,
  deeds,
  trash,
  knownTags,
  say,
  selectAll,
  selectNone,
}: {
  readonly ids: readonly string[];
  readonly notes: Notes;
  readonly deeds: Deeds;
  readonly trash: boolean;
  readonly knownTags: readonly string[];
  readonly say: (message: ToastMessage) => void;
  readonly selectAll: () => void;
  readonly selectNone: () => void;
}) {
  const { t } = useInterface();
  const [open, setOpen] = useState<Open>(null);
  const toggle = (what: Open): void => setOpen(open === what ? null : what);
  const opener = (what: Exclude<Open, null>, label: string, danger = false) => (
    <button
      type="button"
      class={danger ? 'danger' : ''}
      aria-expanded={open === what}
      onClick={() => toggle(what)}
    >
      {label}
    </button>
  );
  return (
    <div
      class="bulk"
      role="group"
      aria-label={t('notebook_selected', { count: ids.length })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || open === null) return;
        event.stopPropagation();
        setOpen(null);
      }}
    >
      <div class="actions">
        <strong role="status">{t('notebook_selected', { count: ids.length })}</strong>
        <button type="button" class="quiet" onClick={selectAll}>
          {t('notebook_select_all')}
        </button>
        <button type="button" class="quiet" onClick={selectNone}>
          {t('notebook_select_none')}
        </button>
      </div>
      <div class="actions">
        {trash ? (
          <>
            <button type="button" onClick={() => void deeds.restore(ids)}>
              {t('notebook_restore')}
            </button>
            {opener('destroy', t('trash_empty'), true)}
          </>
        ) : (
          <>
            {opener('tag', t('notebook_tag'))}
            {opener('colour', t('notebook_colour'))}
            {opener('export', t('notebook_export'))}
            <button type="button" class="danger" onClick={() => void deeds.remove(ids)}>
              {t('note_delete')}
            </button>
          </>
        )}
      </div>
      {open === 'tag' && <TagForm ids={ids} deeds={deeds} knownTags={knownTags} />}
      {open === 'colour' && <Colours paint={(colour) => void deeds.sort(ids, { colour })} />}
      {open === 'export' && <SelectedExport ids={ids} notes={notes} say={say} />}
      {open === 'destroy' && (
        <div class="actions">
          <span>{t('notebook_destroy_ask', { count: ids.length })}</span>
          <button type="button" class="danger" onClick={() => void deeds.destroy(ids)}>
            {t('trash_empty')}
          </button>
          <button type="button" onClick={() => setOpen(null)}>
            {t('note_cancel')}
          </button>
        </div>
      )}
    </div>
  );
}

function TagForm({
  ids,
  deeds,
  knownTags,
}: {
  readonly ids: readonly string[];
  readonly deeds: Deeds;
  readonly knownTags: readonly string[];
}) {
  const { t } = useInterface();
  const [tag, setTag] = useState('');
  const clean = tag.replace(/\s+/g, ' ').trim();
  return (
    <form
      class="actions"
      onSubmit={(event) => {
        event.preventDefault();
        if (clean !== '') void deeds.sort(ids, { addTag: clean });
      }}
    >
      <input
        type="text"
        dir="auto"
        list="bulk-tags"
        aria-label={t('notebook_tag_name')}
        placeholder={t('notebook_tag')}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
        // The form has just been asked for: this is where the reader goes on.
        ref={(input) => {
          if (input && tag === '') input.focus();
        }}
      />
      <datalist id="bulk-tags">
        {knownTags.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <button type="submit" class="primary" disabled={clean === ''}>
        {t('notebook_tag_add')}
      </button>
      <button
        type="button"
        disabled={clean === ''}
        onClick={() => void deeds.sort(ids, { removeTag: clean })}
      >
        {t('notebook_tag_remove')}
      </button>
    </form>
  );
}

function Colours({ paint }: { readonly paint: (colour: NoteColour | null) => void }) {
  const { t } = useInterface();
  return (
    <div class="actions">
      {NOTE_COLOURS.map((colour) => (
        <button key={colour} type="button" onClick={() => paint(colour)}>
          <span class={`swatch colour-${colour}`} aria-hidden="true" /> {t(COLOUR_TEXTS[colour])}
        </button>
      ))}
      <button type="button" onClick={() => paint(null)}>
        {t('notebook_colour_none')}
      </button>
    </div>
  );
}

function SelectedExport({
  ids,
  notes,
  say,
}: {
  readonly ids: readonly string[];
  readonly notes: Notes;
  readonly say: (message: ToastMessage) => void;
}) {
  const { t } = useInterface();
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const { run, running } = useLongWork();
  const write = async (): Promise<void> => {
    const now = new Date();
    try {
      const file = await run(async (work) =>
        exportNotes(await notes.getMany(ids), format, { title: t('notes_title'), now, ...work }),
      );
      if (file) downloadFile(file, { now });
    } catch {
      say({ text: t('export_failed') });
    }
  };
  return (
    <>
      <div class="actions">
        <FormatChoice format={format} choose={setFormat} />
        <button type="button" class="primary" onClick={() => void write()}>
          {t('transfer_export')}
        </button>
      </div>
      <WorkProgress running={running} />
    </>
  );
}
