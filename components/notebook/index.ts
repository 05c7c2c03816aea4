export { Notebook } from './notebook';
