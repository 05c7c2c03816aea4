/** To be filled by the work on phrases. */
export interface PhraseGrammar {
  readonly code: string;
}
