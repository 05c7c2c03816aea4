import { noteSite, targetName, type Note } from '@/lib/notes';
import { useInterface } from '../interface';
import { formatDay } from './dates';

/** A row shows two lines of a note; more is never seen. */
const SNIPPET = 240;

/** What Markdown writes with signs, without them: a row is plain text. */
function plain(body: string): string {
  return body
    .slice(0, SNIPPET * 2)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[ \t]*(?:[#>]+|[-*+]|\d+[.)])[ \t]+/gm, '')
    .replace(/[*_`]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SNIPPET);
}

/** A note in short: what it is about and when, how it begins, where it was written, its tags. */
export function NoteRow({ note, orphaned }: { readonly note: Note | undefined; readonly orphaned: boolean }) {
  const { t, locale } = useInterface();
  // Not read yet: the row keeps its place.
  if (!note) return <span class="row-empty">…</span>;
  const isPassage = note.target.kind === 'passage';
  const name = (isPassage && note.page.title) || targetName(note.target) || note.page.url;
  const text = plain(note.body);
  return (
    <>
      <span class={`row-colour colour-${note.colour ?? 'none'}`} aria-hidden="true" />
      <span class="row-check" aria-hidden="true" />
      <span class="row-head">
        <bdi class="row-name">{name}</bdi>
        <time dateTime={note.updated}>{formatDay(note.updated, locale, 'short')}</time>
      </span>
      <span class={text === '' && isPassage ? 'row-text row-quote' : 'row-text'} dir="auto">
        {text || (isPassage ? targetName(note.target).slice(0, SNIPPET) : t('notebook_no_text'))}
      </span>
      <span class="row-foot">
        <bdi>{noteSite(note)}</bdi>
        {orphaned && <span class="row-orphaned">{t('notebook_orphaned')}</span>}
        {note.tags.slice(0, 4).map((tag) => (
          <bdi key={tag} class="tag">
            {tag.slice(0, 40)}
          </bdi>
        ))}
      </span>
    </>
  );
}
