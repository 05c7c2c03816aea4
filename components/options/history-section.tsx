import { useEffect, useState } from 'preact/hooks';
import type { History } from '@/lib/history';
import { Switch, useInterface } from '../interface';
import { Section } from './fields';

/** Whether it is kept where the reader met whom, and the way to forget it. */
export function HistorySection({
  history,
  say,
}: {
  readonly history: Pick<History, 'count' | 'clear'>;
  readonly say: (text: string) => void;
}) {
  const { t, settings, change } = useInterface();
  const [count, setCount] = useState(0);
  useEffect(() => {
    history.count().then(setCount, () => setCount(0));
  }, [history]);
  const clear = (): Promise<void> =>
    history.clear().then(
      () => {
        setCount(0);
        say(t('history_cleared'));
      },
      () => say(t('history_failed')),
    );
  return (
    <Section title={t('section_history')}>
      <Switch on={settings.history} change={(on) => change({ history: on })}>
        {t('history_keep')}
      </Switch>
      <p class="hint">{t('history_hint')}</p>
      {count > 0 && (
        <div class="trash">
          <p>{t('history_count', { count })}</p>
          <div class="actions">
            <button type="button" class="danger" onClick={() => void clear()}>
              {t('history_clear')}
            </button>
          </div>
        </div>
      )}
    </Section>
  );
}
