import { excerpt, matchesIn, noteSite, onOneLine, targetName, type Note } from '@/lib/notes';
import { useInterface } from '../interface';
import { formatDay } from './dates';

/** A row shows two lines of a note; more is never seen. */
const SNIPPET = 240;

/** A search looks this far into a note for what to show. */
const SEARCHED = 20_000;

/** What a row shows of a note: how it begins, or what around the words that were searched for. */
function shown({ body, target }: Note, terms: readonly string[]): { text: string; quoted: boolean } {
  const text = onOneLine(body.slice(0, terms.length > 0 ? SEARCHED : SNIPPET * 2));
  const quote = target.kind === 'passage' ? target.quote.exact.slice(0, SEARCHED) : '';
  const quoted =
    quote !== '' &&
    (text === '' || (matchesIn(text, terms).length === 0 && matchesIn(quote, terms).length > 0));
  return { text: excerpt(quoted ? quote : text, terms, SNIPPET), quoted };
}

/** A note in short: what it is about and when, how it begins, where it was written, its tags. */
export function NoteRow({
  note,
  orphaned,
  terms,
}: {
  readonly note: Note | undefined;
  readonly orphaned: boolean;
  /** What is searched for, folded. */
  readonly terms: readonly string[];
}) {
  const { t, locale } = useInterface();
  // Not read yet: the row keeps its place.
  if (!note) return <span class="row-empty">…</span>;
  const isPassage = note.target.kind === 'passage';
  const name = (isPassage && note.page.title) || targetName(note.target) || note.page.url;
  const { text, quoted } = shown(note, terms);
  return (
    <>
      <span class={`row-colour colour-${note.colour ?? 'none'}`} aria-hidden="true" />
      <span class="row-check" aria-hidden="true" />
      <span class="row-head">
        <bdi class="row-name">{name}</bdi>
        <time dateTime={note.updated}>{formatDay(note.updated, locale, 'short')}</time>
      </span>
      <span class={quoted ? 'row-text row-quote' : 'row-text'} dir="auto">
        {text || t('notebook_no_text')}
      </span>
      <span class="row-foot">
        <bdi>{noteSite(note)}</bdi>
        {orphaned && <span class="row-orphaned">{t('notebook_lost')}</span>}
        {note.tags.slice(0, 4).map((tag) => (
          <bdi key={tag} class="tag">
            {tag.slice(0, 40)}
          </bdi>
        ))}
      </span>
    </>
  );
}
