/**
 * A third of a frame: what the page itself has to do fits into the rest, and so does what comes on top of a slice, its last step and the
 * collecting of its garbage.
 */
const SLICE_MS = 5;

/** Made when it is first needed: most pages are no articles, and need none. */
let channel: MessageChannel | null | undefined;

/**
 * Lets the browser paint and answer the reader, then comes back. Timers are slower: browsers hold nested ones for 4 ms. What
 * `scheduler.yield` resumes goes before all that the page has in its queue; a guest stands in line.
 */
export function nextTask(): Promise<void> {
  channel ??= typeof MessageChannel === 'function' ? new MessageChannel() : null;
  const ports = channel;
  return new Promise((resolve) => {
    if (!ports) {
      setTimeout(resolve, 0);
      return;
    }
    ports.port1.addEventListener('message', () => resolve(), { once: true });
    ports.port1.start();
    ports.port2.postMessage(null);
  });
}

/**
 * Does something for each item, in order, in tasks of their own of at most 8 ms (unless one item alone takes longer).
 *
 * @param signal ends it between two items
 * @returns how long it took on the main thread, in milliseconds
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  signal?: AbortSignal,
): Promise<number> {
  let spent = 0;
  // What called us has had its part of this task: an answer of the background, for one, was unpacked in it.
  await nextTask();
  let since = performance.now();
  for (const item of items) {
    if (signal?.aborted) break;
    work(item);
    const now = performance.now();
    if (now - since < SLICE_MS) continue;
    spent += now - since;
    await nextTask();
    since = performance.now();
  }
  return spent + performance.now() - since;
}
