import type { ExportedFile } from '@/lib/interchange';

/** The browser reads the blob after the click; a minute is ample, and a closed page lets go of it by itself. */
const REVOKE_AFTER_MS = 60_000;

/** Hands a file to the reader, without the "downloads" permission. Its name holds the day. */
export function downloadFile(
  { parts, extension, type }: ExportedFile,
  { name = 'hawamish', now }: { readonly name?: string; readonly now: Date },
): void {
  const url = URL.createObjectURL(new Blob(parts as BlobPart[], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}-${now.toISOString().slice(0, 10)}.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
