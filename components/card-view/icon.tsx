export const PIN = 'M6 2h4l-.6 4.6L12 9H8.6L8 14l-.6-5H4l2.6-2.4z';
export const CROSS = 'M4 4l8 8M12 4l-8 8';
export const UP = 'M4 10l4-4 4 4';
export const DOWN = 'M4 6l4 4 4-4';
export const AWAY = 'M6 4h6v6M12 4l-7 7';
/** An arrow to the left: back, where text runs to the right; mirrored where it runs to the left. */
export const BACK = 'M13 8H3M7 4L3 8l4 4';
/** Six dots, by which a thing is taken hold of. */
export const GRIP = 'M5 4h.01M5 8h.01M5 12h.01M11 4h.01M11 8h.01M11 12h.01';

export function Icon({ path, class: name }: { readonly path: string; readonly class?: string | undefined }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" class={name}>
      <path d={path} />
    </svg>
  );
}
