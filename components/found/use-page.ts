import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Card } from '@/lib/cards';
import type { PageItem, PageState } from '@/lib/messaging';
import { useInterface } from '../interface';

/** The page of a tab, as the popup and the margin speak to it. */
export interface PageLink {
  /** What the page holds, or null where no script of ours runs in it. */
  state(): Promise<PageState | null>;
  /** Calls back whenever the answer to `state` may be another. Returns how to end it. */
  watch(changed: () => void): () => void;
  /** The card of an item, or null where the page has it no more. */
  card(key: string): Promise<Card | null>;
  jump(key: string): Promise<boolean>;
  readAnyway(): Promise<PageState | null>;
}

export interface ShownPage {
  /** Undefined until the page has answered; null where it cannot. */
  readonly state: PageState | null | undefined;
  readonly jump: (item: Pick<PageItem, 'key' | 'label'>) => void;
  readonly readAnyway: () => void;
}

/** Follows what a page holds. `say` is told where a mention has gone. */
export function usePage(link: PageLink, say: (text: string) => void): ShownPage {
  const { t, settings } = useInterface();
  const [state, setState] = useState<PageState | null | undefined>(undefined);

  useEffect(() => {
    let current = true;
    let asked = 0;
    const ask = (): void => {
      const turn = ++asked;
      // Answers may come in another order than they were asked for.
      void link.state().then((answer) => {
        if (current && turn === asked) setState(answer);
      });
    };
    ask();
    const stop = link.watch(ask);
    return () => {
      current = false;
      stop();
    };
    // The settings change what the page does, so it is asked anew with them.
  }, [link, settings]);

  const jump = useCallback<ShownPage['jump']>(
    ({ key, label }) =>
      void link.jump(key).then((found) => {
        if (!found) say(t('jump_lost', { label }));
      }),
    [link, say, t],
  );
  const readAnyway = useCallback(() => void link.readAnyway().then(setState), [link]);
  return { state, jump, readAnyway };
}
