import tokens from '@/assets/styles/tokens.css?inline';
import styles from './card.css?inline';
import careerStyles from './career.css?inline';
import verdictStyles from './verdicts.css?inline';

/** The styles of what a card says, wherever it says it. */
export const CARD_STYLES = [tokens, styles, careerStyles, verdictStyles].join('\n');
