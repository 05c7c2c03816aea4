/** That the reader met an entity in an article: kept only where they turned history on. */
export interface Meeting {
  /** Id of the entity's record. */
  readonly entity: string;
  /** The article's address, without fragment and without marks of where the reader came from. */
  readonly url: string;
  /** The article's title; empty where the page has none. */
  readonly title: string;
  /** What the article says where it first names the entity: its sentence, or what is near of a long one. */
  readonly quote: string;
  /** ISO 8601, when the article was last read. */
  readonly met: string;
}
