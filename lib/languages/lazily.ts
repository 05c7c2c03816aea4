/** Makes something when it is first asked for: to load a locale's data for a formatter costs milliseconds of a start. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
