import { useInterface } from './interface';

/** The way to the settings, in the head of a page. */
export function SettingsButton({ open }: { readonly open: () => void }) {
  const { t } = useInterface();
  const label = t('open_settings');
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={open}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
        <circle cx="13" cy="6" r="2" />
        <circle cx="7" cy="14" r="2" />
      </svg>
    </button>
  );
}
