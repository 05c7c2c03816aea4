import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@/lib/locale';
import type { Settings } from '@/lib/settings';
import { useInterface } from '../interface';
import { Section, Select } from './fields';

const LANGUAGES = Object.keys(INTERFACE_LANGUAGES) as readonly InterfaceLanguage[];

/** How everything of ours looks, and how it writes. */
export function LooksSection() {
  const { t, lang, settings, change } = useInterface();
  return (
    <Section title={t('section_looks')}>
      <div class="fields">
        <Select<Settings['interfaceLanguage']>
          name="interfaceLanguage"
          label={t('setting_language')}
          reason={t('language_reason')}
          chosen={settings.interfaceLanguage}
          choose={(interfaceLanguage) => change({ interfaceLanguage })}
          choices={[
            { value: 'auto', label: t('language_auto') },
            ...LANGUAGES.map((value) => ({ value, label: INTERFACE_LANGUAGES[value] })),
          ]}
        />
        <Select
          name="theme"
          label={t('setting_theme')}
          reason={t('theme_reason')}
          chosen={settings.theme}
          choose={(theme) => change({ theme })}
          choices={[
            { value: 'auto', label: t('theme_auto') },
            { value: 'light', label: t('theme_light') },
            { value: 'dark', label: t('theme_dark') },
            { value: 'sepia', label: t('theme_sepia') },
            { value: 'contrast', label: t('theme_contrast') },
          ]}
        />
        <Select
          name="numerals"
          label={t('setting_numerals')}
          reason={t('numerals_reason')}
          chosen={settings.numerals}
          choose={(numerals) => change({ numerals })}
          choices={[
            { value: 'auto', label: t('numerals_auto') },
            // No words: in the reader's own digits both would look alike.
            { value: 'western', label: '1 2 3 4 5' },
            { value: 'eastern', label: lang === 'fa' ? '۱ ۲ ۳ ۴ ۵' : '١ ٢ ٣ ٤ ٥' },
          ]}
        />
        <Select
          name="calendar"
          label={t('setting_calendar')}
          reason={t('calendar_reason')}
          chosen={settings.calendar}
          choose={(calendar) => change({ calendar })}
          choices={[
            { value: 'gregorian', label: t('calendar_gregorian') },
            { value: 'hijri', label: t('calendar_hijri') },
          ]}
        />
        <Select
          name="density"
          label={t('setting_density')}
          reason={t('density_reason')}
          chosen={settings.density}
          choose={(density) => change({ density })}
          choices={[
            { value: 'comfortable', label: t('density_comfortable') },
            { value: 'compact', label: t('density_compact') },
          ]}
        />
      </div>
    </Section>
  );
}
