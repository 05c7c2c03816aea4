import { find, type Item } from '../items';

/** "Boeing 737", قرار مجلس الأمن 2254, "Article 5", رقم 12. */
export function labels(items: readonly Item[], index: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const hit = items[index - back]?.hits.find(({ lexeme, next }) => lexeme.label && next === index);
    if (hit) return true;
  }
  const before = items[index - 1];
  if (before?.folded === '.' && !before.spaced) return Boolean(find(items, index - 2, 'label'));
  // القرار (2254)
  return before?.folded === '(' && Boolean(items[index - 2]?.hits.some(({ lexeme }) => lexeme.label));
}

/** "The road is 120 kilometres long", تمتد الطريق 120 كيلومتراً: a number with a unit in words is no label. */
export function isMeasured(items: readonly Item[], index: number): boolean {
  if (items[index]?.type !== 'word') return false;
  if (find(items, index, 'currency') ?? find(items, index, 'percent')) return true;
  const unit = find(items, index, 'measure');
  return unit !== undefined && !unit.lexeme.abbreviation;
}

/** "Articles 4 and 5", المادتين 4 و5: what names the first number of a list names the others. */
export function labelsOn(items: readonly Item[], index: number, labelled: Uint8Array): boolean {
  const joint = items[index - 1];
  const joins =
    joint &&
    (/^[-,،]$/.test(joint.folded) || joint.hits.some(({ lexeme }) => lexeme.conjunction ?? lexeme.to));
  return Boolean(joins && labelled[index - 2]);
}
