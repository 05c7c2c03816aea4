import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Card, CardFact, CareerStep, Drawn, EntityCard, FigureCard, Pictures } from '@/lib/cards';
import { inDigits } from '@/lib/locale';
import { Drawing } from './drawing';
import type { Say } from './note-editor';

export interface CardBodyProps {
  readonly card: Card;
  readonly say: Say;
  /** The card's drawings. Rejects, or gives none, where there is no one to draw them. */
  readonly draw: (pictures: Pictures) => Promise<Drawn>;
  /** Ids for the heading and the line that says what it is: only one card of a document may have them. */
  readonly ids?: { readonly title: string; readonly gist: string };
  /** Called when the reader wants the card of another entity; without it names are mere text. */
  readonly follow?: (id: string) => void;
  /** Stands below what the card says it is. */
  readonly children?: ComponentChildren;
}

/** What a card says, without anything that is done with it. Everything in it is rendered as text: names and facts are never markup. */
export function CardBody(props: CardBodyProps) {
  const { card } = props;
  return card.kind === 'entity' ? <Entity {...props} card={card} /> : <FigureBody {...props} card={card} />;
}

function Entity({ card, say, draw, ids, follow, children }: CardBodyProps & { readonly card: EntityCard }) {
  const { pictures } = card;
  const [drawn, setDrawn] = useState<Drawn>();
  useEffect(() => {
    let gone = false;
    const take = (one: Drawn): void => {
      if (!gone) setDrawn(one);
    };
    // Where nobody draws, the card is still worth reading.
    if (pictures) draw(pictures).then(take, () => take({}));
    return () => {
      gone = true;
    };
  }, [pictures, draw]);
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
          <h2 id={ids?.title} lang={card.nameLang} dir="auto">
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
        <p id={ids?.gist} class="gist">
          {card.description}
        </p>
      )}
      {children}
      {picture('map')}
      {card.career && <Career career={card.career} say={say} />}
      <Facts facts={card.facts} follow={follow} />
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

/** Where all that a card says comes from: the last thing on it, for who wants to know. */
export function Provenance({ card: { provenance, dir } }: { readonly card: EntityCard }) {
  if (!provenance) return null;
  return (
    <p class="provenance">
      {provenance.text}
      {provenance.sources.map((source, i) => (
        <span key={source}>
          {i === 0 ? ' ' : SEPARATORS[dir]}
          <bdi>{source}</bdi>
        </span>
      ))}
    </p>
  );
}

/**
 * Offices one below the other, each with its part of one line of time, which runs as the text does. What the description above has said
 * has its part of the line alone.
 */
function Career({
  career: { steps, from, to, ends },
  say,
}: {
  readonly career: NonNullable<EntityCard['career']>;
  readonly say: Say;
}) {
  const share = (years: number): string => `${((100 * years) / (to - from)).toFixed(1)}%`;
  const line = (step: CareerStep) => (
    <span key={step.text} class="line" aria-hidden="true">
      <span
        class={step.to === undefined ? 'now' : undefined}
        style={{
          marginInlineStart: share(step.from - from),
          inlineSize: share((step.to ?? to) - step.from),
        }}
      />
    </span>
  );
  return (
    <section class="career" aria-label={say('card_career')}>
      {steps.filter(({ said }) => said).map(line)}
      <ol>
        {steps
          .filter(({ said }) => !said)
          .map((step) => (
            <li key={step.text}>
              {step.text}
              {line(step)}
            </li>
          ))}
      </ol>
      <p class="ends" aria-hidden="true">
        <bdi>{ends[0]}</bdi>
        <bdi>{ends[1]}</bdi>
      </p>
    </section>
  );
}

/** Between names in a list, by the direction of the script. */
export const SEPARATORS = { rtl: '، ', ltr: ', ' } as const;

/** First letters of the first and the last name: what stands for a portrait. */
function initials(name: string): string {
  const words = name.split(/[\s-]+/u).map((word) => word.replace(/^ال(?=\S{2})/u, ''));
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : undefined].map(
    (word) => word && [...word][0],
  );
  // Arabic letters would join into a word.
  return letters.filter((letter) => letter !== undefined).join('\u200c');
}

function FigureBody({ card, say, ids, children }: CardBodyProps & { readonly card: FigureCard }) {
  return (
    <>
      <h2 id={ids?.title} class="reading">
        {card.reading}
      </h2>
      {!says(card.reading, card.surface) && (
        <p class="other-name">{say('card_in_text', { surface: card.surface })}</p>
      )}
      {children}
      <Facts facts={card.conversions} />
      {card.perspective && (
        <p id={ids?.gist} class="perspective">
          {card.perspective.text}
          <small>{card.perspective.source}</small>
        </p>
      )}
    </>
  );
}

/** Whether the reading has the text's own words in it: only the grouping of digits, or a capital, is new. */
function says(reading: string, surface: string): boolean {
  const bare = (text: string): string => inDigits(text, 'latn').replaceAll(',', '').toLowerCase();
  return bare(reading).includes(bare(surface));
}

function Facts({
  facts,
  follow,
}: {
  readonly facts: readonly CardFact[];
  readonly follow?: CardBodyProps['follow'];
}) {
  if (facts.length === 0) return null;
  return (
    <dl>
      {facts.map(({ label, value, lang, entity, parts }, i) => (
        <div key={`${label} ${value}`}>
          {/* A label that the line before has said already is left to screen readers. */}
          <dt class={facts[i - 1]?.label === label ? 'unseen' : undefined}>{label}</dt>
          <dd lang={lang}>
            {(parts ?? [{ text: value, entity }]).map((part, at) =>
              part.entity !== undefined && follow ? (
                <Leading key={at} id={part.entity} follow={follow}>
                  {part.text}
                </Leading>
              ) : (
                <bdi key={at}>{part.text}</bdi>
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A name that leads to its card, in the place of this one. */
export function Leading({
  id,
  follow,
  children,
}: {
  readonly id: string;
  readonly follow: (id: string) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button type="button" class="leads" data-entity={id} onClick={() => follow(id)}>
      <bdi>{children}</bdi>
    </button>
  );
}
