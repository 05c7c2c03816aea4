/** To be filled by the work on figures. */
export interface FigureGrammar {
  readonly code: string;
}
