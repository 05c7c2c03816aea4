import { useEffect, useId, useState } from 'preact/hooks';
import type { Card } from '@/lib/cards';
import type { PageItem, PageState } from '@/lib/messaging';
import type { Note, Notes } from '@/lib/notes';
import { FoundLine, type PageLink } from '../found';
import { useInterface } from '../interface';
import { ItemCard } from './item-card';
import { ItemNotes } from './item-notes';

/** One item of the margin: a line that opens its card beneath it, and the way to where the text speaks of it. */
export function Entry({
  item,
  isOpen,
  toggle,
  jump,
  noted,
  link,
  notes,
  state,
}: {
  readonly item: PageItem;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly jump: () => void;
  /** The reader's notes on it. */
  readonly noted: readonly Note[];
  readonly link: PageLink;
  readonly notes: Notes;
  readonly state: PageState;
}) {
  const { t } = useInterface();
  const id = useId();
  const goTo = t('margin_jump', { label: item.label });
  return (
    <li class="entry" data-item={item.key}>
      <div class="entry-line">
        <button type="button" class="found-item" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
          <FoundLine item={item}>
            {item.headline && <span class="entry-headline">{t('margin_headline')}</span>}
            {noted.length > 0 && <span class="entry-noted">{t('notes_count', { count: noted.length })}</span>}
          </FoundLine>
        </button>
        <button type="button" class="icon-button entry-jump" aria-label={goTo} title={goTo} onClick={jump}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 10h11M9.5 5.5L14 10l-4.5 4.5M17 4v12" />
          </svg>
        </button>
      </div>
      <div id={id} hidden={!isOpen} class="entry-card">
        {isOpen && <OpenCard {...{ item, link, notes, noted, state }} />}
      </div>
    </li>
  );
}

function OpenCard({
  item,
  link,
  notes,
  noted,
  state,
}: {
  readonly item: PageItem;
  readonly link: PageLink;
  readonly notes: Notes;
  readonly noted: readonly Note[];
  readonly state: PageState;
}) {
  const { t } = useInterface();
  const [card, setCard] = useState<Card | null>();
  useEffect(() => {
    let left = false;
    void link.card(item.key).then((answer) => {
      if (!left) setCard(answer);
    });
    return () => {
      left = true;
    };
  }, [link, item.key]);
  if (card === undefined) return null;
  if (card === null) return <p class="status">{t('margin_gone')}</p>;
  return (
    <>
      <ItemCard card={card} />
      <ItemNotes {...{ item, card, noted, notes }} page={state} />
    </>
  );
}
