/** To be filled by the work on names. */
export interface NameGrammar {
  readonly code: string;
}
