/** The mark of the extension, as in `assets/icons/icon.svg`: lines of a text, one of them with a note in the margin. */
export function Emblem() {
  return (
    <svg class="emblem" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1d6390" />
      <path d="M13 9h14M18 23h9" stroke="#fff" stroke-width="3" stroke-linecap="round" />
      <path d="M13 16h14" stroke="#ffc857" stroke-width="3" stroke-linecap="round" />
      <circle cx="6.5" cy="16" r="2.75" fill="#ffc857" />
    </svg>
  );
}
