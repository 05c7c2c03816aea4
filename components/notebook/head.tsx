import { Emblem, SettingsButton, useInterface } from '../interface';

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
      <SettingsButton open={openSettings} />
    </header>
  );
}
