export { answerAnnotate } from './annotate';
export { once, type Library } from './library';
