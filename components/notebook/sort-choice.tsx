import { useInterface } from '../interface';
import type { ChangeView, View } from './view';

/** What the notes are sorted by, and which way. */
export function SortChoice({ view, change }: { readonly view: View; readonly change: ChangeView }) {
  const { t } = useInterface();
  return (
    <div class="sort">
      <label>
        <span class="visually-hidden">{t('notebook_sort')}</span>
        <select
          value={view.sort}
          onChange={(event) => change({ sort: event.currentTarget.value as View['sort'], reversed: false })}
        >
          <option value="updated">{t('notebook_sort_updated')}</option>
          <option value="created">{t('notebook_sort_created')}</option>
          <option value="name">{t('notebook_sort_name')}</option>
          <option value="site">{t('notebook_sort_site')}</option>
        </select>
      </label>
      <button
        type="button"
        class="icon-button"
        aria-pressed={view.reversed}
        aria-label={t('notebook_reverse')}
        title={t('notebook_reverse')}
        onClick={() => change({ reversed: !view.reversed })}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M7 4v12M4 13l3 3 3-3M13 16V4M10 7l3-3 3 3" />
        </svg>
      </button>
    </div>
  );
}
