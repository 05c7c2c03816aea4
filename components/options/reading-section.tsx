import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@/lib/locale';
import { MARKED_KINDS } from '@/lib/settings';
import { KIND_LABELS } from '../found';
import { Switch, useInterface } from '../interface';
import { Choices, Section } from './fields';

const LANGUAGES = Object.keys(INTERFACE_LANGUAGES) as readonly InterfaceLanguage[];

/** As they stand on keyboards. */
const KEY_NAMES = { alt: 'Alt', control: 'Ctrl', shift: 'Shift' } as const;

/** What is marked, how, and when a card opens. */
export function ReadingSection() {
  const { t, settings, change } = useInterface();
  return (
    <Section title={t('section_reading')}>
      <Switch on={settings.enabled} change={(enabled) => change({ enabled })}>
        {t('master_switch')}
      </Switch>
      <fieldset>
        <legend>{t('setting_kinds')}</legend>
        {MARKED_KINDS.map((kind) => (
          <label key={kind} class={`choice kind-${kind}`}>
            <input
              type="checkbox"
              checked={settings.kinds.includes(kind)}
              onChange={({ currentTarget: { checked } }) =>
                change({
                  kinds: MARKED_KINDS.filter((k) => (k === kind ? checked : settings.kinds.includes(k))),
                })
              }
            />
            <span>{t(KIND_LABELS[kind])}</span>
          </label>
        ))}
      </fieldset>
      <Choices
        legend={t('setting_marks_shown')}
        chosen={settings.marksShown}
        choose={(marksShown) => change({ marksShown })}
        choices={[
          { value: 'all', label: t('marks_all') },
          { value: 'faint', label: t('marks_faint') },
          { value: 'first', label: t('marks_first') },
          {
            value: 'held',
            label: t('marks_held', {
              key: KEY_NAMES[settings.holdKey === 'none' ? 'alt' : settings.holdKey],
            }),
          },
        ]}
      />
      <Choices
        legend={t('setting_painter')}
        chosen={settings.painter}
        choose={(painter) => change({ painter })}
        choices={[
          { value: 'highlights', label: t('painter_highlights') },
          { value: 'marks', label: t('painter_marks') },
        ]}
      />
      <Choices
        legend={t('setting_hold_key')}
        chosen={settings.holdKey}
        choose={(holdKey) => change({ holdKey })}
        choices={[
          { value: 'none', label: t('hold_none') },
          { value: 'alt', label: t('hold_alt') },
          { value: 'control', label: t('hold_control') },
          { value: 'shift', label: t('hold_shift') },
        ]}
      />
    </Section>
  );
}

export function LooksSection() {
  const { t, settings, change } = useInterface();
  return (
    <Section title={t('section_looks')}>
      <Choices
        legend={t('setting_language')}
        chosen={settings.interfaceLanguage}
        choose={(interfaceLanguage) => change({ interfaceLanguage })}
        choices={[
          { value: 'auto', label: t('language_auto') },
          ...LANGUAGES.map((value) => ({ value, label: INTERFACE_LANGUAGES[value] })),
        ]}
      />
      <Choices
        legend={t('setting_theme')}
        chosen={settings.theme}
        choose={(theme) => change({ theme })}
        choices={[
          { value: 'auto', label: t('theme_auto') },
          { value: 'light', label: t('theme_light') },
          { value: 'dark', label: t('theme_dark') },
        ]}
      />
    </Section>
  );
}

/** The sites that are switched off, each with the way back. */
export function SitesSection() {
  const { t, settings, change } = useInterface();
  return (
    <Section title={t('section_sites')}>
      {settings.sitesOff.length === 0 && <p class="hint">{t('sites_none')}</p>}
      <ul class="sites">
        {settings.sitesOff.map((site) => (
          <li key={site}>
            <bdi dir="ltr">{site}</bdi>
            <button
              type="button"
              class="quiet"
              aria-label={t('site_remove', { site })}
              onClick={() => change({ sitesOff: settings.sitesOff.filter((other) => other !== site) })}
            >
              {t('switch_on')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
