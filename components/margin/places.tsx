import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlacesMap } from '@/lib/cards';
import { askBackground, type PageItem } from '@/lib/messaging';
import { Drawing } from '../card-view';
import { useInterface } from '../interface';

/** More dots than these lie on top of one another. Items come by weight, so the first are those that matter. */
const MOST_PLACES = 40;

/** The places of an article on one map. A dot opens its place below; the arrow keys go from dot to dot. */
export function Places({
  items,
  open,
}: {
  /** Items that have a place, heaviest first. */
  readonly items: readonly PageItem[];
  readonly open: (item: PageItem) => void;
}) {
  const { t } = useInterface();
  const shown = useMemo(() => items.slice(0, MOST_PLACES), [items]);
  const wanted = JSON.stringify(shown.map(({ map }) => map));
  const [drawn, setDrawn] = useState<PlacesMap>();
  const [current, setCurrent] = useState(0);
  const map = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let left = false;
    const places = JSON.parse(wanted) as NonNullable<PageItem['map']>[];
    void askBackground('drawPlaces', { places }).then((answer) => {
      if (!left) setDrawn(answer.ok ? answer.value.drawn : undefined);
    });
    return () => {
      left = true;
    };
  }, [wanted]);

  useLayoutEffect(() => {
    const element = map.current;
    if (!element || !drawn) return undefined;
    const place = (): void => placeNames([...element.querySelectorAll<HTMLElement>('.dot-name')], element);
    place();
    if (typeof ResizeObserver !== 'function') return undefined;
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  }, [drawn, shown]);

  if (!drawn) return null;
  const dots = shown.flatMap((item, i) => {
    const spot = drawn.spots[i];
    return spot ? [{ item, spot }] : [];
  });
  const stop = Math.min(current, dots.length - 1);
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = (stop + step + dots.length) % dots.length;
    setCurrent(to);
    map.current?.querySelectorAll<HTMLElement>('.dot')[to]?.focus();
  };
  return (
    <div class="places" role="group" aria-label={t('margin_map')} ref={map} onKeyDown={move}>
      <Drawing class="map" node={drawn.map} label={t('margin_map')} />
      {dots.map(({ item, spot: { x, y } }, i) => (
        <button
          key={item.key}
          type="button"
          class="dot"
          // A map of the land reads the same in every direction of text: these are no margins of the text.
          style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
          tabIndex={i === stop ? 0 : -1}
          aria-label={item.label}
          lang={item.lang}
          title={item.label}
          onFocus={() => setCurrent(i)}
          onClick={() => open(item)}
        >
          <bdi class="dot-name">{item.label}</bdi>
        </button>
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Where a name can stand beside its dot, the best first. */
const SIDES = ['east', 'west', 'south', 'north'] as const;

/** Gives each name a side on which it covers no other and leaves the map nowhere; one that finds none shows when it is pointed at. */
function placeNames(names: readonly HTMLElement[], map: HTMLElement): void {
  const frame = map.getBoundingClientRect();
  const taken: DOMRect[] = [...map.querySelectorAll('.dot')].map((dot) => {
    const { left, top, width, height } = dot.getBoundingClientRect();
    // The dot itself, in the middle of what can be pressed.
    return new DOMRect(left + width / 2 - 4, top + height / 2 - 4, 8, 8);
  });
  for (const name of names) {
    const free = SIDES.some((side) => {
      name.dataset.side = side;
      const box = name.getBoundingClientRect();
      const fits =
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom;
      if (!fits || taken.some((other) => overlap(box, other))) return false;
      taken.push(box);
      return true;
    });
    if (!free) name.dataset.side = 'none';
  }
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
