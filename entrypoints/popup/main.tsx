import '@/assets/styles/tokens.css';
import '@/assets/styles/pages.css';
import '@/assets/styles/found.css';
import './popup.css';
import { renderPage } from '@/components/interface';
import { tellPagesOfNotes } from '@/components/notes';
import { browser } from '@/lib/browser';
import { createNotes, notesDatabase, type Note } from '@/lib/notes';
import { activePage } from './active-page';
import { Popup } from './popup';

const notes = createNotes(notesDatabase());
tellPagesOfNotes(notes);

/** The note on a passage that the reader has just selected, where the popup was opened for it. */
async function noteToOpen(): Promise<Note | undefined> {
  try {
    const { 'open-note': id } = await browser.storage.session.get('open-note');
    if (typeof id !== 'string') return undefined;
    await browser.storage.session.remove('open-note');
    return await notes.get(id);
  } catch {
    // The popup itself says where the notes cannot be read.
    return undefined;
  }
}

await renderPage(
  Promise.all([activePage(), noteToOpen()]).then(([{ link, windowId }, note]) => (
    <Popup link={link} windowId={windowId} notes={notes} note={note} />
  )),
);
