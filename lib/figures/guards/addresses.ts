import type { Item } from '../items';

/** Addresses, handles and tags: digits in them are no figures. */
const ADDRESS = /:\/\/|www\.|@\w|#[\p{L}\p{N}]|\.(?:com|org|net|gov|edu|io)\b/iu;

/** Blocks all items of addresses. */
export function blockAddresses(items: readonly Item[], text: string, blocked: Uint8Array): void {
  if (!ADDRESS.test(text)) return;
  let at = 0;
  for (const match of text.matchAll(/\S+/g)) {
    if (!ADDRESS.test(match[0])) continue;
    const end = match.index + match[0].length;
    while (at < items.length && (items[at]?.end ?? 0) <= match.index) at++;
    for (; at < items.length && (items[at]?.start ?? 0) < end; at++) blocked[at] = 1;
  }
}
