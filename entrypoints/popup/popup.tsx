import { useCallback, useState } from 'preact/hooks';
import { PageView, type PageLink } from '@/components/found';
import { Emblem, Switch, Tabs, Toast, useInterface, type ToastMessage } from '@/components/interface';
import { hasDrafts, NotesView } from '@/components/notes';
import { browser } from '@/lib/browser';
import type { Note, Notes } from '@/lib/notes';

type View = 'page' | 'notes';

export function Popup({
  link,
  notes,
  note,
}: {
  readonly link: PageLink;
  readonly notes: Notes;
  /** The note that the popup was opened for. */
  readonly note?: Note | undefined;
}) {
  const { t, settings, change } = useInterface();
  // A note that was being written when the popup closed is what the reader comes back for.
  const [view, setView] = useState<View>(() => (note || hasDrafts() ? 'notes' : 'page'));
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const dismiss = useCallback(() => setToast(null), []);
  const sayText = useCallback((text: string) => setToast({ text }), []);
  const openSettings = (): void => {
    void browser.runtime.openOptionsPage().then(() => window.close());
  };
  const openNotebook = (): void => {
    void browser.tabs.create({ url: browser.runtime.getURL('notebook.html') }).then(() => window.close());
  };
  return (
    <main class="popup">
      <header>
        <Emblem />
        <h1>{t('name')}</h1>
        <Switch on={settings.enabled} change={(enabled) => change({ enabled })}>
          <span class="visually-hidden">{t('master_switch')}</span>
        </Switch>
        <button
          type="button"
          class="icon-button"
          aria-label={t('open_settings')}
          title={t('open_settings')}
          onClick={openSettings}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
            <circle cx="13" cy="6" r="2" />
            <circle cx="7" cy="14" r="2" />
          </svg>
        </button>
      </header>
      <Tabs<View>
        label={t('tabs')}
        chosen={view}
        choose={setView}
        tabs={[
          { id: 'page', label: t('tab_page'), panel: () => <PageView link={link} say={sayText} /> },
          {
            id: 'notes',
            label: t('tab_notes'),
            panel: () => (
              <>
                <NotesView notes={notes} say={setToast} open={note} />
                <button type="button" class="open-notebook" onClick={openNotebook}>
                  {t('notebook_open')}
                </button>
              </>
            ),
          },
        ]}
      />
      <Toast message={toast} dismiss={dismiss} />
    </main>
  );
}
