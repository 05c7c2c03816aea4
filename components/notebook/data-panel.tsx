import { useEffect, useRef } from 'preact/hooks';
import type { BackupStores } from '@/lib/backup';
import type { TextKey } from '@/lib/locale';
import { useInterface } from '../interface';
import { Transfer, WorkProgress, type BackupPlan, type Running } from '../notes';
import { formatDay } from './dates';

const EVERY: readonly (readonly [BackupPlan['every'], TextKey])[] = [
  ['never', 'backup_never'],
  ['week', 'backup_week'],
  ['month', 'backup_month'],
];

/** Notes out and in, and their backup. A modal dialog: the browser keeps the focus in it, and Esc closes it. */
export function DataPanel({
  stores,
  running,
  plan,
  setPlan,
  saveBackup,
  close,
}: {
  readonly stores: BackupStores;
  /** How far a backup has come. */
  readonly running: Running | null;
  readonly plan: BackupPlan;
  readonly setPlan: (plan: BackupPlan) => void;
  readonly saveBackup: () => void;
  readonly close: () => void;
}) {
  const { t, locale } = useInterface();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog class="data" ref={dialog} aria-labelledby="data-title" onClose={close}>
      <header>
        <h2 id="data-title">{t('notebook_data')}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      </header>
      <Transfer stores={stores} />
      <section>
        <h3>{t('backup_title')}</h3>
        <p class="hint">{t('backup_text')}</p>
        <p class="hint">
          {plan.saved === undefined
            ? t('backup_none')
            : t('backup_last', { date: formatDay(plan.saved, locale) })}
        </p>
        <div class="actions">
          <button type="button" class="save-backup" disabled={running !== null} onClick={saveBackup}>
            {t('backup_save')}
          </button>
          <label class="remind">
            <span>{t('backup_remind')}</span>
            <select
              value={plan.every}
              onChange={(event) =>
                setPlan({ ...plan, every: event.currentTarget.value as BackupPlan['every'] })
              }
            >
              {EVERY.map(([every, text]) => (
                <option key={every} value={every}>
                  {t(text)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <WorkProgress running={running} />
      </section>
    </dialog>
  );
}
