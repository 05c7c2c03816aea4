import { useCallback, useEffect, useState } from 'preact/hooks';
import { Emblem, Toast, useInterface, type ToastMessage } from '@/components/interface';
import {
  CardsSection,
  DecisionsSection,
  EntriesSection,
  FiguresSection,
  HistorySection,
  KnowledgeSection,
  LooksSection,
  NotesSection,
  ReadingSection,
  Section,
  ShortcutsSection,
  SitesSection,
  wantedEntry,
  type Shortcut,
} from '@/components/options';
import type { BackupStores } from '@/lib/backup';
import { browser } from '@/lib/browser';
import type { Entries } from '@/lib/entries';
import type { History } from '@/lib/history';
import { CORE_PACK, openPack, type PackInfo } from '@/lib/knowledge';
import type { Notes } from '@/lib/notes';

async function loadPackInfo(): Promise<PackInfo> {
  const response = await fetch(browser.runtime.getURL(`/${CORE_PACK}`));
  return openPack(await response.arrayBuffer()).info;
}

/** Phones have no commands. */
async function loadShortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Firefox opens the page itself, since version 137; no link leads to Chrome's, but a tab may be opened on it. */
async function openShortcuts(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export function Options({
  notes,
  stores,
  entries,
  history,
}: {
  readonly notes: Notes;
  readonly stores: BackupStores;
  readonly entries: Entries;
  readonly history: Pick<History, 'count' | 'clear'>;
}) {
  const { t } = useInterface();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const dismiss = useCallback(() => setToast(null), []);
  const [wanted, setWanted] = useState(() => wantedEntry(location.hash));
  useEffect(() => {
    const follow = (): void => setWanted(wantedEntry(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const { version } = browser.runtime.getManifest();
  return (
    <main class="options">
      <header>
        <Emblem />
        <h1>
          {t('name')} <span>{t('settings_title')}</span>
        </h1>
      </header>
      <ReadingSection />
      <SitesSection />
      <CardsSection />
      <LooksSection />
      <FiguresSection />
      <ShortcutsSection
        load={loadShortcuts}
        openBrowserPage={openShortcuts}
        say={(text) => setToast({ text })}
      />
      <DecisionsSection />
      <NotesSection notes={notes} stores={stores} say={(text) => setToast({ text })} />
      <HistorySection history={history} say={(text) => setToast({ text })} />
      <EntriesSection entries={entries} wanted={wanted} say={setToast} />
      <KnowledgeSection load={loadPackInfo} entries={entries} />
      <Section title={t('section_privacy')}>
        <p>{t('privacy_text')}</p>
      </Section>
      <footer class="hint">{t('version', { version })}</footer>
      <Toast message={toast} dismiss={dismiss} />
    </main>
  );
}
