import Dexie from 'dexie';
import type { HistoryDatabase } from './database';
import type { Meeting } from './types';

/** A reader of thirty articles a day fills this in some three months; then the oldest make room. */
const MOST_MEETINGS = 100_000;
/** What is forgotten at once when there are too many, so that it is not done for every article. */
const ROOM = 5_000;

/**
 * The reader's history. All operations reject where the database cannot be reached or is full; reading pages must not depend
 * on them.
 *
 * @param most how many meetings are kept
 */
export function createHistory(db: HistoryDatabase, most = MOST_MEETINGS) {
  return {
    /** Keeps meetings. Of an article that was read before the first quote stays, and the time is the later one. */
    record: async (meetings: readonly Meeting[]): Promise<void> => {
      await db.transaction('rw', db.meetings, async () => {
        const keys = meetings.map(({ entity, url }): [string, string] => [entity, url]);
        const before = await db.meetings.bulkGet(keys);
        await db.meetings.bulkPut(
          meetings.map((meeting, i) => ({ ...meeting, quote: before[i]?.quote ?? meeting.quote })),
        );
        const count = await db.meetings.count();
        if (count <= most) return;
        const oldest = await db.meetings
          .orderBy('met')
          .limit(count - most + Math.min(ROOM, most >> 1))
          .primaryKeys();
        await db.meetings.bulkDelete(oldest);
      });
    },

    /** The articles in which the reader met an entity, the last first. */
    of: (entity: string, limit: number): Promise<readonly Meeting[]> =>
      db.meetings
        .where('[entity+met]')
        .between([entity, Dexie.minKey], [entity, Dexie.maxKey])
        .reverse()
        .limit(limit)
        .toArray(),

    /** Forgets where the reader met one entity. */
    forget: async (entity: string): Promise<void> => {
      await db.meetings
        .where('[entity+met]')
        .between([entity, Dexie.minKey], [entity, Dexie.maxKey])
        .delete();
    },

    /** All meetings, those of longest ago first. */
    all: (): Promise<readonly Meeting[]> => db.meetings.orderBy('met').toArray(),

    /** Takes back meetings of a backup. Of two with the same entity in the same article the later stays. */
    bring: async (
      incoming: readonly Meeting[],
    ): Promise<{ readonly added: number; readonly changed: number; readonly same: number }> => {
      const counts = { added: 0, changed: 0, same: 0 };
      await db.transaction('rw', db.meetings, async () => {
        const before = await db.meetings.bulkGet(
          incoming.map(({ entity, url }): [string, string] => [entity, url]),
        );
        const wanted = incoming.filter((meeting, i) => {
          const known = before[i];
          const count = known === undefined ? 'added' : known.met < meeting.met ? 'changed' : 'same';
          counts[count]++;
          return count !== 'same';
        });
        await db.meetings.bulkPut(wanted);
      });
      return counts;
    },

    /** How many meetings are kept. */
    count: (): Promise<number> => db.meetings.count(),

    /** Forgets everything. */
    clear: (): Promise<void> => db.meetings.clear(),
  };
}

export type History = ReturnType<typeof createHistory>;
