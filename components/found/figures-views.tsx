import { placeInTime } from '@/lib/cards';
import type { TextKey } from '@/lib/locale';
import type { PageItem } from '@/lib/messaging';
import { useInterface } from '../interface';
import { figuresCsv } from './figures-csv';

interface ViewProps {
  readonly items: readonly PageItem[];
  readonly jump: (item: PageItem) => void;
}

const KINDS: Readonly<Record<string, TextKey>> = {
  number: 'card_kind_number',
  count: 'card_kind_count',
  ordinal: 'card_kind_ordinal',
  percent: 'card_kind_percent',
  money: 'card_kind_money',
  measure: 'card_kind_measure',
  age: 'card_kind_age',
  duration: 'card_kind_duration',
  date: 'card_kind_date',
  time: 'card_kind_time',
  set: 'card_kind_set',
  range: 'card_kind_range',
};

/** The dates of a page in their order, open ones left out. */
export function datesOf(items: readonly PageItem[]): readonly PageItem[] {
  return items
    .map((item) => ({ item, place: item.figure && placeInTime(item.figure) }))
    .filter((dated): dated is { item: PageItem; place: number } => dated.place !== undefined)
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** The article's dates from the earliest to the latest; choosing one goes to where the text says it. */
export function Timeline({ items, jump }: ViewProps) {
  const { t } = useInterface();
  const dates = datesOf(items);
  if (dates.length === 0) return <p class="status">{t('timeline_empty')}</p>;
  return (
    <ol class="timeline">
      {dates.map((item) => (
        <li key={item.key}>
          <button type="button" class="found-item" title={t('jump_hint')} onClick={() => jump(item)}>
            <span class="found-label">
              <bdi lang={item.lang}>{item.description}</bdi>
            </span>
            {item.count > 1 && <span class="found-times">{t('mentions', { count: item.count })}</span>}
            {item.label !== item.description && (
              <span class="found-description">
                <bdi>{item.label}</bdi>
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The article's figures as a table, which can be taken along as CSV. */
export function FiguresTable({ items, jump, say }: ViewProps & { readonly say: (text: string) => void }) {
  const { t } = useInterface();
  const figures = items.filter(({ figure }) => figure !== undefined);
  if (figures.length === 0) return <p class="status">{t('figures_empty')}</p>;
  const copy = async (): Promise<void> => {
    const headings = [
      'column_text',
      'column_kind',
      'column_value',
      'column_unit',
      'column_reading',
      'column_times',
    ];
    const csv = figuresCsv(
      figures,
      headings.map((key) => t(key as TextKey)),
    );
    await navigator.clipboard.writeText(csv).then(
      () => say(t('csv_copied', { count: figures.length })),
      () => say(t('csv_failed')),
    );
  };
  return (
    <>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t('column_text')}</th>
            <th scope="col">{t('column_kind')}</th>
            <th scope="col">{t('column_reading')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((item) => (
            <tr key={item.key}>
              <td>
                <button type="button" class="quiet" title={t('jump_hint')} onClick={() => jump(item)}>
                  <bdi>{item.label}</bdi>
                </button>
              </td>
              <td>{t(KINDS[item.type] ?? 'card_kind_number')}</td>
              <td>
                <bdi lang={item.lang}>{item.description}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={() => void copy()}>
        {t('csv_copy')}
      </button>
    </>
  );
}
