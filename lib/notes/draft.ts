import type { Note, NoteTarget } from './types';

/** A random UUID. Pages served over http have no `crypto.randomUUID`, and notes are written there too. */
function randomId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // RFC 9562, section 5.4: version 4, variant 10.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A note that was never saved: its revision is 0, its id is new. */
export function draftNote(
  {
    target,
    page,
    lang,
    body = '',
  }: {
    readonly target: NoteTarget;
    readonly page: { readonly url: string; readonly title: string };
    readonly lang: string;
    readonly body?: string;
  },
  now: Date,
): Note {
  const time = now.toISOString();
  const { url, title } = page;
  return {
    id: randomId(),
    target,
    body,
    tags: [],
    page: { url, title },
    lang,
    created: time,
    updated: time,
    revision: 0,
  };
}
