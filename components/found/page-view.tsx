import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TextKey } from '@/lib/locale';
import type { PageItem, PageState } from '@/lib/messaging';
import { isSiteOff, siteOf, withSite } from '@/lib/settings';
import { useInterface } from '../interface';
import { FiguresTable, Timeline } from './figures-views';
import { FoundList } from './found-list';

/** The page of a tab, as the popup speaks to it. */
export interface PageLink {
  /** What the page holds, or null where no script of ours runs in it. */
  state(): Promise<PageState | null>;
  jump(key: string): Promise<boolean>;
  readAnyway(): Promise<PageState | null>;
}

/** Pages grow while they are read; asking them costs a message of a few kilobytes. */
const ASK_EVERY_MS = 1_000;

type View = 'all' | 'timeline' | 'figures';
const VIEWS: readonly (readonly [View, TextKey])[] = [
  ['all', 'view_all'],
  ['timeline', 'view_timeline'],
  ['figures', 'view_figures'],
];

const STATUS_TEXTS: Readonly<Record<Exclude<PageState['status'], 'marked' | 'site-off'>, TextKey>> = {
  off: 'page_off',
  'no-article': 'page_no_article',
  reading: 'page_reading',
  failed: 'page_failed',
  'left-in-peace': 'page_left_in_peace',
};

/** What the page in the tab holds, with the switch for its site. */
export function PageView({ link, say }: { readonly link: PageLink; readonly say: (text: string) => void }) {
  const { t, settings, change } = useInterface();
  const [state, setState] = useState<PageState | null | undefined>(undefined);

  useEffect(() => {
    let current = true;
    const ask = (): void =>
      void link.state().then((answer) => {
        if (current) setState(answer);
      });
    ask();
    const timer = setInterval(ask, ASK_EVERY_MS);
    return () => {
      current = false;
      clearInterval(timer);
    };
    // The settings change what the page does, so it is asked anew with them.
  }, [link, settings]);

  const jump = useCallback(
    (item: PageItem): void =>
      void link.jump(item.key).then((found) => {
        if (!found) say(t('jump_lost', { label: item.label }));
      }),
    [link, say, t],
  );

  if (state === undefined) return null;
  if (state === null) return <p class="status">{t('page_unreachable')}</p>;

  const site = siteOf(state.url);
  const siteOff = isSiteOff(settings, state.url);
  return (
    <>
      {site !== null && (
        <div class="site">
          <bdi class="site-name" dir="ltr">
            {site}
          </bdi>
          <button
            type="button"
            onClick={() => change({ sitesOff: withSite(settings, { site, off: !siteOff }) })}
          >
            {siteOff ? t('site_on') : t('site_off')}
          </button>
        </div>
      )}
      <Found state={state} siteOff={siteOff} jump={jump} announce={say} />
      {settings.enabled && !siteOff && state.status === 'no-article' && (
        <button type="button" class="primary" onClick={() => void link.readAnyway().then(setState)}>
          {t('read_anyway')}
        </button>
      )}
    </>
  );
}

function Found({
  state,
  siteOff,
  jump,
  announce,
}: {
  readonly state: PageState;
  readonly siteOff: boolean;
  readonly jump: (item: PageItem) => void;
  readonly announce: (text: string) => void;
}) {
  const { t, settings } = useInterface();
  const [view, setView] = useState<View>('all');
  const say = (text: string) => (
    <p class="status" role="status">
      {text}
    </p>
  );
  // The switches here are ahead of what the page has heard of them.
  if (!settings.enabled) return say(t('page_off'));
  if (siteOff || state.status === 'site-off')
    return say(t('page_site_off', { site: siteOf(state.url) ?? '' }));
  if (state.items.length > 0) {
    return (
      <>
        <p class="summary" role="status">
          {t('found', { count: state.items.length })}
          {state.status === 'reading' && ` · ${t('page_reading')}`}
        </p>
        {state.items.some(({ figure }) => figure !== undefined) && (
          <div class="views" role="group" aria-label={t('views')}>
            {VIEWS.map(([id, key]) => (
              <button key={id} type="button" aria-pressed={id === view} onClick={() => setView(id)}>
                {t(key)}
              </button>
            ))}
          </div>
        )}
        {view === 'all' && <FoundList items={state.items} jump={jump} />}
        {view === 'timeline' && <Timeline items={state.items} jump={jump} />}
        {view === 'figures' && <FiguresTable items={state.items} jump={jump} say={announce} />}
      </>
    );
  }
  return say(t(state.status === 'marked' ? 'page_nothing_found' : STATUS_TEXTS[state.status]));
}
