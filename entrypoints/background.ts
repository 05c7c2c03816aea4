// First: it asks for the pack when it is loaded, and the browser reads the file while the rest is set up.
import { createLibrary, createTaggers, loadPackaged } from '@/lib/library';
import { defineBackground } from 'wxt/utils/define-background';
import { articleLanguage } from '@/lib/annotate';
import { answerAnnotate, answerEntity, leftAlone, once, readRequestAhead } from '@/lib/answers';
import { browser } from '@/lib/browser';
import { createCardArt, type CardArt, type CardArtData, type FigureReader } from '@/lib/cards';
import { decisions } from '@/lib/decisions';
import { createEntries, entriesDatabase } from '@/lib/entries';
import { createHistory, historyDatabase, meetingsIn } from '@/lib/history';
import { primaryOf } from '@/lib/languages';
import { cardLanguage, interfaceLanguage, loadText } from '@/lib/locale';
import { hasMargin, openMargin } from '@/lib/margin';
import { askPage, listenInBackground } from '@/lib/messaging';
import { createNotes, notesDatabase } from '@/lib/notes';
import { savePassage, watchPassages, type CapturedPassage } from '@/lib/passages';
import { settings, type Settings } from '@/lib/settings';

const CARD_ART = 'knowledge/card-art.json';

async function fetchOwn(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(`/${path}`));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

const loadArt = async (): Promise<CardArt> =>
  createCardArt((await (await fetchOwn(CARD_ART)).json()) as CardArtData);

/** Commands of the manifest, by name: the way through the mentions that the keyboard has. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

async function step(direction: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await askPage(tab.id, 'step', { direction });
}

/** Where the reader writes an entry of their own. */
async function openEntry(entry: { readonly name: string; readonly id?: string | undefined }): Promise<void> {
  const query = new URLSearchParams({ name: entry.name, ...(entry.id !== undefined && { id: entry.id }) });
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#entry?${query}`) });
}

const ENTRY_MENU = 'own-entry';
const PASSAGE_MENU = 'note-passage';
const MARGIN_MENU = 'open-margin';

/** What the reader has selected in a tab: found out by a script that goes into the page now and not before. */
async function selectedPassage(tabId: number): Promise<CapturedPassage | null> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/passage.js'] });
  return (answer?.result ?? null) as CapturedPassage | null;
}

/** The frames of the page's own in a tab whose viewport is so large: no number of theirs is known to the page. */
async function framesOfSize(
  tabId: number,
  size: { readonly width: number; readonly height: number },
): Promise<number[]> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // To a frame of another site it seems to be in none.
    func: (width: number, height: number) =>
      window.frameElement !== null && innerWidth === width && innerHeight === height,
    args: [size.width, size.height],
  });
  return frames.flatMap(({ frameId, result }) => (result === true ? [frameId] : []));
}

/** Notes and a selection meet in the popup, over the page; where the browser does not open it unasked, in the notebook. */
async function openNote(id: string): Promise<void> {
  await browser.storage.session.set({ 'open-note': id });
  await browser.action.openPopup().catch(async () => {
    await browser.storage.session.remove('open-note');
    await browser.tabs.create({ url: browser.runtime.getURL(`/notebook.html#note=${id}&edit`) });
  });
}

/** "Add an entry" and "Note this passage" for a selection, "Open the margin" for the toolbar's button, in the language of the interface. Browsers keep menus between starts. */
async function makeMenu(): Promise<void> {
  const lang = interfaceLanguage(await settings.get(), browser.i18n.getUILanguage());
  const t = await loadText(lang, async (path) => (await fetchOwn(path)).json());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: PASSAGE_MENU, title: t('note_passage'), contexts: ['selection'] });
  browser.contextMenus.create({ id: ENTRY_MENU, title: t('entry_menu'), contexts: ['selection'] });
  if (hasMargin) {
    browser.contextMenus.create({ id: MARGIN_MENU, title: t('margin_open'), contexts: ['action'] });
  }
}

/** After a note was written or deleted: the dots in open pages follow. */
async function tellPages<T>(outcome: T): Promise<T> {
  await settings.set({ noted: Date.now() }).catch(() => undefined);
  return outcome;
}

/** What figures are compared with, as far as the reader has said. */
function readerOf({ country, currency, perDollar }: Settings): FigureReader {
  return {
    ...(country !== '' && { country }),
    ...(currency !== '' && { currency }),
    ...(perDollar > 0 && { perDollar }),
  };
}

export default defineBackground(() => {
  const settingsNow = settings.readAhead();
  const taggersOf = createTaggers(loadPackaged);
  const library = createLibrary({
    load: loadPackaged,
    own: () => createEntries(entriesDatabase(), { changed: () => undefined }).opened(),
  });
  const art = once(loadArt);
  const notes = once(() => Promise.resolve(createNotes(notesDatabase())));
  const history = once(() => Promise.resolve(createHistory(historyDatabase())));
  const lookForPassages = watchPassages(notes);
  const notePassage = async (tabId: number): Promise<void> => {
    const passage = await selectedPassage(tabId);
    const note = passage && (await savePassage(passage, await notes(), new Date()));
    if (note) await openNote(note.id);
  };

  listenInBackground({
    annotate: async (request, { tab }) => {
      const lang = articleLanguage(request);
      // Begun before the settings are known: nearly always it is what they ask for.
      void library.knowledge(lang, 0).catch(() => undefined);
      const taggers = taggersOf(lang);
      lookForPassages(request);
      const decided = decisions.all();
      const stored = await settingsNow();
      if (stored.languagesOff.some((off) => off === primaryOf(lang))) return leftAlone(lang);
      // All that needs no pack is read while the files of a background that has just been started are on their way.
      const ahead = readRequestAhead(request);
      const now = new Date().toISOString();
      const answer = answerAnnotate(request, await library.knowledge(lang, stored.library), {
        now,
        timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
        readerLang: cardLanguage(interfaceLanguage(stored, browser.i18n.getUILanguage())),
        reader: readerOf(stored),
        notation: stored,
        taggers: await taggers,
        decisions: await decided,
        ahead,
      });
      if (stored.history && tab?.incognito !== true) {
        // A history that cannot be written is no reason to leave the page unread.
        void history()
          .then((kept) => kept.record(meetingsIn({ ...request, ...answer, title: tab?.title ?? '' }, now)))
          .catch(() => undefined);
      }
      return answer;
    },
    loadCard: async (_request, { tab, frameId = 0 }) => {
      if (tab?.id === undefined) throw new Error('Only a page has cards.');
      await browser.scripting.executeScript({
        target: { tabId: tab.id, frameIds: [frameId] },
        files: ['/card.js'],
      });
      return { loaded: true };
    },
    dress: async ({ frame }, { tab }) => {
      if (tab?.id === undefined) throw new Error('Only a page has marks.');
      const frameIds = frame ? await framesOfSize(tab.id, frame) : [0];
      // A reader's own styles hold in shadow trees too, and the page cannot find them.
      await browser.scripting.insertCSS({
        target: { tabId: tab.id, frameIds },
        files: ['/assets/marks.css'],
        origin: 'USER',
      });
      return { dressed: true };
    },
    decide: async ({ decision, keep }) => {
      await (keep ? decisions.keep(decision) : decisions.takeBack(decision));
      return { done: true };
    },
    noted: async (about) => {
      const targets = (await (await notes()).forTargets(about)).map(({ target }) => target);
      return {
        entities: [...new Set(targets.flatMap((to) => (to.kind === 'entity' ? [to.entity] : [])))],
        figures: [...new Set(targets.flatMap((to) => (to.kind === 'figure' ? [to.key] : [])))],
      };
    },
    entityCard: async ({ entity, lang }) => {
      const stored = await settings.get();
      const knowledge = await library.knowledge(lang, stored.library);
      return answerEntity(entity, lang, knowledge, { now: new Date().toISOString(), notation: stored });
    },
    draw: async (pictures) => (await art()).draw(pictures),
    drawPlaces: async ({ places }) => {
      const drawn = (await art()).drawPlaces(places);
      return drawn ? { drawn } : {};
    },
    notesFor: async (target) => (await notes()).forTarget(target),
    saveNote: async ({ note }) => tellPages(await (await notes()).save(note)),
    deleteNote: async ({ id }) => tellPages({ deleted: await (await notes()).remove(id) }),
    editEntry: async (entry) => {
      await openEntry(entry);
      return { opened: true };
    },
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenu();
    // Once, and never after an update: what has changed is no reason to interrupt anyone.
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  settings.follow('interfaceLanguage', () => void makeMenu());
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === MARGIN_MENU) void openMargin(tab?.windowId);
    if (menuItemId === ENTRY_MENU) void openEntry({ name: selectionText ?? '' });
    if (menuItemId === PASSAGE_MENU && tab?.id !== undefined) void notePassage(tab.id);
  });

  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-margin') void openMargin(tab?.windowId);
    if (command === 'note-passage' && tab?.id !== undefined) void notePassage(tab.id);
    const direction = STEPS[command];
    if (direction !== undefined) void step(direction);
  });
});
