import '@/assets/styles/tokens.css';
import '@/assets/styles/pages.css';
import './filters.css';
import './list.css';
import './note.css';
import './markdown.css';
import './data.css';
// Last: with less room it changes what the others have laid out.
import './notebook.css';
import { renderPage } from '@/components/interface';
import { Notebook } from '@/components/notebook';
import { ownStores, tellPagesOfNotes } from '@/components/notes';
import { browser } from '@/lib/browser';
import { createEntries, entriesDatabase } from '@/lib/entries';
import { createHistory, historyDatabase } from '@/lib/history';
import { createNotes, notesDatabase } from '@/lib/notes';
import { settings } from '@/lib/settings';

const notes = createNotes(notesDatabase());
tellPagesOfNotes(notes);
const history = createHistory(historyDatabase());
// A restored backup may bring entries: pages that are open are read again.
const entries = createEntries(entriesDatabase(), {
  changed: () => void settings.set({ library: Date.now() }),
});
await renderPage(
  <Notebook
    notes={notes}
    stores={ownStores({ notes, entries, history })}
    history={history}
    openSettings={() => void browser.runtime.openOptionsPage()}
  />,
);
