import '@/assets/styles/tokens.css';
import '@/assets/styles/pages.css';
import '../marks.css';
import './welcome.css';
import type { CardWorld } from '@/components/card';
import { CardHost } from '@/components/card-view';
import { renderPage } from '@/components/interface';
import { Welcome } from '@/components/welcome';
import { browser } from '@/lib/browser';
import { hasMargin, openMargin } from '@/lib/margin';
import { Annotator } from '@/lib/reading';

// Into a page of the extension's own no script can be put: what draws the card comes with the page.
(globalThis as CardWorld).hawamishCardView = (options) => new CardHost(options);

/** The sample is no picture of an article: the same script reads it that reads the news. */
function read(article: Element): () => void {
  const annotator = new Annotator(document, window, article);
  annotator.start();
  return () => annotator.stop();
}

const windowId = (await browser.windows?.getCurrent())?.id;
// Phones have neither.
const commands = (await browser.commands?.getAll()) ?? [];

await renderPage(
  <Welcome
    keys={new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]))}
    read={read}
    openMargin={hasMargin ? () => openMargin(windowId) : undefined}
    openNotebook={() => void browser.tabs.create({ url: browser.runtime.getURL('/notebook.html') })}
    openSettings={() => void browser.runtime.openOptionsPage()}
  />,
);
