export { restoreFile, type Restored, type RestoreResult } from './restore';
export { saveBackup } from './save';
export type { BackupStores } from './stores';
