/** The browser reads the blob after the click; a minute is ample, and a closed page lets go of it by itself. */
const REVOKE_AFTER_MS = 60_000;

/** Hands a text to the reader as a file, without the "downloads" permission. */
export function downloadText(
  text: string,
  { name, type }: { readonly name: string; readonly type: string },
): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
