import { Emblem, useInterface } from '../interface';

/** The notebook's name, its search, and the ways to the filters, to export and import, and to the settings. */
export function NotebookHead({
  text,
  search,
  filtersOpen,
  toggleFilters,
  openData,
  openSettings,
}: {
  readonly text: string;
  readonly search: (text: string) => void;
  readonly filtersOpen: boolean;
  readonly toggleFilters: () => void;
  readonly openData: () => void;
  readonly openSettings: () => void;
}) {
  const { t } = useInterface();
  return (
    <header class="notebook-head">
      <Emblem />
      <h1>{t('notebook_title')}</h1>
      <input
        type="search"
        dir="auto"
        aria-label={t('notebook_search')}
        placeholder={t('notebook_search')}
        value={text}
        onInput={(event) => search(event.currentTarget.value)}
      />
      <button type="button" class="filters-toggle" aria-expanded={filtersOpen} onClick={toggleFilters}>
        {t('notebook_filters')}
      </button>
      <button type="button" class="data-open" onClick={openData}>
        {t('notebook_transfer')}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('open_settings')}
        title={t('open_settings')}
        onClick={openSettings}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
          <circle cx="13" cy="6" r="2" />
          <circle cx="7" cy="14" r="2" />
        </svg>
      </button>
    </header>
  );
}
