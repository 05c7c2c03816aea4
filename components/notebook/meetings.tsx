import { useEffect, useState } from 'preact/hooks';
import type { History, Meeting } from '@/lib/history';
import { useInterface } from '../interface';
import { formatDay } from './dates';
import { OutwardLink, webAddress } from './markdown';

/** More articles than these are not listed. */
const MOST_MEETINGS = 100;
const ENTITY = 'entity:';

/** The articles in which the reader met an entity, where they keep a history; nothing for a figure. */
export function Meetings({
  subject,
  history,
}: {
  readonly subject: string;
  readonly history: Pick<History, 'of' | 'forget'>;
}) {
  const { t, locale } = useInterface();
  const [meetings, setMeetings] = useState<readonly Meeting[]>([]);
  const entity = subject.startsWith(ENTITY) ? subject.slice(ENTITY.length) : undefined;
  useEffect(() => {
    let left = false;
    setMeetings([]);
    if (entity === undefined) return;
    history.of(entity, MOST_MEETINGS).then(
      (all) => {
        if (!left) setMeetings(all);
      },
      // The notes, which are the point of the page, are there without it.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [entity, history]);
  if (entity === undefined || meetings.length === 0) return null;
  const forget = (): Promise<void> =>
    history.forget(entity).then(
      () => setMeetings([]),
      () => undefined,
    );
  return (
    <section class="meetings" aria-labelledby="meetings-title">
      <h3 id="meetings-title">{t('notebook_met')}</h3>
      <ul>
        {meetings.map(({ url, title, quote, met }) => (
          <li key={url}>
            <p class="note-source">
              <Article url={url} title={title} /> · <time dateTime={met}>{formatDay(met, locale)}</time>
            </p>
            <blockquote class="passage" dir="auto">
              {quote}
            </blockquote>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="quiet" onClick={() => void forget()}>
          {t('notebook_forget')}
        </button>
      </div>
    </section>
  );
}

function Article({ url, title }: Pick<Meeting, 'url' | 'title'>) {
  const href = webAddress(url);
  const name = <bdi>{title || url}</bdi>;
  return href === null ? name : <OutwardLink href={href}>{name}</OutwardLink>;
}
