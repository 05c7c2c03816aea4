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
  const content = ({ target, body, tags, page, lang, created }: Note): string =>
    JSON.stringify([orderedTarget(target), body, tags, page.url, page.title, lang, created]);
  return content(a) === content(b);
}

/** Cuts a search into folded words, all of which a note must hold. */
export function searchTerms(query: string): readonly string[] {
  return foldText(query)
    .split(/\s+/)
    .filter((term) => term !== '');
}

/** All that a search looks at: the note's text, what it is about, its tags and its page's title, folded. Linear in its length. */
function searchText(note: Note): string {
  return foldText([note.body, targetName(note.target), note.page.title, ...note.tags].join('\n'));
}

/**
 * Makes the test of whether a note holds every term. It keeps the folded text of each version of a note that it has seen,
 * since folding costs more than looking, and a reader who types a word asks once for each of its letters.
 */
export function createMatcher(): (note: Note, terms: readonly string[]) => boolean {
  const seen = new Map<string, { readonly version: string; readonly text: string }>();
  return (note, terms) => {
    const version = `${note.revision} ${note.updated}`;
    let entry = seen.get(note.id);
    if (entry?.version !== version) {
      entry = { version, text: searchText(note) };
      seen.set(note.id, entry);
    }
    const { text } = entry;
    return terms.every((term) => text.includes(term));
  };
}
