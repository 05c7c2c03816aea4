import { useEffect, useState } from 'preact/hooks';
import type { TextKey } from '@/lib/locale';
import { useInterface } from '../interface';
import { Section } from './fields';

/** A command of the manifest, and the keys it has here. */
export interface Shortcut {
  readonly name: string;
  /** As the browser says them; empty where there are none. */
  readonly keys: string;
}

/** The browser says what its commands do in its own language, which need not be the interface's. */
const COMMANDS: Readonly<Record<string, TextKey>> = {
  'next-mention': 'command_next_mention',
  'previous-mention': 'command_previous_mention',
  'note-passage': 'command_note_passage',
  'open-margin': 'margin_open',
};

/** The keys that work in every page, and the way to where they are changed. Nothing where the browser has no keys to give, as on phones. */
export function ShortcutsSection({
  load,
  openBrowserPage,
  say,
}: {
  readonly load: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's own page of shortcuts. Rejects where it has none to open. */
  readonly openBrowserPage: () => Promise<void>;
  readonly say: (text: string) => void;
}) {
  const { t } = useInterface();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = (): void => void load().then(setShortcuts, () => setShortcuts([]));
    read();
    // They are changed elsewhere, and the reader comes back to see.
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [load]);
  // In the order in which they are told here: browsers have their own.
  const known = Object.entries(COMMANDS).flatMap(([name, command]) => {
    const shortcut = shortcuts.find((one) => one.name === name);
    return shortcut ? [{ ...shortcut, command }] : [];
  });
  if (known.length === 0) return null;
  return (
    <Section title={t('section_shortcuts')}>
      <p class="hint">{t('shortcuts_reason')}</p>
      <dl class="shortcuts">
        {known.map(({ name, keys, command }) => (
          <div key={name}>
            <dt>{t(command)}</dt>
            <dd>
              {keys === '' ? <span class="hint">{t('shortcut_none')}</span> : <kbd dir="ltr">{keys}</kbd>}
            </dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" onClick={() => void openBrowserPage().catch(() => say(t('shortcuts_failed')))}>
          {t('shortcuts_change')}
        </button>
      </div>
    </Section>
  );
}
