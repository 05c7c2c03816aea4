import { useCallback, useEffect, useState } from 'preact/hooks';
import { Emblem, Toast, useInterface, type ToastMessage } from '@/components/interface';
import {
  DecisionsSection,
  EntriesSection,
  FiguresSection,
  HistorySection,
  KnowledgeSection,
  LooksSection,
  NotesSection,
  ReadingSection,
  Section,
  SitesSection,
  wantedEntry,
} from '@/components/options';
import { browser } from '@/lib/browser';
import type { Entries } from '@/lib/entries';
import type { History } from '@/lib/history';
import { CORE_PACK, openPack, type PackInfo } from '@/lib/knowledge';
import type { Notes } from '@/lib/notes';

async function loadPackInfo(): Promise<PackInfo> {
  const response = await fetch(browser.runtime.getURL(`/${CORE_PACK}`));
  return openPack(await response.arrayBuffer()).info;
}

export function Options({
  notes,
  entries,
  history,
}: {
  readonly notes: Notes;
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
      <LooksSection />
      <FiguresSection />
      <SitesSection />
      <DecisionsSection />
      <NotesSection notes={notes} say={(text) => setToast({ text })} />
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
