import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@/lib/locale';
import { MARKED_KINDS } from '@/lib/settings';
import { KIND_LABELS } from '../found';
import { Switch, useInterface } from '../interface';
import { Checks, Choices, Section, Select } from './fields';

const LANGUAGES = Object.keys(INTERFACE_LANGUAGES) as readonly InterfaceLanguage[];

/** As they stand on keyboards. */
const KEY_NAMES = { alt: 'Alt', control: 'Ctrl', shift: 'Shift' } as const;

/** What is read and marked, and how. */
export function ReadingSection() {
  const { t, settings, change } = useInterface();
  return (
    <Section title={t('section_reading')}>
      <Switch on={settings.enabled} change={(enabled) => change({ enabled })}>
        {t('master_switch')}
      </Switch>
      <Checks
        label={t('setting_kinds')}
        reason={t('kinds_reason')}
        chosen={settings.kinds}
        choose={(kinds) => change({ kinds })}
        choices={MARKED_KINDS.map((value) => ({
          value,
          label: t(KIND_LABELS[value]),
          class: `kind-${value}`,
        }))}
      />
      <Choices
        label={t('setting_marks_shown')}
        reason={t('marks_shown_reason')}
        chosen={settings.marksShown}
        choose={(marksShown) => change({ marksShown })}
        choices={[
          { value: 'faint', label: t('marks_faint') },
          { value: 'all', label: t('marks_all') },
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
        label={t('setting_painter')}
        reason={t('painter_reason')}
        chosen={settings.painter}
        choose={(painter) => change({ painter })}
        choices={[
          { value: 'highlights', label: t('painter_highlights') },
          { value: 'marks', label: t('painter_marks') },
        ]}
      />
      <Checks
        label={t('setting_languages')}
        reason={t('languages_reason')}
        chosen={LANGUAGES.filter((lang) => !settings.languagesOff.includes(lang))}
        choose={(read) => change({ languagesOff: LANGUAGES.filter((lang) => !read.includes(lang)) })}
        choices={LANGUAGES.map((value) => ({ value, label: INTERFACE_LANGUAGES[value], lang: value }))}
      />
    </Section>
  );
}

/** When a card opens under the pointer. */
export function CardsSection() {
  const { t, settings, change } = useInterface();
  return (
    <Section title={t('section_cards')}>
      <div class="fields">
        <Select
          name="holdKey"
          label={t('setting_hold_key')}
          reason={t('hold_key_reason')}
          chosen={settings.holdKey}
          choose={(holdKey) => change({ holdKey })}
          choices={[
            { value: 'none', label: t('hold_none') },
            { value: 'alt', label: t('hold_alt') },
            { value: 'control', label: t('hold_control') },
            { value: 'shift', label: t('hold_shift') },
          ]}
        />
        <Select
          name="dwell"
          label={t('setting_dwell')}
          reason={t('dwell_reason')}
          chosen={settings.dwell}
          choose={(dwell) => change({ dwell })}
          choices={[
            { value: 'quick', label: t('dwell_quick') },
            { value: 'calm', label: t('dwell_calm') },
            { value: 'slow', label: t('dwell_slow') },
          ]}
        />
      </div>
    </Section>
  );
}
