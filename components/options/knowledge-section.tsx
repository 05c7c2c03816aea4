import { useEffect, useState } from 'preact/hooks';
import type { Entries } from '@/lib/entries';
import type { PackInfo } from '@/lib/knowledge';
import { MARKED_KINDS } from '@/lib/settings';
import { KIND_LABELS } from '../found';
import { useInterface } from '../interface';
import { Section } from './fields';
import { Packs } from './packs';

/** What the knowledge pack says of itself: how much it holds, when it was checked, and where its facts come from. */
export function KnowledgeSection({
  load,
  entries,
}: {
  readonly load: () => Promise<PackInfo>;
  readonly entries: Entries;
}) {
  const { t, locale } = useInterface();
  const [info, setInfo] = useState<PackInfo | 'missing' | null>(null);
  useEffect(() => {
    load().then(setInfo, () => setInfo('missing'));
  }, [load]);
  return (
    <Section title={t('section_knowledge')}>
      {info === 'missing' && (
        <p class="warning" role="alert">
          {t('knowledge_missing')}
        </p>
      )}
      {info !== null && info !== 'missing' && (
        <>
          <p>
            {t('knowledge_records', { count: sum(Object.values(info.counts)) })}
            {' · '}
            {t('knowledge_aliases', { count: info.aliases })}
          </p>
          <ul class="counts">
            {MARKED_KINDS.map((kind) => {
              const count = kind === 'figure' || kind === 'name' ? 0 : (info.counts[kind] ?? 0);
              return count > 0 ? (
                <li key={kind} class={`kind-${kind}`}>
                  <span>{t(KIND_LABELS[kind])}</span> <span class="hint">{number(locale, count)}</span>
                </li>
              ) : null;
            })}
          </ul>
          <p>{t('knowledge_languages')}</p>
          <p>
            {t('knowledge_text')}{' '}
            {info.checked !== undefined && t('knowledge_checked', { date: dayIn(locale, info.checked) })}
          </p>
          <h3>{t('knowledge_sources')}</h3>
          <ul class="sources">
            {info.sources.map(({ name, version, licence, url }) => (
              <li key={name}>
                {url === undefined ? (
                  <bdi>{name}</bdi>
                ) : (
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    <bdi>{name}</bdi>
                  </a>
                )}{' '}
                {version !== undefined && <bdi>{version}</bdi>}
                <span class="hint">{t('sources_licence', { licence })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Packs entries={entries} />
    </Section>
  );
}

function number(locale: string, count: number): string {
  return new Intl.NumberFormat(locale).format(count);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** A whole ISO date in words; a year or month alone, and what is no date, as it stands. */
function dayIn(locale: string, date: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) return date;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}
