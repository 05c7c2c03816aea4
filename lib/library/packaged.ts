import { CORE_PACK } from '@/lib/knowledge';

type Body = Pick<Blob, 'arrayBuffer'>;

/**
 * In Chrome by way of a blob, which the browser fills by itself: a body that is read here comes in pieces that each wait for the
 * thread, and the thread of a background that has just been started is busy. In Firefox a blob takes longer.
 */
async function ask(path: string): Promise<Body> {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return import.meta.env.FIREFOX ? response : response.blob();
}

const asked = new Map<string, Promise<Body>>();

// The first article waits for the core pack longer than for anything else. Not while the extension is built or tested.
if ((globalThis as Partial<typeof globalThis>).location?.protocol.endsWith('-extension:')) {
  const body = ask(CORE_PACK);
  asked.set(CORE_PACK, body);
  // Whoever wants the file is told of the failure, and asks again.
  body.catch(() => undefined);
}

/**
 * Reads a file of the extension's package. The core pack has been asked for since this module was loaded, once.
 *
 * @param path the file's path in the package, without a slash before it
 * @returns rejects where the file cannot be read
 */
export async function loadPackaged(path: string): Promise<ArrayBuffer> {
  const body = asked.get(path) ?? ask(path);
  asked.delete(path);
  return (await body).arrayBuffer();
}
