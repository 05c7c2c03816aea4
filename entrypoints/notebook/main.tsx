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
import { tellPagesOfNotes } from '@/components/notes';
import { browser } from '@/lib/browser';
import { createHistory, historyDatabase } from '@/lib/history';
import { createNotes, notesDatabase } from '@/lib/notes';

const notes = createNotes(notesDatabase());
tellPagesOfNotes(notes);
await renderPage(
  <Notebook
    notes={notes}
    history={createHistory(historyDatabase())}
    openSettings={() => void browser.runtime.openOptionsPage()}
  />,
);
