import { listen, type Handlers } from './channel';
import type { BackgroundProtocol } from './protocol';
import { BACKGROUND_REQUESTS } from './schemas';

/**
 * Answers the requests of pages. Call it synchronously while the background starts: a worker that wakes for a message
 * loses the message if its listener comes later.
 *
 * @returns a function that ends it.
 */
export function listenInBackground(handlers: Handlers<BackgroundProtocol>): () => void {
  return listen('background', BACKGROUND_REQUESTS, handlers, () => true);
}
