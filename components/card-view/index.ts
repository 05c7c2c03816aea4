export { Drawing } from './drawing';
export { CardHost } from './host';
