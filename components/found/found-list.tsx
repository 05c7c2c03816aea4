import type { ComponentChildren } from 'preact';
import type { TextKey } from '@/lib/locale';
import type { PageItem } from '@/lib/messaging';
import { MARKED_KINDS, type MarkedKind } from '@/lib/settings';
import { useInterface } from '../interface';

export const KIND_LABELS: Readonly<Record<MarkedKind, TextKey>> = {
  person: 'person_kind',
  place: 'place_kind',
  organisation: 'organisation_kind',
  event: 'event_kind',
  work: 'work_kind',
  other: 'other_kind',
  name: 'name_kind',
  figure: 'figure_kind',
};

function kindOf({ kind, type }: PageItem): MarkedKind {
  if (kind === 'figure') return 'figure';
  return MARKED_KINDS.find((known) => known === type) ?? 'other';
}

/** What a page holds, by kind; choosing a line goes to its next mention. */
export function FoundList({
  items,
  jump,
}: {
  readonly items: readonly PageItem[];
  readonly jump: (item: PageItem) => void;
}) {
  const { t } = useInterface();
  return (
    <FoundGroups
      items={items}
      group={(_kind, group) => (
        <ul>
          {group.map((item) => (
            <li key={item.key}>
              <button type="button" class="found-item" title={t('jump_hint')} onClick={() => jump(item)}>
                <FoundLine item={item} />
              </button>
            </li>
          ))}
        </ul>
      )}
    />
  );
}

/** The kinds of what a page holds, each under its heading, with how many there are; what stands under it is the caller's. */
export function FoundGroups({
  items,
  group,
}: {
  readonly items: readonly PageItem[];
  readonly group: (kind: MarkedKind, items: readonly PageItem[]) => ComponentChildren;
}) {
  const { t, locale } = useInterface();
  return (
    <div class="found">
      {MARKED_KINDS.map((kind) => {
        const its = items.filter((item) => kindOf(item) === kind);
        if (its.length === 0) return null;
        return (
          <details key={kind} class={`found-group kind-${kind}`} open>
            <summary>
              <h2>{t(KIND_LABELS[kind])}</h2>
              <span class="badge">{new Intl.NumberFormat(locale).format(its.length)}</span>
            </summary>
            {group(kind, its)}
          </details>
        );
      })}
    </div>
  );
}

/** What a line says of an item: its name, how often the page speaks of it, and what it is. */
export function FoundLine({
  item,
  children,
}: {
  readonly item: PageItem;
  /** Something more after the count. */
  readonly children?: ComponentChildren;
}) {
  const { t } = useInterface();
  return (
    <>
      <span class="found-label">
        <bdi lang={item.lang}>{item.label}</bdi>
      </span>
      {(item.count > 1 || children) && (
        <span class="found-times">
          {item.count > 1 && t('mentions', { count: item.count })}
          {children}
        </span>
      )}
      {item.description !== '' && (
        <span class="found-description">
          <bdi lang={item.lang}>{item.description}</bdi>
        </span>
      )}
    </>
  );
}
