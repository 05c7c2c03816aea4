import { foldText } from '@/lib/text';
import type { Note, NoteTarget } from './types';

/** What a note is about, in the reader's words: the entity's name, the figure as written, or the passage's quote. */
export function targetName(target: NoteTarget): string {
  switch (target.kind) {
    case 'entity':
      return target.name;
    case 'figure':
      return target.surface;
    case 'passage':
      return target.quote.exact;
  }
}

/** A copy of the target with its fields in one order, so that two equal ones have one JSON text. */
function orderedTarget(target: NoteTarget): unknown[] {
  switch (target.kind) {
    case 'entity':
      return [target.kind, target.entity, target.name];
    case 'figure':
      return [target.kind, target.key, target.surface];
    case 'passage': {
      const { quote, position } = target;
      return [target.kind, quote.exact, quote.prefix, quote.suffix, position.start, position.end];
    }
  }
}

/** Whether two notes say the same of the same thing, whenever and in however many steps they were written. */
export function sameContent(a: Note, b: Note): boolean {
  const content = ({ target, body, tags, colour, page, lang, created }: Note): string =>
    JSON.stringify([orderedTarget(target), body, tags, colour, page.url, page.title, lang, created]);
  return content(a) === content(b);
}

/** Cuts a search into folded words, all of which a note must hold. */
export function searchTerms(query: string): readonly string[] {
  return foldText(query)
    .split(/\s+/)
    .filter((term) => term !== '');
}

/** All that a search looks at: the note's text, what it is about, its page's title, its tags. */
export function searchedTexts(note: Note): readonly string[] {
  return [note.body, targetName(note.target), note.page.title, ...note.tags];
}

/** The same as one text, folded. Linear in its length. */
export function searchText(note: Note): string {
  return foldText(searchedTexts(note).join('\n'));
}

/** The site of a note's page, as readers name it: the host without `www.`; empty where the address has none. */
export function noteSite({ page }: Note): string {
  // Notes are read by the ten thousand: `new URL` costs ten times as much as looking for the slashes.
  const [, host = ''] = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i.exec(page.url) ?? [];
  return host.toLowerCase();
}
