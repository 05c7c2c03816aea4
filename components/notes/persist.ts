import { useEffect } from 'preact/hooks';

/**
 * Asks the browser to keep the notes when the disk runs full, once there are some: there is nothing to keep before, and a
 * browser that puts the question to the reader then puts it where it makes sense. Workers cannot ask, so pages do.
 *
 * @see https://storage.spec.whatwg.org/#persistence
 */
export function usePersistence(hasNotes: boolean): void {
  useEffect(() => {
    if (!hasNotes || typeof navigator.storage?.persist !== 'function') return;
    navigator.storage
      .persisted()
      .then((persisted) => persisted || navigator.storage.persist())
      // Refused in private windows: the notes are kept as long as the window.
      .catch(() => undefined);
  }, [hasNotes]);
}
