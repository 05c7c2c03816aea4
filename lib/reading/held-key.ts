/** A key that the reader may hold while reading. */
type HeldKey = 'alt' | 'control' | 'shift';

const NAMES: Readonly<Record<HeldKey, string>> = { alt: 'Alt', control: 'Control', shift: 'Shift' };

/**
 * Tells whether a key is held. It counts as let go when the window is left: what happens to it there is not heard here.
 *
 * @param changed called whenever that changes
 * @returns whether it is held now
 */
export function watchHeldKey(
  view: Window,
  key: HeldKey,
  changed: (held: boolean) => void,
  signal: AbortSignal,
): () => boolean {
  let isHeld = false;
  const set = (held: boolean): void => {
    if (held === isHeld) return;
    isHeld = held;
    changed(held);
  };
  const options = { capture: true, passive: true, signal } as const;
  view.addEventListener('keydown', (event) => event.key === NAMES[key] && set(true), options);
  view.addEventListener('keyup', (event) => event.key === NAMES[key] && set(false), options);
  view.addEventListener('blur', () => set(false), { signal });
  return () => isHeld;
}
