import { useEffect, useState } from 'preact/hooks';
import type { History } from '@/lib/history';
import { targetName, type Catalogue, type Note, type Notes } from '@/lib/notes';
import { useInterface } from '../interface';
import { formatDay } from './dates';
import { Markdown } from './markdown';
import { Meetings } from './meetings';
import { Source } from './note-detail';
import type { ChangeView } from './view';

/** More than these are read in the list beside. */
const MOST_NOTES = 200;

/** Notes by the page on which they were written, in the order in which the reader met them. */
function byPage(notes: readonly Note[]): readonly (readonly [Note, ...Note[]])[] {
  const pages = new Map<string, [Note, ...Note[]]>();
  for (const note of notes) {
    const page = pages.get(note.page.url);
    if (page) page.push(note);
    else pages.set(note.page.url, [note]);
  }
  return [...pages.values()];
}

/** All that the reader has written on one person, place, organisation, event or figure: article by article, oldest first. */
export function SubjectPage({
  subject,
  label,
  catalogue,
  version,
  notes,
  history,
  change,
}: {
  readonly subject: string;
  readonly label: string;
  readonly catalogue: Catalogue;
  readonly version: number;
  readonly notes: Notes;
  readonly history: Pick<History, 'of' | 'forget'>;
  readonly change: ChangeView;
}) {
  const { t, locale } = useInterface();
  const [found, setFound] = useState<{ readonly all: readonly Note[]; readonly count: number }>({
    all: [],
    count: 0,
  });
  useEffect(() => {
    let left = false;
    const ids = catalogue.query({ subject, sort: 'created', ascending: true });
    notes.getMany(ids.slice(0, MOST_NOTES)).then(
      (all) => {
        if (!left) setFound({ all, count: ids.length });
      },
      // What follows the database says that it cannot be read.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [subject, catalogue, version, notes]);
  const [first] = found.all;
  return (
    <article class="detail subject" aria-labelledby="subject-title">
      <h2 id="subject-title" dir="auto">
        {first ? targetName(first.target) : label}
      </h2>
      <p class="hint">{t('notes_count', { count: found.count })}</p>
      <h3 class="visually-hidden">{t('notebook_articles')}</h3>
      {byPage(found.all).map((page) => (
        <section key={page[0].page.url}>
          <h4>
            <Source note={page[0]} />
          </h4>
          {page.map((note) => (
            <div key={note.id} class={`subject-note colour-${note.colour ?? 'none'}`}>
              <Markdown text={note.body} />
              <p class="note-source">
                <time dateTime={note.created}>{formatDay(note.created, locale)}</time>{' '}
                <button type="button" class="quiet" onClick={() => change({ note: note.id })}>
                  {t('notebook_open_note')}
                </button>
              </p>
            </div>
          ))}
        </section>
      ))}
      <Meetings {...{ subject, history }} />
    </article>
  );
}
