import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, type TextKey } from '@/lib/locale';
import { Emblem, Switch, Toast, useInterface, type ToastMessage } from '../interface';

export interface WelcomeProps {
  /** The keys that a command of the manifest has here, by its name: readers choose others, and browsers keep some to themselves. */
  readonly keys: ReadonlyMap<string, string>;
  /** Reads the sample article and marks it. Returns how to end it. */
  readonly read: (article: Element) => () => void;
  /** Opens the margin; false where the browser refuses. Undefined where there is none. */
  readonly openMargin: (() => Promise<boolean>) | undefined;
  readonly openNotebook: () => void;
  readonly openSettings: () => void;
}

const LANGUAGES = Object.keys(INTERFACE_LANGUAGES) as readonly InterfaceLanguage[];
const PARAGRAPHS = ['welcome_sample_1', 'welcome_sample_2', 'welcome_sample_3'] as const;
const PROMISES = ['welcome_never_network', 'welcome_never_page', 'welcome_never_guess'] as const;

/** What opens once, after the installation: what the extension does, on a live sample, and what it never does. */
export function Welcome({ keys, read, openMargin, openNotebook, openSettings }: WelcomeProps) {
  const { t, lang, settings, change } = useInterface();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const keyOf = (command: string): string => keys.get(command) || t('welcome_own_key');
  const showMargin = (): void => {
    void openMargin?.().then((opened) => {
      if (!opened) setToast({ text: t('margin_failed') });
    });
  };
  return (
    <main class="welcome">
      <header>
        <Emblem />
        <p class="brand">{t('name')}</p>
        <div class="languages" role="group" aria-label={t('welcome_language')}>
          {LANGUAGES.map((code) => (
            <button
              key={code}
              type="button"
              class="quiet"
              lang={code}
              aria-pressed={code === lang}
              onClick={() => change({ interfaceLanguage: code })}
            >
              {INTERFACE_LANGUAGES[code]}
            </button>
          ))}
        </div>
      </header>
      <h1>{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_lead')}</p>

      <section class="try" aria-labelledby="try">
        <h2 id="try">{t('welcome_try')}</h2>
        {settings.enabled ? (
          <p class="hint">{t('welcome_try_hint', { next: keyOf('next-mention') })}</p>
        ) : (
          <div class="try-off">
            <p>{t('welcome_try_off')}</p>
            <Switch on={settings.enabled} change={(enabled) => change({ enabled })}>
              {t('master_switch')}
            </Switch>
          </div>
        )}
        {/* The article is another one in another language, for whoever reads it. */}
        <Sample key={lang} read={read} />
      </section>

      <h2>{t('welcome_more')}</h2>
      <div class="more">
        <Feature title="welcome_margin_title" text={t('welcome_margin', { keys: keyOf('open-margin') })}>
          {openMargin && (
            <button type="button" onClick={showMargin}>
              {t('margin_open')}
            </button>
          )}
        </Feature>
        <Feature title="welcome_notes_title" text={t('welcome_notes', { keys: keyOf('note-passage') })}>
          <button type="button" onClick={openNotebook}>
            {t('notebook_open')}
          </button>
        </Feature>
        <Feature title="welcome_site_title" text={t('welcome_site')}>
          <button type="button" onClick={openSettings}>
            {t('open_settings')}
          </button>
        </Feature>
      </div>

      <section class="never" aria-labelledby="never">
        <h2 id="never">{t('welcome_never_title')}</h2>
        <ul>
          {PROMISES.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <Toast message={toast} dismiss={() => setToast(null)} />
    </main>
  );
}

function Sample({ read }: Pick<WelcomeProps, 'read'>) {
  const { t, lang } = useInterface();
  const article = useRef<HTMLElement>(null);
  useEffect(() => (article.current ? read(article.current) : undefined), [read]);
  return (
    <article lang={lang} ref={article}>
      <h3>{t('welcome_sample_title')}</h3>
      {PARAGRAPHS.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
    </article>
  );
}

function Feature({
  title,
  text,
  children,
}: {
  readonly title: TextKey;
  readonly text: string;
  readonly children: ComponentChildren;
}) {
  const { t } = useInterface();
  return (
    <section class="feature">
      <h3>{t(title)}</h3>
      <p>{text}</p>
      {children}
    </section>
  );
}
