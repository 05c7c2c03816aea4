export { isGluedCode, isIsoCode } from './currencies';
export { ordinalReading } from './ages';
export { type QuantityContext, readQuantity } from './quantities';
