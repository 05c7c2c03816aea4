import '@/assets/styles/tokens.css';
import '@/assets/styles/pages.css';
import './options.css';
import { renderPage } from '@/components/interface';
import { createNotes, notesDatabase } from '@/lib/notes';
import { Options } from './options';

await renderPage(<Options notes={createNotes(notesDatabase())} />);
