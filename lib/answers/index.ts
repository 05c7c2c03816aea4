export { answerAnnotate } from './annotate';
export { once, type Library } from './library';
export { newsroomCountry } from './newsroom';
