import { useMemo, useRef, useState } from 'preact/hooks';
import { NOTE_COLOURS, type Facet, type Facets } from '@/lib/notes';
import { foldText } from '@/lib/text';
import { useInterface } from '../interface';
import { COLOUR_TEXTS } from '../notes';
import { ALL, isFiltered, type ChangeView, type View } from './view';

/** So many values of a filter are offered before the reader asks for all. */
const SHOWN = 8;
/** And so many then: who has more looks for them by name. */
const MOST_SHOWN = 200;

/** The notebook's table of contents: its parts, and all that notes can be filtered by. */
export function Filters({
  facets,
  view,
  change,
}: {
  readonly facets: Facets | null;
  readonly view: View;
  readonly change: ChangeView;
}) {
  const { t } = useInterface();
  const show = (patch: Partial<View>): void => change({ note: undefined, ...patch });
  const parts = [
    { part: 'all', label: t('notebook_all'), count: facets?.total },
    { part: 'orphaned', label: t('notebook_orphaned'), count: facets?.orphaned },
    { part: 'trash', label: t('notebook_trash'), count: facets?.trashed },
  ] as const;
  return (
    <nav class="filters" aria-label={t('notebook_filters')}>
      <ul>
        {parts.map(({ part, label, count }) =>
          part === 'orphaned' && count === 0 && view.part !== part ? null : (
            <li key={part}>
              <FilterButton
                label={label}
                count={count}
                on={view.part === part && (part !== 'all' || !isFiltered(view))}
                press={() =>
                  show(part === 'all' ? { ...ALL, sort: view.sort, reversed: view.reversed } : { part })
                }
              />
            </li>
          ),
        )}
      </ul>
      {isFiltered(view) && (
        <button
          type="button"
          class="quiet"
          onClick={() => show({ ...ALL, part: view.part, sort: view.sort, reversed: view.reversed })}
        >
          {t('notebook_clear')}
        </button>
      )}
      <Values
        title={t('notebook_subjects')}
        facets={facets?.subjects}
        chosen={view.subject}
        choose={(subject) => show({ subject })}
      />
      <Values
        title={t('notebook_tags')}
        facets={facets?.tags}
        chosen={view.tag}
        choose={(tag) => show({ tag })}
      />
      <Values
        title={t('notebook_colours')}
        facets={facets?.colours.map((facet) => {
          const colour = NOTE_COLOURS.find((one) => one === facet.value);
          return colour ? { ...facet, label: t(COLOUR_TEXTS[colour]) } : facet;
        })}
        chosen={view.colour}
        choose={(value) => show({ colour: NOTE_COLOURS.find((one) => one === value) })}
        swatches
      />
      <Values
        title={t('notebook_sites')}
        facets={facets?.sites}
        chosen={view.site}
        choose={(site) => show({ site })}
      />
      <section hidden={facets !== null && facets.total + facets.trashed === 0}>
        <h2>{t('notebook_dates')}</h2>
        <div class="dates">
          <label>
            <span>{t('notebook_from')}</span>
            <input
              type="date"
              value={view.from}
              onChange={(event) => show({ from: event.currentTarget.value })}
            />
          </label>
          <label>
            <span>{t('notebook_until')}</span>
            <input
              type="date"
              value={view.until}
              onChange={(event) => show({ until: event.currentTarget.value })}
            />
          </label>
        </div>
      </section>
      <Keys />
    </nav>
  );
}

function FilterButton({
  label,
  count,
  on,
  press,
  swatch,
}: {
  readonly label: string;
  readonly count: number | undefined;
  readonly on: boolean;
  readonly press: () => void;
  readonly swatch?: string | undefined;
}) {
  const { locale } = useInterface();
  return (
    <button type="button" class="filter" aria-pressed={on} onClick={press}>
      {swatch && <span class={`swatch colour-${swatch}`} aria-hidden="true" />}
      <bdi>{label}</bdi>
      {count !== undefined && <span class="count">{new Intl.NumberFormat(locale).format(count)}</span>}
    </button>
  );
}

function Values({
  title,
  facets = [],
  chosen,
  choose,
  swatches = false,
}: {
  readonly title: string;
  readonly facets?: readonly Facet[] | undefined;
  readonly chosen: string | undefined;
  readonly choose: (value: string | undefined) => void;
  readonly swatches?: boolean;
}) {
  const { t, locale } = useInterface();
  const [all, setAll] = useState(false);
  const [name, setName] = useState('');
  const looked = useRef(false);
  const named = useMemo(() => {
    const wanted = foldText(name).trim();
    return all && wanted !== '' ? facets.filter(({ label }) => foldText(label).includes(wanted)) : facets;
  }, [facets, all, name]);
  if (facets.length === 0) return null;
  // What is chosen stays in sight, however seldom it is.
  const shown = named.filter((facet, index) => index < (all ? MOST_SHOWN : SHOWN) || facet.value === chosen);
  return (
    <section>
      <h2>{title}</h2>
      {all && (
        <input
          type="search"
          dir="auto"
          aria-label={`${t('notebook_find')}: ${title}`}
          placeholder={t('notebook_find')}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          // It has just been asked for, and the button that asked is gone.
          ref={(field) => {
            if (field && !looked.current) field.focus();
            looked.current = field !== null;
          }}
        />
      )}
      <ul>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <FilterButton
              label={label}
              count={count}
              on={value === chosen}
              swatch={swatches ? value : undefined}
              press={() => choose(value === chosen ? undefined : value)}
            />
          </li>
        ))}
      </ul>
      {(all || facets.length > shown.length) && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setAll(!all);
            setName('');
          }}
        >
          {all
            ? t('notebook_show_fewer')
            : `${t('notebook_show_all')} (${new Intl.NumberFormat(locale).format(facets.length)})`}
        </button>
      )}
    </section>
  );
}

/** What the keyboard does, for those who look for it. */
function Keys() {
  const { t } = useInterface();
  const keys = [
    ['/', 'notebook_key_search'],
    ['↑ ↓', 'notebook_key_move'],
    ['Space', 'notebook_key_select'],
    ['Enter', 'notebook_key_open'],
    ['E', 'notebook_key_edit'],
    ['Delete', 'notebook_key_delete'],
    ['Ctrl Z', 'notebook_key_undo'],
    ['Esc', 'notebook_key_escape'],
  ] as const;
  return (
    <details class="keys">
      <summary>{t('notebook_keys')}</summary>
      <dl>
        {keys.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
