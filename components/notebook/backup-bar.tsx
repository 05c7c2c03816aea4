import { useInterface } from '../interface';
import { WorkProgress } from '../notes';
import type { Backup } from './use-backup';

/** Says that a backup is due, and saves one. */
export function BackupBar({ backup }: { readonly backup: Backup }) {
  const { t } = useInterface();
  return (
    <div class="backup-due" role="status">
      <span>{t('backup_due')}</span>
      <button type="button" class="primary" onClick={() => void backup.save()}>
        {t('backup_save')}
      </button>
      <button type="button" onClick={backup.later}>
        {t('backup_later')}
      </button>
      <WorkProgress running={backup.running} />
    </div>
  );
}
