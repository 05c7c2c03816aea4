import { useCallback, useEffect, useState } from 'preact/hooks';
import { saveBackup, type BackupStores } from '@/lib/backup';
import type { Notes } from '@/lib/notes';
import { useInterface, type ToastMessage } from '../interface';
import { downloadFile, isDue, loadPlan, storePlan, useLongWork, type BackupPlan } from '../notes';

export type Backup = ReturnType<typeof useBackup>;

/** The reader's backups: the plan, whether one is due, and how one is saved. */
export function useBackup(
  { notes, stores }: { readonly notes: Notes; readonly stores: BackupStores },
  say: (message: ToastMessage) => void,
) {
  const { t } = useInterface();
  const [plan, setPlanState] = useState<BackupPlan>({ every: 'never' });
  const [due, setDue] = useState(false);
  const { run, running } = useLongWork();

  const setPlan = useCallback((next: BackupPlan): void => {
    setPlanState(next);
    // Where storage refuses, the plan holds as long as this page.
    storePlan(next).catch(() => undefined);
  }, []);

  useEffect(() => {
    void loadPlan().then(setPlanState);
  }, []);

  useEffect(() => {
    let left = false;
    notes.newest(1).then(
      ([newest]) => {
        if (!left) setDue(isDue(plan, newest?.updated, new Date()));
      },
      // Without notes there is nothing to save.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [notes, plan]);

  const save = useCallback(async (): Promise<void> => {
    const now = new Date();
    try {
      const file = await run((work) => saveBackup(stores, { now, ...work }));
      if (!file) return;
      downloadFile(file, { name: 'hawamish-backup', now });
      setPlan({ ...plan, saved: now.toISOString() });
      say({ text: t('backup_saved') });
    } catch {
      say({ text: t('export_failed') });
    }
    // What runs the work is another at each drawing, and does the same.
  }, [stores, plan, setPlan, say, t]);

  const later = useCallback(
    (): void => setPlan({ ...plan, later: new Date().toISOString() }),
    [plan, setPlan],
  );

  return { plan, setPlan, due, save, later, running };
}
