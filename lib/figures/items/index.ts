export { onceAnItem } from './once';
export { after, find, type Hit, isLink, type Item, readItems } from './items';
