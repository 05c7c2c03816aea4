export { answerAnnotate, answerEntity, leftAlone, readRequestAhead } from './annotate';
export { once } from './library';
export { newsroomCountry } from './newsroom';
export { quoteAround } from './sentences';
