import '@/assets/styles/tokens.css';
import '@/assets/styles/pages.css';
import './options.css';
import { renderPage } from '@/components/interface';
import { ownStores } from '@/components/notes';
import { createEntries, entriesDatabase } from '@/lib/entries';
import { createHistory, historyDatabase } from '@/lib/history';
import { createNotes, notesDatabase } from '@/lib/notes';
import { settings } from '@/lib/settings';
import { Options } from './options';

// Pages and the background learn of a change by the setting: whoever follows it reads again.
const entries = createEntries(entriesDatabase(), {
  changed: () => void settings.set({ library: Date.now() }),
});
const notes = createNotes(notesDatabase());
const history = createHistory(historyDatabase());

await renderPage(
  <Options
    notes={notes}
    stores={ownStores({ notes, entries, history })}
    entries={entries}
    history={history}
  />,
);
