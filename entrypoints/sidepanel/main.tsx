import '@/assets/styles/tokens.css';
import '@/assets/styles/pages.css';
import '@/assets/styles/found.css';
import './sidepanel.css';
import { useEffect, useState } from 'preact/hooks';
import { linkTo, NO_PAGE, type PageLink } from '@/components/found';
import { renderPage } from '@/components/interface';
import { Margin } from '@/components/margin';
import { browser } from '@/lib/browser';
import { createNotes, notesDatabase, type Note } from '@/lib/notes';
import { followActiveTab } from './active-tab';

const notes = createNotes(notesDatabase());

function openNote({ id }: Note): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/notebook.html#note=${id}`) });
}

function SidePanel() {
  const [link, setLink] = useState<PageLink>(NO_PAGE);
  useEffect(() => followActiveTab((id) => setLink(id === null ? NO_PAGE : linkTo(id))), []);
  return <Margin link={link} notes={notes} openNote={openNote} />;
}

await renderPage(<SidePanel />);
