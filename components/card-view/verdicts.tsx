import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityCard } from '@/lib/cards';
import type { CardCallbacks, CardTarget } from '../card';
import type { Say } from './note-editor';

/** Which of two things is meant, where the text leaves it open: the reader says, and it is remembered for the site. */
export function Senses({
  say,
  senses,
  current,
  choose,
}: {
  readonly say: Say;
  readonly senses: readonly EntityCard[];
  readonly current: string;
  readonly choose: (sense: EntityCard) => void;
}) {
  return (
    <section class="senses" aria-label={say('card_senses')}>
      <p>{say('card_senses')}</p>
      {senses.map((sense) => (
        <button
          key={sense.id}
          type="button"
          aria-pressed={sense.id === current}
          data-sense={sense.id}
          onClick={() => choose(sense)}
        >
          <bdi lang={sense.nameLang}>{sense.name}</bdi>
          {sense.description && <small>{sense.description}</small>}
        </button>
      ))}
    </section>
  );
}

type Step =
  { readonly is: 'closed' | 'asking' | 'failed' } | { readonly is: 'hidden'; readonly everywhere: boolean };

/** "Not this": takes the marks off a name that is not, or is not always, what the card takes it for. */
export function NotThis({
  say,
  target,
  card,
  hideName,
}: {
  readonly say: Say;
  readonly target: CardTarget;
  readonly card: EntityCard;
  readonly hideName: CardCallbacks['hideName'];
}) {
  const [step, setStep] = useState<Step>({ is: 'closed' });
  const first = useRef<HTMLButtonElement>(null);
  const isFresh = useRef(true);
  const { surface } = target;

  // The button that was pressed has gone: the focus goes on to what has come in its place.
  useLayoutEffect(() => {
    if (!isFresh.current) {
      first.current?.focus({ preventScroll: true });
      first.current?.scrollIntoView?.({ block: 'nearest' });
    }
    isFresh.current = false;
  }, [step.is]);

  const hide = async (everywhere: boolean): Promise<void> => {
    const done = await hideName(target, card, { everywhere, hidden: true });
    setStep(done ? { is: 'hidden', everywhere } : { is: 'failed' });
  };
  const undo = async (everywhere: boolean): Promise<void> => {
    if (await hideName(target, card, { everywhere, hidden: false })) setStep({ is: 'closed' });
  };

  return (
    <div class={step.is === 'asking' || step.is === 'hidden' ? 'not-this open' : 'not-this'}>
      {(step.is === 'closed' || step.is === 'failed') && (
        <button ref={first} type="button" class="quiet" onClick={() => setStep({ is: 'asking' })}>
          {say('card_not_this')}
        </button>
      )}
      {step.is === 'asking' && (
        <div role="group" aria-label={say('card_hide_name', { surface })}>
          <p>{say('card_hide_name', { surface })}</p>
          <button ref={first} type="button" data-hide="site" onClick={() => void hide(false)}>
            {say('card_hide_here')}
          </button>
          <button type="button" data-hide="everywhere" onClick={() => void hide(true)}>
            {say('card_hide_everywhere')}
          </button>
          <button type="button" class="quiet" onClick={() => setStep({ is: 'closed' })}>
            {say('card_hide_cancel')}
          </button>
        </div>
      )}
      <p role="status">
        {step.is === 'hidden' &&
          say(step.everywhere ? 'card_hidden_everywhere' : 'card_hidden_here', { surface })}
        {step.is === 'failed' && say('card_hide_failed')}
      </p>
      {step.is === 'hidden' && (
        <button ref={first} type="button" data-hide="undo" onClick={() => void undo(step.everywhere)}>
          {say('card_note_undo')}
        </button>
      )}
    </div>
  );
}
