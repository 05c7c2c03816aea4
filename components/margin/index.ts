export { Margin, type MarginProps } from './margin';
export { byWeight } from './order';
