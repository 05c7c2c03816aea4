import Dexie from 'dexie';
import { openPack, PackError, type Pack } from '@/lib/knowledge';
import type { EntriesDatabase } from './database';
import {
  entriesToCsv,
  entriesToJson,
  readEntries,
  type EntriesFileError,
  type RefusedLine,
} from './interchange';
import { entriesPack } from './pack';
import { parseDraft } from './schema';
import type { EntryDraft, OwnEntry, OwnPack } from './types';

/** What became of an entry that was to be saved, or the field that is missing or wrong. */
export type SaveEntryResult = { readonly entry: OwnEntry } | { readonly field: string };

/** What an import did, in numbers of entries. */
export type ImportEntriesResult =
  | {
      readonly added: number;
      readonly changed: number;
      readonly same: number;
      readonly refused: readonly RefusedLine[];
    }
  | EntriesFileError;

/** A pack's own sentence where its file cannot be used. */
export type AddPackResult = { readonly pack: OwnPack } | { readonly error: string };

const content = ({ type, name, aliases, description, links }: EntryDraft): string =>
  JSON.stringify([type, name, aliases, description, links]);

/**
 * The operations on the reader's own entries and packs. All reject where the database cannot be reached or is full.
 *
 * @param changed called after each write, so that open pages can be read again
 */
export function createEntries(
  db: EntriesDatabase,
  { changed, now = () => new Date() }: { readonly changed: () => unknown; readonly now?: () => Date },
) {
  const stamped = (draft: EntryDraft): OwnEntry => {
    const time = now().toISOString();
    return { ...draft, id: `own-${crypto.randomUUID()}`, created: time, updated: time };
  };
  const list = (): Promise<readonly OwnEntry[]> => db.entries.orderBy('updated').reverse().toArray();

  return {
    /** All entries, those that were changed last first. */
    list,

    /** Stores a new entry, or with `id` a changed one. */
    save: async (draft: EntryDraft, id?: string): Promise<SaveEntryResult> => {
      const parsed = parseDraft(draft);
      if (!('value' in parsed)) return parsed;
      const before = id === undefined ? undefined : await db.entries.get(id);
      const fresh = stamped(parsed.value);
      const entry = before ? { ...fresh, id: before.id, created: before.created } : fresh;
      await db.entries.put(entry);
      changed();
      return { entry };
    },

    remove: async (id: string): Promise<void> => {
      await db.entries.delete(id);
      changed();
    },

    exportJson: async (): Promise<string> => entriesToJson(await list(), now()),
    exportCsv: async (): Promise<string> => entriesToCsv(await list()),

    /**
     * Imports a file of entries, JSON or CSV. An entry with the id, or without one with the name, of one that is there takes its
     * place. A file that cannot be read changes nothing; of one that can be, lines that cannot are named.
     */
    importFile: async (file: string): Promise<ImportEntriesResult> => {
      const read = readEntries(file);
      if ('error' in read) return read;
      const counts = { added: 0, changed: 0, same: 0 };
      await db.transaction('rw', db.entries, async () => {
        const stored = await db.entries.toArray();
        const byId = new Map(stored.map((entry) => [entry.id, entry]));
        const byName = new Map(stored.map((entry) => [entry.name, entry]));
        for (const incoming of read.entries) {
          const before = 'id' in incoming ? byId.get(incoming.id) : byName.get(incoming.name);
          if (before && content(before) === content(incoming)) {
            counts.same++;
            continue;
          }
          const fresh = 'id' in incoming ? incoming : stamped(incoming);
          const entry = before ? { ...fresh, id: before.id, created: before.created } : fresh;
          counts[before ? 'changed' : 'added']++;
          byId.set(entry.id, entry);
          byName.set(entry.name, entry);
          await db.entries.put(entry);
        }
      });
      if (counts.added + counts.changed > 0) changed();
      return { ...counts, refused: read.refused };
    },

    /** Takes back entries of a backup. Of two with one id the later stays. */
    bring: async (
      incoming: readonly OwnEntry[],
    ): Promise<{ readonly added: number; readonly changed: number; readonly same: number }> => {
      const counts = { added: 0, changed: 0, same: 0 };
      await db.transaction('rw', db.entries, async () => {
        for (const entry of incoming) {
          const before = await db.entries.get(entry.id);
          if (before && before.updated >= entry.updated) {
            counts.same++;
            continue;
          }
          counts[before ? 'changed' : 'added']++;
          await db.entries.put(entry);
        }
      });
      if (counts.added + counts.changed > 0) changed();
      return counts;
    },

    /** The packs that the reader has brought along, the oldest first; none of their files is read. */
    packs: (): Promise<readonly OwnPack[]> => db.packs.orderBy('added').toArray(),

    /** Takes in a pack's file, if it is sound. */
    addPack: async (name: string, file: ArrayBuffer): Promise<AddPackResult> => {
      let opened: Pack;
      try {
        opened = openPack(file);
      } catch (error) {
        if (error instanceof PackError) return { error: error.message };
        throw error;
      }
      const pack: OwnPack = {
        id: crypto.randomUUID(),
        name: name.slice(0, 200),
        size: opened.size,
        length: file.byteLength,
        languages: opened.info.languages,
        added: now().toISOString(),
      };
      await db.transaction('rw', [db.packs, db.files], async () => {
        await db.packs.put(pack);
        await db.files.put(file, pack.id);
      });
      changed();
      return { pack };
    },

    removePack: async (id: string): Promise<void> => {
      await db.transaction('rw', [db.packs, db.files], async () => {
        await db.packs.delete(id);
        await db.files.delete(id);
      });
      changed();
    },

    /** Everything that is the reader's own, ready to be combined with the packs that ship. A pack that has gone bad is left out. */
    opened: async (): Promise<Pack[]> => {
      const packs: Pack[] = [];
      const entries = await db.entries.toArray();
      if (entries.length > 0) packs.push(entriesPack(entries));
      for (const { id } of await db.packs.orderBy('added').toArray()) {
        const file = await db.files.get(id);
        try {
          if (file) packs.push(openPack(file));
        } catch (error) {
          if (!(error instanceof PackError)) throw error;
        }
      }
      return packs;
    },

    /** Calls back with what a read returns, now and whenever another answer would come. Returns a function that ends it. */
    observe: <T>(
      read: () => Promise<T>,
      { next, error }: { readonly next: (value: T) => void; readonly error: (error: unknown) => void },
    ): (() => void) => {
      const subscription = Dexie.liveQuery(read).subscribe({ next, error });
      return () => subscription.unsubscribe();
    },
  } as const;
}

export type Entries = ReturnType<typeof createEntries>;
