import { Catalogue } from './catalogue';
import { notesErrorOf, type NotesError } from './errors';
import type { Notes } from './operations';
import type { Progress } from './work';

export interface FollowOptions {
  /** The catalogue is complete, or has changed; called with it each time. */
  readonly changed: (catalogue: Catalogue, ids: readonly string[]) => void;
  readonly failed: (error: NotesError) => void;
  readonly progress?: Progress;
}

/** So long at a time notes are taken in before the page may draw and answer keys. */
const SLICE_MS = 12;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Takes all notes into a catalogue, in batches, and then every change, whichever window makes it. The first call of
 * `changed` comes when all notes are in.
 *
 * @returns a function that ends it.
 */
export function followNotes(notes: Notes, { changed, failed, progress }: FollowOptions): () => void {
  let stopped = false;
  let stopObserving: (() => void)[] = [];
  let catalogue = new Catalogue();
  let last = 0;

  async function load(): Promise<void> {
    const fresh = new Catalogue();
    const state = await notes.state();
    let batch = await notes.after('');
    for (let done = 0; !stopped && batch.length > 0;) {
      // The database reads on while these are taken in.
      const next = notes.after(batch.at(-1)?.id ?? '');
      let started = performance.now();
      for (const note of batch) {
        fresh.put(note);
        if (performance.now() - started < SLICE_MS) continue;
        await pause();
        started = performance.now();
      }
      done += batch.length;
      progress?.(Math.min(done, state.count), state.count);
      batch = await next;
    }
    // What was written meanwhile is in the log, and read next.
    last = state.last;
    catalogue = fresh;
  }

  /** Changes come one after another: two that overlapped could leave the older version. */
  let queue = Promise.resolve();
  function enqueue(work: () => Promise<void>): void {
    queue = queue.then(async () => {
      if (stopped) return;
      try {
        await work();
      } catch (error) {
        if (!stopped) failed(notesErrorOf(error));
      }
    });
  }

  async function catchUp(): Promise<void> {
    const changes = await notes.changesSince(last);
    if (changes === null) {
      await load();
      changed(catalogue, []);
      return;
    }
    if (changes.ids.length === 0) return;
    const found = new Map((await notes.getMany(changes.ids)).map((note) => [note.id, note]));
    for (const id of changes.ids) {
      const note = found.get(id);
      if (note) catalogue.put(note);
      else catalogue.remove(id);
    }
    last = changes.last;
    changed(catalogue, changes.ids);
  }

  async function begin(): Promise<void> {
    await load();
    const orphaned = async (): Promise<ReadonlySet<string>> =>
      new Set((await notes.anchors()).filter(({ state }) => state === 'orphaned').map(({ id }) => id));
    catalogue.setOrphaned(await orphaned());
    if (stopped) return;
    changed(catalogue, []);
    const error = (cause: unknown): void => failed(notesErrorOf(cause));
    stopObserving = [
      notes.observe(() => notes.changesSince(last), { next: () => enqueue(catchUp), error }),
      notes.observe(orphaned, {
        next: (ids) => {
          catalogue.setOrphaned(ids);
          changed(catalogue, []);
        },
        error,
      }),
    ];
  }

  enqueue(begin);
  return () => {
    stopped = true;
    for (const stop of stopObserving) stop();
  };
}
