import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly panel: () => ComponentChildren;
}

/** Which way a key moves in a row of tabs; the arrows follow the eye, so they turn round in right-to-left pages. */
function stepOf(key: string, dir: string): 1 | -1 | 'first' | 'last' | null {
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return 1;
  if (key === back) return -1;
  if (key === 'Home') return 'first';
  return key === 'End' ? 'last' : null;
}

/** Tabs after the ARIA pattern: one stop of the Tab key, arrows between them, and the panel of the chosen one. */
export function Tabs<Id extends string>({
  label,
  tabs,
  chosen,
  choose,
}: {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
}) {
  const row = useRef<HTMLDivElement>(null);
  const index = tabs.findIndex(({ id }) => id === chosen);
  const move = (event: JSX.TargetedKeyboardEvent<HTMLDivElement>): void => {
    const step = stepOf(event.key, document.documentElement.dir);
    if (step === null) return;
    event.preventDefault();
    const to =
      step === 'first' ? 0 : step === 'last' ? tabs.length - 1 : (index + step + tabs.length) % tabs.length;
    const tab = tabs[to];
    if (!tab) return;
    choose(tab.id);
    row.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={move}>
        {tabs.map(({ id, label: name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === chosen}
            aria-controls={`panel-${id}`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => choose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        // A hidden panel stays, so that what is being written in it stays too.
        <div
          key={id}
          class="panel"
          role="tabpanel"
          id={`panel-${id}`}
          aria-labelledby={`tab-${id}`}
          hidden={id !== chosen}
        >
          {panel()}
        </div>
      ))}
    </>
  );
}
