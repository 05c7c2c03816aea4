import { useEffect } from 'preact/hooks';

/** True where a key goes into a field. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type=radio]), textarea, select');
}

/** What keys do in the notebook. */
export interface KeyDeeds {
  /** Whether something lies over the notebook that has keys of its own. */
  readonly isOff: boolean;
  /** Whether the focus is in the search field. */
  readonly isSearch: (target: EventTarget | null) => boolean;
  readonly focusSearch: () => void;
  readonly focusList: () => void;
  /**
   * Escape: leaves what is innermost of what is open.
   *
   * @returns false where nothing was, and the key is the browser's
   */
  readonly leave: (from: 'search' | 'field' | 'elsewhere') => boolean;
  readonly edit: () => void;
  readonly undo: () => void;
}

/** Listens for the notebook's keys. On the document: until the reader has chosen something, the focus is nowhere in the notebook. */
export function useKeys({ isOff, isSearch, focusSearch, focusList, leave, edit, undo }: KeyDeeds): void {
  const keys = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isOff) return;
    const command = event.ctrlKey || event.metaKey;
    const typing = isTyping(event.target);
    const searching = isSearch(event.target);
    if (event.key === 'Escape') {
      if (!leave(searching ? 'search' : typing ? 'field' : 'elsewhere')) return;
    } else if (typing) {
      if (event.key !== 'ArrowDown' || !searching) return;
      focusList();
    } else if (event.key === '/') focusSearch();
    else if (command && event.key.toLowerCase() === 'z') undo();
    else if (!command && event.key.toLowerCase() === 'e') edit();
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  });
}
