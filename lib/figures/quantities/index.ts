export { isGluedCode, isIsoCode } from './currencies';
export { type QuantityContext, readQuantity } from './quantities';
