import type { PageProtocol } from './protocol';

/** Gives a request back as it is to be acted on, or undefined where it has not the shape that it should have. */
export type Check = (request: unknown) => unknown;

const MAX_KEY_LENGTH = 2_000;

function fieldsOf(request: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof request === 'object' && request !== null && !Array.isArray(request)
    ? (request as Record<string, unknown>)
    : undefined;
}

const nothing = (request: unknown): Record<string, never> | undefined => {
  const fields = fieldsOf(request);
  return fields && Object.keys(fields).length === 0 ? {} : undefined;
};

const keyOnly = (request: unknown): { readonly key: string } | undefined => {
  const key = fieldsOf(request)?.key;
  return typeof key === 'string' && key.length <= MAX_KEY_LENGTH ? { key } : undefined;
};

/**
 * What the requests of the popup and the margin must look like. Written out, since this part goes into every page, where a validation
 * library would be a twentieth of all that is loaded; the background checks with valibot.
 */
export const PAGE_REQUESTS: {
  readonly [K in keyof PageProtocol]: (request: unknown) => PageProtocol[K]['request'] | undefined;
} = {
  pageState: nothing,
  card: keyOnly,
  jump: keyOnly,
  step: (request) => {
    const direction = fieldsOf(request)?.direction;
    return direction === 1 || direction === -1 ? { direction } : undefined;
  },
  readAnyway: nothing,
};
