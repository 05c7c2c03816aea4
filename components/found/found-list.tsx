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
    <div class="found">
      {MARKED_KINDS.map((kind) => {
        const group = items.filter((item) => kindOf(item) === kind);
        if (group.length === 0) return null;
        return (
          <details key={kind} class={`found-group kind-${kind}`} open>
            <summary>
              <h2>{t(KIND_LABELS[kind])}</h2>
              <span class="badge">{group.length}</span>
            </summary>
            <ul>
              {group.map((item) => (
                <li key={item.key}>
                  <button type="button" class="found-item" title={t('jump_hint')} onClick={() => jump(item)}>
                    <span class="found-label">
                      <bdi lang={item.lang}>{item.label}</bdi>
                    </span>
                    {item.count > 1 && (
                      <span class="found-times">{t('mentions', { count: item.count })}</span>
                    )}
                    {item.description !== '' && (
                      <span class="found-description">
                        <bdi lang={item.lang}>{item.description}</bdi>
                      </span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
