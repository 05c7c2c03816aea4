import type { Language } from '@/lib/languages';

/** A language that counts what is asked of its names grammar: every list, every look into one, every call. */
export interface CountingLanguage {
  readonly language: Language;
  /** How much has been asked since the last call. */
  readonly asked: () => number;
}

/**
 * Wraps a language. Reading names asks its grammar at every step, so what is asked of it measures the work, where a clock would
 * measure the machine.
 */
export function countingLanguage(language: Language): CountingLanguage {
  let asked = 0;
  const wrapped = new Map<object, object>();
  const count = <T extends object>(value: T): T => {
    const known = wrapped.get(value);
    if (known) return known as T;
    const proxy = new Proxy(value, {
      get(target, key) {
        asked++;
        const found: unknown = Reflect.get(target, key);
        if (typeof found === 'function') {
          const method = found as (...args: unknown[]) => unknown;
          return (...args: unknown[]) => method.apply(target, args);
        }
        return typeof found === 'object' && found !== null ? count(found) : found;
      },
    });
    wrapped.set(value, proxy);
    return proxy;
  };
  return {
    language: { ...language, names: count(language.names) },
    asked() {
      const sum = asked;
      asked = 0;
      return sum;
    },
  };
}
