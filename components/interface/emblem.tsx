/** The mark of the extension, as in `assets/icons/icon.svg`: lines of a text, one of them with a note in the margin. */
export function Emblem() {
  return (
    <svg class="emblem" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1d6390" />
      <path d="M14 8h11M19 24h6" stroke="#fff" stroke-width="4" stroke-linecap="round" />
      <path d="M14 16h11" stroke="#ffc857" stroke-width="4" stroke-linecap="round" />
      <circle cx="7" cy="16" r="2.9" fill="#ffc857" />
    </svg>
  );
}
