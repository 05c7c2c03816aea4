import { defineBackground } from 'wxt/utils/define-background';
import { answerAnnotate, once } from '@/lib/answers';
import { browser } from '@/lib/browser';
import { createCardArt, type CardArt, type CardArtData } from '@/lib/cards';
import { CORE_PACK, openPack, type Knowledge } from '@/lib/knowledge';
import { askPage, listenInBackground } from '@/lib/messaging';
import { createNotes, notesDatabase } from '@/lib/notes';

const CARD_ART = 'knowledge/card-art.json';

async function fetchOwn(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(`/${path}`));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

const loadKnowledge = async (): Promise<Knowledge> =>
  openPack(await (await fetchOwn(CORE_PACK)).arrayBuffer(), { trusted: true });

const loadArt = async (): Promise<CardArt> =>
  createCardArt((await (await fetchOwn(CARD_ART)).json()) as CardArtData);

/** Commands of the manifest, by name: the way through the mentions that the keyboard has. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

async function step(direction: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await askPage(tab.id, 'step', { direction });
}

export default defineBackground(() => {
  const knowledge = once(loadKnowledge);
  const art = once(loadArt);
  const notes = once(() => Promise.resolve(createNotes(notesDatabase())));

  listenInBackground({
    annotate: async (request) => answerAnnotate(request, await knowledge(), new Date().toISOString()),
    draw: async (pictures) => (await art()).draw(pictures),
    notesFor: async (target) => (await notes()).forTarget(target),
    saveNote: async ({ note }) => (await notes()).save(note),
    deleteNote: async ({ id }) => ({ deleted: await (await notes()).remove(id) }),
  });

  browser.commands?.onCommand.addListener((command) => {
    const direction = STEPS[command];
    if (direction !== undefined) void step(direction);
  });
});
