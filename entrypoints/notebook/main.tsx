import '@/assets/styles/tokens.css';
import '@/assets/styles/pages.css';
import './notebook.css';
import { renderPage } from '@/components/interface';
import { Notebook } from '@/components/notebook';
import { browser } from '@/lib/browser';
import { createNotes, notesDatabase } from '@/lib/notes';

const notes = createNotes(notesDatabase());
await renderPage(<Notebook notes={notes} openSettings={() => void browser.runtime.openOptionsPage()} />);
