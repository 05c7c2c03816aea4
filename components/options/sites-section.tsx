import { useId, useState } from 'preact/hooks';
import { isSiteOff, listOf, siteNamed, withSite } from '@/lib/settings';
import { useInterface } from '../interface';
import { Choices, Section } from './fields';

/** Where articles are read: everywhere but on some sites, or on some alone. */
export function SitesSection() {
  const { t, settings, change } = useInterface();
  const isListed = settings.sites === 'listed';
  const list = listOf(settings);
  return (
    <Section title={t('section_sites')}>
      <Choices
        label={t('setting_sites')}
        reason={t('sites_reason')}
        chosen={settings.sites}
        choose={(sites) => change({ sites })}
        choices={[
          { value: 'all', label: t('sites_all') },
          { value: 'listed', label: t('sites_listed') },
        ]}
      />
      {list.length === 0 && (
        <p class="hint" role="status">
          {t(isListed ? 'sites_none_listed' : 'sites_none')}
        </p>
      )}
      <ul class="sites">
        {list.map((site) => (
          <li key={site}>
            <bdi dir="ltr">{site}</bdi>
            <button
              type="button"
              class="quiet"
              aria-label={isListed ? t('pack_remove_named', { name: site }) : t('site_remove', { site })}
              onClick={() => change(withSite(settings, { site, off: isListed }))}
            >
              {isListed ? t('pack_remove') : t('switch_on')}
            </button>
          </li>
        ))}
      </ul>
      <AddSite />
    </Section>
  );
}

/** Puts a site on the list that is in force. */
function AddSite() {
  const { t, settings, change } = useInterface();
  const [text, setText] = useState('');
  const [isBad, setBad] = useState(false);
  const id = useId();
  const add = (): void => {
    const site = siteNamed(text);
    setBad(site === null);
    if (site === null) return;
    const off = settings.sites !== 'listed';
    if (isSiteOff(settings, `https://${site}`) !== off) change(withSite(settings, { site, off }));
    setText('');
  };
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id}>{t('site_address')}</label>
      <div class="actions">
        <input
          id={id}
          dir="ltr"
          inputMode="url"
          autocapitalize="none"
          spellcheck={false}
          placeholder="example.com"
          value={text}
          aria-invalid={isBad}
          aria-describedby={isBad ? `${id}-bad` : undefined}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setBad(false);
          }}
        />
        <button type="submit">{t('site_add')}</button>
      </div>
      <p id={`${id}-bad`} class="bad" role="alert">
        {isBad && t('site_bad')}
      </p>
    </form>
  );
}
