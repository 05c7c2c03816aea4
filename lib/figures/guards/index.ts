export { guarded } from './guards';
