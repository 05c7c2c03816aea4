import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entries, OwnPack } from '@/lib/entries';
import { useInterface } from '../interface';

/** Packs that the reader has brought along: made by `knowledge import`, or by someone else. */
export function Packs({ entries }: { readonly entries: Entries }) {
  const { t } = useInterface();
  const [packs, setPacks] = useState<readonly OwnPack[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  useEffect(() => entries.observe(entries.packs, { next: setPacks, error: () => setPacks([]) }), [entries]);

  const add = async (chosen: File): Promise<void> => {
    setTrouble(null);
    try {
      const result = await entries.addPack(chosen.name.replace(/\.bin$/u, ''), await chosen.arrayBuffer());
      if ('error' in result) setTrouble(t('pack_refused'));
    } catch {
      setTrouble(t('pack_failed'));
    }
  };

  return (
    <>
      <h3>{t('packs_title')}</h3>
      <p class="hint">{t('packs_text')}</p>
      {packs.length > 0 && (
        <ul class="entries">
          {packs.map((pack) => (
            <li key={pack.id}>
              <div>
                <bdi>{pack.name}</bdi>{' '}
                <span class="hint">
                  {t('knowledge_records', { count: pack.size })} ·{' '}
                  {t('pack_megabytes', { count: megabytes(pack) })}
                </span>
              </div>
              <button
                type="button"
                class="quiet danger"
                aria-label={t('pack_remove_named', { name: pack.name })}
                onClick={() => void entries.removePack(pack.id).catch(() => setTrouble(t('pack_failed')))}
              >
                {t('pack_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="actions">
        <button type="button" onClick={() => file.current?.click()}>
          {t('pack_add')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".bin"
          aria-label={t('pack_add')}
          onChange={({ currentTarget: input }) => {
            const [chosen] = input.files ?? [];
            if (chosen) void add(chosen);
            input.value = '';
          }}
        />
      </div>
      {trouble !== null && (
        <p class="warning" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}

function megabytes({ length }: OwnPack): number {
  return Math.max(1, Math.round(length / 1e6));
}
