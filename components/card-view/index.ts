export { CardBody, Provenance, type CardBodyProps } from './body';
export { Drawing } from './drawing';
export { CardHost } from './host';
export { CARD_STYLES } from './styles';
