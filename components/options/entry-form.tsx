import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EntryDraft } from '@/lib/entries';
import type { TextKey } from '@/lib/locale';
import { MARKED_KINDS } from '@/lib/settings';
import { KIND_LABELS } from '../found';
import { useInterface } from '../interface';

const FIELD_ERRORS: Readonly<Record<string, TextKey>> = {
  name: 'entry_bad_name',
  aliases: 'entry_bad_aliases',
  description: 'entry_bad_description',
  links: 'entry_bad_links',
};

const TYPES = MARKED_KINDS.filter((kind) => kind !== 'figure' && kind !== 'name');

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** One entry of the reader's own, being written. */
export function EntryForm({
  entry,
  save,
  cancel,
}: {
  readonly entry: EntryDraft;
  /** Gives the field that is missing or wrong, or null. */
  readonly save: (draft: EntryDraft) => Promise<string | null>;
  readonly cancel: () => void;
}) {
  const { t } = useInterface();
  const id = useId();
  const [name, setName] = useState(entry.name);
  const [type, setType] = useState(entry.type);
  const [aliases, setAliases] = useState(entry.aliases.join('\n'));
  const [description, setDescription] = useState(entry.description);
  const [links, setLinks] = useState(entry.links.join('\n'));
  const [trouble, setTrouble] = useState<TextKey | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current
      ?.querySelector<HTMLElement>(entry.name === '' ? 'input' : 'textarea[name="description"]')
      ?.focus();
  }, [entry]);

  const submit = async (): Promise<void> => {
    const draft = { name, type, aliases: linesOf(aliases), description, links: linesOf(links) };
    const field = await save(draft).catch(() => '');
    if (field !== null) setTrouble(FIELD_ERRORS[field] ?? 'entry_failed');
  };

  return (
    <form
      ref={form}
      class="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label for={`${id}-name`}>{t('entry_name')}</label>
      <input
        id={`${id}-name`}
        name="name"
        type="text"
        dir="auto"
        required
        maxLength={200}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <label for={`${id}-type`}>{t('entry_type')}</label>
      <select
        id={`${id}-type`}
        name="type"
        value={type}
        onChange={({ currentTarget: { value } }) => setType(TYPES.find((kind) => kind === value) ?? 'other')}
      >
        {TYPES.map((kind) => (
          <option key={kind} value={kind}>
            {t(KIND_LABELS[kind])}
          </option>
        ))}
      </select>
      <label for={`${id}-aliases`}>
        {t('entry_aliases')} <span class="hint">{t('entry_one_a_line')}</span>
      </label>
      <textarea
        id={`${id}-aliases`}
        name="aliases"
        dir="auto"
        rows={2}
        value={aliases}
        onInput={({ currentTarget }) => setAliases(currentTarget.value)}
      />
      <label for={`${id}-description`}>{t('entry_description')}</label>
      <textarea
        id={`${id}-description`}
        name="description"
        dir="auto"
        rows={3}
        maxLength={2000}
        value={description}
        onInput={({ currentTarget }) => setDescription(currentTarget.value)}
      />
      <label for={`${id}-links`}>
        {t('entry_links')} <span class="hint">{t('entry_one_a_line')}</span>
      </label>
      <textarea
        id={`${id}-links`}
        name="links"
        dir="ltr"
        rows={2}
        value={links}
        onInput={({ currentTarget }) => setLinks(currentTarget.value)}
      />
      {trouble && (
        <p class="warning" role="alert">
          {t(trouble)}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          {t('entry_save')}
        </button>
        <button type="button" onClick={cancel}>
          {t('note_cancel')}
        </button>
      </div>
    </form>
  );
}
