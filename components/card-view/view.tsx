import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntityCard } from '@/lib/cards';
import { localeOf } from '@/lib/locale';
import type { CardCallbacks, CardLooks, CardTarget } from '../card';
import { CardBody, Leading, Provenance, SEPARATORS } from './body';
import { dragBy, moveByKeys } from './drag';
import { AWAY, BACK, CROSS, DOWN, GRIP, Icon, PIN, UP } from './icon';
import type { Say } from './note-editor';
import { Notes } from './notes';
import { NotThis, Senses } from './verdicts';

interface ContentsProps {
  readonly say: Say;
  readonly target: CardTarget;
  readonly callbacks: CardCallbacks;
  readonly looks: CardLooks;
  readonly pinned: boolean;
  /** What a screen reader is told when the card opens without the focus. */
  readonly announce: boolean;
  readonly onPin: () => void;
  readonly onMove: (x: number, y: number) => void;
  readonly onClose: () => void;
}

const IDS = { title: 'title', gist: 'gist' } as const;

/** The whole card. Everything in it is rendered as text: names, facts and notes are never markup. */
export function CardContents(props: ContentsProps) {
  const { say, target, callbacks, looks, pinned } = props;
  const { current, steps, follow, back, choose, announced, root } = useWay(props);
  const { card } = current;
  const before = steps.at(-1);
  return (
    <div
      ref={root}
      class="hm card"
      role="dialog"
      tabIndex={-1}
      lang={card.lang}
      dir={card.dir}
      data-theme={looks.theme}
      data-density={looks.density}
      data-kind={card.kind === 'figure' ? 'figure' : card.type}
      aria-labelledby="title"
      aria-describedby="gist"
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' || !event.altKey || !before) return;
        event.preventDefault();
        back();
      }}
    >
      <header {...dragBy(props.onMove)}>
        {before && (
          <button
            class="icon back"
            aria-label={say('card_back', { name: before.name })}
            title={say('card_back', { name: before.name })}
            onClick={back}
          >
            <Icon path={BACK} />
          </button>
        )}
        <span class="kind">{say(kindKey(card))}</span>
        <button
          class="icon grip"
          aria-label={say('card_move')}
          title={say('card_move')}
          onKeyDown={moveByKeys(props.onMove)}
        >
          <Icon path={GRIP} />
        </button>
        <button
          class="icon pin"
          aria-pressed={pinned}
          aria-label={say('card_pin')}
          title={say(pinned ? 'card_unpin' : 'card_pin')}
          onClick={props.onPin}
        >
          <Icon path={PIN} class={pinned ? 'filled' : undefined} />
        </button>
        <button
          class="icon close"
          aria-label={say('card_close')}
          title={say('card_close')}
          onClick={props.onClose}
        >
          <Icon path={CROSS} />
        </button>
      </header>
      <div class="body" key={current.key}>
        <CardBody card={card} say={say} draw={callbacks.draw} ids={IDS} follow={follow}>
          {steps.length === 0 && target.senses && target.senses.length > 1 && card.kind === 'entity' && (
            <Senses say={say} senses={target.senses} current={card.id} choose={choose} />
          )}
        </CardBody>
        {steps.length === 0 && card === target.card && <Related {...{ say, target, follow }} />}
        <Mentions say={say} target={steps.length === 0 ? target : current} callbacks={callbacks} />
        {card.kind === 'entity' && <Links card={card} say={say} />}
        {card.kind === 'entity' && (
          <div class="deeds">
            <button class="quiet" onClick={() => callbacks.editEntry(card)}>
              {say(card.id.startsWith('own-') ? 'card_entry_edit' : 'card_entry_add')}
            </button>
            {steps.length === 0 && (
              <NotThis say={say} target={target} card={card} hideName={callbacks.hideName} />
            )}
          </div>
        )}
        <Notes say={say} target={current} callbacks={callbacks} locale={localeOf(card.lang, looks)} />
        {card.kind === 'entity' && <Provenance card={card} />}
      </div>
      <p class="unseen" role="status">
        {announced}
      </p>
    </div>
  );
}

interface Way {
  /** What is shown: the mention, or what the reader has gone on to from it. */
  readonly current: CardTarget;
  /** The cards that were gone on from, the latest last. */
  readonly steps: readonly EntityCard[];
  readonly follow: (id: string) => void;
  readonly back: () => void;
  readonly choose: (sense: EntityCard) => void;
  readonly announced: string;
  readonly root: { readonly current: HTMLDivElement | null };
}

/** The reader's way from card to card, in the one place. */
function useWay({ say, target, callbacks, announce }: ContentsProps): Way {
  const root = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<EntityCard | null>(null);
  const [way, setWay] = useState<readonly EntityCard[]>([]);
  const [announced, setAnnounced] = useState(() => (announce ? titleOf(target.card) : ''));
  /** Where the focus goes once the card has changed: what had it has gone. */
  const refocus = useRef<string | null>(null);

  const first = useMemo(() => (chosen ? elsewhere(target, chosen) : target), [target, chosen]);
  const last = way.at(-1);
  const current = useMemo(() => (last ? elsewhere(first, last) : first), [first, last]);
  const steps = first.card.kind === 'entity' ? [first.card, ...way].slice(0, way.length) : [];

  useLayoutEffect(() => {
    const wanted = refocus.current;
    refocus.current = null;
    if (wanted === null) return;
    const element = root.current?.querySelector<HTMLElement>(wanted) ?? root.current;
    element?.focus({ preventScroll: true });
  }, [current]);

  const show = (next: readonly EntityCard[], card: CardTarget['card'], focus: string): void => {
    refocus.current = focus;
    setWay(next);
    setAnnounced(titleOf(card));
  };
  return {
    current,
    steps,
    root,
    announced,
    follow: (id) => {
      const from = current;
      callbacks.entity(id, from.card.lang).then(
        (card) => {
          if (card) show([...way, card], card, '.back');
          else setAnnounced(say('card_unreachable'));
        },
        () => setAnnounced(say('card_unreachable')),
      );
    },
    back: () => {
      const gone = way.at(-1);
      const rest = way.slice(0, -1);
      if (gone) show(rest, rest.at(-1) ?? first.card, `[data-entity="${CSS.escape(gone.id)}"]`);
    },
    choose: (sense) => {
      void callbacks.choose(target, sense).then((kept) => {
        if (!kept) {
          setAnnounced(say('card_hide_failed'));
          return;
        }
        refocus.current = `[data-sense="${CSS.escape(sense.id)}"]`;
        setChosen(sense);
        setAnnounced(`${titleOf(sense)} ${say('card_sense_kept')}`);
      });
    },
  };
}

function titleOf(card: CardTarget['card']): string {
  return card.kind === 'entity' ? `${card.name}. ${card.description}` : card.reading;
}

/** What the reader has gone on to, or has taken the mention for: with notes of its own. */
function elsewhere(from: CardTarget, card: EntityCard): CardTarget {
  return {
    key: `${from.key}/${card.id}`,
    card,
    note: { kind: 'entity', entity: card.id, name: card.name },
    surface: from.surface,
    place: { index: 0, count: 0 },
    rects: () => from.rects(),
    element: from.element,
  };
}

/** Plural forms end in `_other`, so the kind of what is nothing else has a name of its own. */
function kindKey(card: CardTarget['card']): string {
  const kind = card.kind === 'figure' ? card.figure.type : card.type;
  return `card_kind_${kind === 'other' ? 'thing' : kind}`;
}

/** What else the article names that has to do with it, each with the way to its card. */
function Related({
  say,
  target: { related = [], card },
  follow,
}: {
  readonly say: Say;
  readonly target: CardTarget;
  readonly follow: (id: string) => void;
}) {
  if (related.length === 0) return null;
  return (
    <p class="also">
      {say('card_related')}
      {': '}
      {related.map(({ id, name, nameLang }, i) => (
        <span key={id} lang={nameLang}>
          {i > 0 && SEPARATORS[card.dir]}
          <Leading id={id} follow={follow}>
            {name}
          </Leading>
        </span>
      ))}
    </p>
  );
}

function Mentions({
  say,
  target,
  callbacks,
}: {
  readonly say: Say;
  readonly target: CardTarget;
  readonly callbacks: CardCallbacks;
}) {
  const { index, count } = target.place;
  if (count < 2) return null;
  return (
    <div class="mentions">
      <span>{say('card_mentions', { count })}</span>
      <span class="place">{say('card_mention_place', { index, count })}</span>
      <button
        class="icon"
        aria-label={say('card_previous')}
        title={say('card_previous')}
        onClick={() => callbacks.jump(target, -1)}
      >
        <Icon path={UP} />
      </button>
      <button
        class="icon"
        aria-label={say('card_next')}
        title={say('card_next')}
        onClick={() => callbacks.jump(target, 1)}
      >
        <Icon path={DOWN} />
      </button>
    </div>
  );
}

function Links({ card, say }: { readonly card: EntityCard; readonly say: Say }) {
  const { wikipedia, wikipediaLang, wikidata, own = [] } = card.links;
  const isForeign = wikipediaLang === 'en' && card.lang !== 'en';
  if (!wikipedia && !wikidata && own.length === 0) return null;
  return (
    <nav class="links" aria-label={say('card_links')}>
      {wikipedia && <Away href={wikipedia}>{say(isForeign ? 'card_wikipedia_en' : 'card_wikipedia')}</Away>}
      {wikidata && <Away href={wikidata}>{say('card_wikidata')}</Away>}
      {own.map((href) => (
        <Away key={href} href={href}>
          {new URL(href).host}
        </Away>
      ))}
    </nav>
  );
}

/** A link that leaves: followed only by a click, and without telling where from. */
function Away({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" referrerpolicy="no-referrer">
      {children}
      <Icon path={AWAY} />
    </a>
  );
}
