export {
  cardStrings,
  directionOf,
  interfaceLanguage,
  textFor,
  type InterfaceLanguage,
  type Text,
  type TextKey,
} from './messages';
export { textFrom, type Params } from './text';
