import { useCallback, useState } from 'preact/hooks';
import { PageView, type PageLink } from '@/components/found';
import {
  Emblem,
  SettingsButton,
  Switch,
  Tabs,
  Toast,
  useInterface,
  type ToastMessage,
} from '@/components/interface';
import { hasDrafts, NotesView } from '@/components/notes';
import { browser } from '@/lib/browser';
import { hasMargin, openMargin } from '@/lib/margin';
import type { Note, Notes } from '@/lib/notes';

type View = 'page' | 'notes';

export function Popup({
  link,
  windowId,
  notes,
  note,
}: {
  readonly link: PageLink;
  /** The window under the popup, for the margin to open in. */
  readonly windowId: number | undefined;
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
  const showMargin = (): void => {
    void openMargin(windowId).then((opened) => (opened ? window.close() : sayText(t('margin_failed'))));
  };
  return (
    <main class="popup">
      <header>
        <Emblem />
        <h1>{t('name')}</h1>
        <Switch on={settings.enabled} change={(enabled) => change({ enabled })}>
          <span class="visually-hidden">{t('master_switch')}</span>
        </Switch>
        {hasMargin && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('margin_open')}
            title={t('margin_open')}
            onClick={showMargin}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true" class="margin-icon">
              <rect x="3" y="4" width="14" height="12" rx="1.5" />
              <path d="M12.5 4v12M14.5 7h.5M14.5 10h.5" />
            </svg>
          </button>
        )}
        <SettingsButton open={openSettings} />
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
