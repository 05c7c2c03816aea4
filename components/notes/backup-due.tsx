import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/lib/browser';
import type { Notes } from '@/lib/notes';
import { useInterface } from '../interface';
import { isDue, loadPlan } from './backup';

/** Says that it is time for a backup, where the reader wants to be reminded, and leads to it. */
export function BackupDue({ notes }: { readonly notes: Pick<Notes, 'newest'> }) {
  const { t } = useInterface();
  const [due, setDue] = useState(false);
  useEffect(() => {
    let left = false;
    loadPlan()
      .then(async (plan) => {
        // Whoever wants no reminder has nothing read for it.
        if (plan.every === 'never') return;
        const [newest] = await notes.newest(1);
        if (!left) setDue(isDue(plan, newest?.updated, new Date()));
      })
      // The list itself says where the notes cannot be read.
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [notes]);
  if (!due) return null;
  return (
    <p class="hint backup-reminder">
      {t('backup_due')}{' '}
      <a href={browser.runtime.getURL('/notebook.html#data')} target="_blank">
        {t('backup_save')}
      </a>
    </p>
  );
}
