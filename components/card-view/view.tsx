import { useEffect, useState } from 'preact/hooks';
import type { CardFact, Drawn, EntityCard, FigureCard, Pictures } from '@/lib/cards';
import { Drawing } from './drawing';
import type { Say } from './note-editor';
import { Notes } from './notes';
import type { CardCallbacks, CardTarget } from '../card';

interface ContentsProps {
  readonly say: Say;
  readonly target: CardTarget;
  readonly callbacks: CardCallbacks;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly pinned: boolean;
  /** What a screen reader is told when the card opens without the focus. */
  readonly announce: boolean;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** The whole card. Everything in it is rendered as text: names, facts and notes are never markup. */
export function CardContents(props: ContentsProps) {
  const { say, target, callbacks, theme, pinned } = props;
  const { card } = target;
  return (
    <div
      class="hm card"
      role="dialog"
      tabIndex={-1}
      lang={card.lang}
      dir={card.dir}
      data-theme={theme === 'auto' ? undefined : theme}
      data-kind={card.kind === 'figure' ? 'figure' : card.type}
      aria-labelledby="title"
      aria-describedby="gist"
    >
      <header>
        <span class="kind">{say(kindKey(card))}</span>
        <button
          class="icon"
          aria-pressed={pinned}
          aria-label={say('card_pin')}
          title={say(pinned ? 'card_unpin' : 'card_pin')}
          onClick={props.onPin}
        >
          <Icon path={PIN} filled={pinned} />
        </button>
        <button class="icon" aria-label={say('card_close')} title={say('card_close')} onClick={props.onClose}>
          <Icon path={CROSS} />
        </button>
      </header>
      <div class="body">
        {card.kind === 'entity' ? (
          <Entity {...{ card, say, callbacks }} />
        ) : (
          <FigureBody card={card} say={say} />
        )}
        <Mentions {...{ say, target, callbacks }} />
        {card.kind === 'entity' && <Links card={card} say={say} callbacks={callbacks} />}
        <Notes {...{ say, target, callbacks }} />
      </div>
      {props.announce && (
        <p class="unseen" role="status">
          {card.kind === 'entity' ? `${card.name}. ${card.description}` : card.reading}
        </p>
      )}
    </div>
  );
}

/** Plural forms end in `_other`, so the kind of what is nothing else has a name of its own. */
function kindKey(card: CardTarget['card']): string {
  const kind = card.kind === 'figure' ? card.figure.type : card.type;
  return `card_kind_${kind === 'other' ? 'thing' : kind}`;
}

function Entity({
  card,
  say,
  callbacks,
}: {
  readonly card: EntityCard;
  readonly say: Say;
  readonly callbacks: CardCallbacks;
}) {
  const { pictures } = card;
  const [drawn, setDrawn] = useState<Drawn>();
  useEffect(() => {
    // Where nobody draws, the card is still worth reading.
    if (pictures) callbacks.draw(pictures).then(setDrawn, () => setDrawn({}));
  }, [pictures, callbacks]);
  const picture = (kind: keyof Pictures) =>
    pictures?.[kind] &&
    (!drawn || drawn[kind]) && <Drawing class={kind} node={drawn?.[kind]} label={say(`card_${kind}`)} />;
  return (
    <>
      <div class="head">
        {picture('flag')}
        {card.type === 'person' && (
          <span class="initials" aria-hidden="true">
            {initials(card.name)}
          </span>
        )}
        <div>
          <h2 id="title" lang={card.nameLang} dir="auto">
            {card.name}
          </h2>
          {card.otherName && (
            <p class="other-name" lang={card.otherName.lang}>
              <bdi>{card.otherName.text}</bdi>
            </p>
          )}
        </div>
      </div>
      {card.description && (
        <p id="gist" class="gist">
          {card.description}
        </p>
      )}
      {picture('map')}
      <Facts facts={card.facts} />
      {card.alsoKnownAs.length > 0 && (
        <p class="also">
          {say('card_also_known_as')}
          {': '}
          {card.alsoKnownAs.map((name, i) => (
            <span key={name}>
              {i > 0 && SEPARATORS[card.dir]}
              <bdi>{name}</bdi>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** Between names in a list, by the direction of the script. */
const SEPARATORS = { rtl: '، ', ltr: ', ' } as const;

/** First letters of the first and the last name: what stands for a portrait. */
function initials(name: string): string {
  const words = name.split(/[\s-]+/u).map((word) => word.replace(/^ال(?=\S{2})/u, ''));
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : undefined].map(
    (word) => word && [...word][0],
  );
  // Arabic letters would join into a word.
  return letters.filter((letter) => letter !== undefined).join('\u200c');
}

function FigureBody({ card, say }: { readonly card: FigureCard; readonly say: Say }) {
  return (
    <>
      <h2 id="title" class="reading">
        {card.reading}
      </h2>
      {!says(card.reading, card.surface) && (
        <p class="other-name">{say('card_in_text', { surface: card.surface })}</p>
      )}
      <Facts facts={card.conversions} />
      {card.perspective && (
        <p id="gist" class="perspective">
          {card.perspective.text}
          <small>{card.perspective.source}</small>
        </p>
      )}
    </>
  );
}

/** Whether the reading has the text's own words in it: only the grouping of digits, or a capital, is new. */
function says(reading: string, surface: string): boolean {
  const bare = (text: string): string => text.replace(/[,\u066c]/gu, '').toLowerCase();
  return bare(reading).includes(bare(surface));
}

function Facts({ facts }: { readonly facts: readonly CardFact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl>
      {facts.map(({ label, value, lang }, i) => (
        <div key={`${label} ${value}`}>
          {/* A label that the line before has said already is left to screen readers. */}
          <dt class={facts[i - 1]?.label === label ? 'unseen' : undefined}>{label}</dt>
          <dd lang={lang}>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
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

function Links({
  card,
  say,
  callbacks,
}: {
  readonly card: EntityCard;
  readonly say: Say;
  readonly callbacks: CardCallbacks;
}) {
  const { wikipedia, wikipediaLang, wikidata, own = [] } = card.links;
  const isForeign = wikipediaLang === 'en' && card.lang !== 'en';
  return (
    <nav class="links" aria-label={say('card_links')}>
      {wikipedia && <Away href={wikipedia}>{say(isForeign ? 'card_wikipedia_en' : 'card_wikipedia')}</Away>}
      {wikidata && <Away href={wikidata}>{say('card_wikidata')}</Away>}
      {own.map((href) => (
        <Away key={href} href={href}>
          {new URL(href).host}
        </Away>
      ))}
      <button class="quiet" onClick={() => callbacks.editEntry(card)}>
        {say(card.id.startsWith('own-') ? 'card_entry_edit' : 'card_entry_add')}
      </button>
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

const PIN = 'M6 2h4l-.6 4.6L12 9H8.6L8 14l-.6-5H4l2.6-2.4z';
const CROSS = 'M4 4l8 8M12 4l-8 8';
const UP = 'M4 10l4-4 4 4';
const DOWN = 'M4 6l4 4 4-4';
const AWAY = 'M6 4h6v6M12 4l-7 7';

function Icon({ path, filled = false }: { readonly path: string; readonly filled?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" class={filled ? 'filled' : undefined}>
      <path d={path} />
    </svg>
  );
}
