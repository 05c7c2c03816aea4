import { draftNote, parseNote, type Note, type Notes } from '@/lib/notes';
import type { CapturedPassage } from './capture';

/**
 * Keeps a passage as a note without text, which the reader may add: the quote is safe whatever happens next.
 *
 * @param captured comes from a page, and is checked like everything that does.
 * @returns null where it is no passage, or cannot be kept.
 */
export async function savePassage(
  captured: CapturedPassage,
  notes: Pick<Notes, 'save' | 'anchor'>,
  now: Date,
): Promise<Note | null> {
  const { target, page, lang } = captured;
  const read = parseNote(draftNote({ target, page, lang }, now));
  if (!('note' in read) || read.note.target.kind !== 'passage') return null;
  const answer = await notes.save(read.note);
  if (answer.result !== 'saved') return null;
  if (captured.inArticle) {
    const { exact } = read.note.target.quote;
    const url = String(captured.address);
    await notes.anchor([{ id: read.note.id, state: 'found', exact, url, seen: now.toISOString() }]);
  }
  return answer.note;
}
