import { useState } from 'preact/hooks';
import type { TextKey } from '@/lib/locale';
import type { PageItem, PageState } from '@/lib/messaging';
import { isSiteOff, siteOf, withSite, type Settings } from '@/lib/settings';
import { useInterface } from '../interface';
import { FiguresTable, Timeline } from './figures-views';
import { FoundList } from './found-list';
import { usePage, type PageLink, type ShownPage } from './use-page';

type View = 'all' | 'timeline' | 'figures';
const VIEWS: readonly (readonly [View, TextKey])[] = [
  ['all', 'view_all'],
  ['timeline', 'view_timeline'],
  ['figures', 'view_figures'],
];

const STATUS_TEXTS: Readonly<Record<PageState['status'], TextKey>> = {
  off: 'page_off',
  'site-off': 'page_site_off',
  marked: 'page_nothing_found',
  'no-article': 'page_no_article',
  reading: 'page_reading',
  failed: 'page_failed',
  'left-in-peace': 'page_left_in_peace',
};

/** What the page in the tab holds, with the switch for its site. */
export function PageView({ link, say }: { readonly link: PageLink; readonly say: (text: string) => void }) {
  const page = usePage(link, say);
  const { state, jump } = page;
  if (!state) return <PageWord page={page} />;
  return (
    <>
      <SiteSwitch url={state.url} />
      <PageWord page={page} />
      <Found state={state} jump={jump} announce={say} />
    </>
  );
}

/** The site of a page, and the button that has nothing marked on it. */
export function SiteSwitch({ url }: { readonly url: string }) {
  const { t, settings, change } = useInterface();
  const site = siteOf(url);
  const isOff = isSiteOff(settings, url);
  if (site === null) return null;
  return (
    <div class="site">
      <bdi class="site-name" dir="ltr">
        {site}
      </bdi>
      <button type="button" onClick={() => change(withSite(settings, { site, off: !isOff }))}>
        {isOff ? t('site_on') : t('site_off')}
      </button>
    </div>
  );
}

/** Whether anything of the page can be shown; the switches here are ahead of what the page has heard of them. */
export function isShown(state: PageState, settings: Settings): boolean {
  return (
    settings.enabled &&
    !isSiteOff(settings, state.url) &&
    state.status !== 'site-off' &&
    state.items.length > 0
  );
}

/** What is to be said of a page: how much was found in it, or why nothing, with the button to read it anyway. */
export function PageWord({ page: { state, readAnyway } }: { readonly page: ShownPage }) {
  const { t, settings } = useInterface();
  if (state === undefined) return null;
  if (state === null) return <p class="status">{t('page_unreachable')}</p>;
  if (isShown(state, settings)) {
    return (
      <p class="summary" role="status">
        {t('found', { count: state.items.length })}
        {state.status === 'reading' && ` · ${t('page_reading')}`}
      </p>
    );
  }
  const isLanguageOff = settings.languagesOff.some((lang) => lang === state.lang);
  const siteOff = isSiteOff(settings, state.url) || state.status === 'site-off';
  return (
    <>
      <p class="status" role="status">
        {!settings.enabled
          ? t('page_off')
          : siteOff
            ? t('page_site_off', { site: siteOf(state.url) ?? '' })
            : isLanguageOff
              ? t('page_language_off')
              : t(STATUS_TEXTS[state.status])}
      </p>
      {settings.enabled && !siteOff && state.status === 'no-article' && (
        <button type="button" class="primary" onClick={readAnyway}>
          {t('read_anyway')}
        </button>
      )}
    </>
  );
}

function Found({
  state,
  jump,
  announce,
}: {
  readonly state: PageState;
  readonly jump: (item: PageItem) => void;
  readonly announce: (text: string) => void;
}) {
  const { t, settings } = useInterface();
  const [view, setView] = useState<View>('all');
  if (!isShown(state, settings)) return null;
  return (
    <>
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
