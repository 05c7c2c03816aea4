export {
  cardLanguage,
  directionOf,
  INTERFACE_LANGUAGES,
  interfaceLanguage,
  type InterfaceLanguage,
} from './languages';
export { cardStrings, loadText, textFor, type Text, type TextKey } from './messages';
export { textFrom, type Params } from './text';
export { digitsOf, inDigits, localeOf, USUAL_NOTATION, type Digits, type Notation } from './notation';
