export { answerAnnotate } from './annotate';
export { once } from './library';
export { newsroomCountry } from './newsroom';
