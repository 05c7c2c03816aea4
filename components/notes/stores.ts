import type { BackupStores } from '@/lib/backup';
import { decisions } from '@/lib/decisions';
import { askBackground } from '@/lib/messaging';
import { settings } from '@/lib/settings';

/** Everything that is the reader's own, as this page reaches it. */
export function ownStores(databases: Pick<BackupStores, 'notes' | 'entries' | 'history'>): BackupStores {
  return {
    ...databases,
    // The background alone writes decisions, so that no two windows undo each other's.
    decisions: { all: decisions.all, keep: (decision) => askBackground('decide', { decision, keep: true }) },
    settings,
  };
}
