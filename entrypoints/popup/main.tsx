import '@/assets/styles/tokens.css';
import '@/assets/styles/pages.css';
import './popup.css';
import { renderPage } from '@/components/interface';
import { createNotes, notesDatabase } from '@/lib/notes';
import { activePage } from './active-page';
import { Popup } from './popup';

const notes = createNotes(notesDatabase());
const link = await activePage();
await renderPage(<Popup link={link} notes={notes} />);
