import type { Decision } from '@/lib/decisions';
import type { Entries } from '@/lib/entries';
import type { History } from '@/lib/history';
import type { Notes } from '@/lib/notes';
import type { Settings } from '@/lib/settings';

/** Where everything lies that is the reader's own. */
export interface BackupStores {
  readonly notes: Pick<Notes, 'all' | 'bring'>;
  readonly entries: Pick<Entries, 'list' | 'bring'>;
  readonly history: Pick<History, 'all' | 'bring'>;
  readonly decisions: {
    readonly all: () => Promise<readonly Decision[]>;
    readonly keep: (decision: Decision) => Promise<unknown>;
  };
  readonly settings: {
    readonly get: () => Promise<Settings>;
    readonly set: (patch: Partial<Settings>) => Promise<void>;
  };
}

/** These tell pages that something has changed. They are no choices of the reader's, and mean nothing elsewhere. */
const STAMPS: ReadonlySet<string> = new Set<keyof Settings>(['library', 'decisions', 'noted']);

/** The settings that a reader has made, by their names. */
export function isChoice(name: string): name is keyof Settings {
  return !STAMPS.has(name);
}
