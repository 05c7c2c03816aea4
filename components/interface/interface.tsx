import { createContext, render, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '@/lib/browser';
import {
  directionOf,
  interfaceLanguage,
  loadText,
  localeOf,
  type InterfaceLanguage,
  type Text,
} from '@/lib/locale';
import { settings as store, type Settings } from '@/lib/settings';

/** What every part of an extension page knows: the reader's settings, and the words of the reader's language. */
export interface Interface {
  readonly lang: InterfaceLanguage;
  /** The language as `Intl` takes it: with the reader's digits and calendar. */
  readonly locale: string;
  readonly t: Text;
  readonly settings: Settings;
  /** Changes settings, here at once and in storage. */
  readonly change: (patch: Partial<Settings>) => void;
}

/** A language with its words: they change together. */
type Spoken = Pick<Interface, 'lang' | 'locale' | 't'>;

async function readOwn(path: string): Promise<unknown> {
  return (await fetch(browser.runtime.getURL(`/${path}`))).json();
}

const wantedLanguage = (settings: Settings): InterfaceLanguage =>
  interfaceLanguage(settings, browser.i18n.getUILanguage());

async function spokenFor(settings: Settings): Promise<Spoken> {
  const lang = wantedLanguage(settings);
  return { lang, locale: localeOf(lang, settings), t: await loadText(lang, readOwn, settings) };
}

const Context = createContext<Interface | null>(null);

export function useInterface(): Interface {
  const value = useContext(Context);
  if (!value) throw new Error('useInterface needs an InterfaceRoot around it.');
  return value;
}

/** Follows the settings and dresses the page accordingly: its language, direction, theme and title. */
export function InterfaceRoot({
  initial,
  spoken,
  children,
}: {
  readonly initial: Settings;
  readonly spoken: Spoken;
  readonly children: ComponentChildren;
}) {
  const [settings, setSettings] = useState(initial);
  useEffect(() => store.watch(setSettings), []);

  const change = useCallback((patch: Partial<Settings>): void => {
    setSettings((current) => ({ ...current, ...patch }));
    // Where storage refuses, the control goes back to what is stored.
    store.set(patch).catch(() => void store.get().then(setSettings));
  }, []);

  const wanted = localeOf(wantedLanguage(settings), settings);
  const [{ lang, locale, t }, speak] = useState(spoken);
  useEffect(() => {
    if (wanted === locale) return;
    let left = false;
    void spokenFor(settings).then((next) => {
      if (!left) speak(next);
    });
    return () => {
      left = true;
    };
    // What the settings say of it is in the locale that is wanted.
  }, [wanted, locale]);
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.classList.add('hm');
    page.lang = lang;
    page.dir = directionOf(lang);
    document.title = t('name');
  }, [lang, t]);
  const { theme, density } = settings;
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, { theme, density });
  }, [theme, density]);

  const value = useMemo<Interface>(
    () => ({ lang, locale, t, settings, change }),
    [lang, locale, t, settings, change],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/**
 * Renders an extension page into its `#app`, once the settings are known: it never flashes in the wrong language or theme. A page that
 * has to ask for something first may come as a promise: settings and words are read meanwhile.
 */
export async function renderPage(page: ComponentChildren | Promise<ComponentChildren>): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const read = store.get().then(async (initial) => ({ initial, spoken: await spokenFor(initial) }));
  const [content, { initial, spoken }] = await Promise.all([page, read]);
  render(<InterfaceRoot {...{ initial, spoken }}>{content}</InterfaceRoot>, root);
}
