import { pause, type Tab } from './driver/tab';

/** What a surface looks like, by numbers that hold with any fonts. */
export interface Inspection {
  /** What is wrong in itself: text that is cut off or lies over other text, controls over controls or too small to be hit. */
  readonly faults: readonly string[];
  /** Every element with its box: two themes of one surface have the same. */
  readonly boxes: readonly string[];
}

/**
 * Looks at all that is in sight in the page, or in a shadow root of it. Runs in the page and sees nothing of this file.
 *
 * Text is measured by its ink, as the font draws it, and not by its line: fonts differ between machines, and what matters is
 * whether a letter is whole.
 */
export function inspect(shadow: ShadowRoot | null): Inspection {
  const TOLERANCE = 1.5;
  /** WCAG 2.2, 2.5.8: the least size of a target that stands by itself. */
  const TARGET = 24;
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [role=option], [role=tab]';
  interface Ink {
    readonly name: string;
    readonly element: Element;
    left: number;
    right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const faults = new Set<string>();
  const pen = document.createElement('canvas').getContext('2d');
  const page = document.documentElement;
  // A dialog that is open keeps everything else from being used.
  const top = shadow ?? document.querySelector('dialog[open]') ?? document.body;
  const short = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' ').trim().slice(0, 40));
  const nameOf = (element: Element): string =>
    `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`;
  const parentOf = (element: Element): Element | null => {
    const above = element.parentNode;
    return above instanceof Element ? above : null;
  };

  if (page.scrollWidth > innerWidth) faults.add(`the page is ${page.scrollWidth - innerWidth} px too wide`);

  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    let style = styles.get(element);
    if (!style) styles.set(element, (style = getComputedStyle(element)));
    return style;
  };
  /** Whether anything of an element can be seen: what is only read out, or scrolled away, cannot. */
  const isSeen = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const style = styleOf(at);
      if (style.display === 'none' || style.visibility !== 'visible' || Number(style.opacity) === 0)
        return false;
      if (style.clipPath.startsWith('inset(50%')) return false;
      if (/auto|scroll/.test(`${style.overflowX} ${style.overflowY}`)) {
        const { left, right, top: upper, bottom } = at.getBoundingClientRect();
        if (box.left >= right || box.right <= left || box.top >= bottom || box.bottom <= upper) return false;
      }
    }
    return box.bottom > 0 && box.top < innerHeight;
  };

  // Text: each line of each text node, with its ink.
  const inks: Ink[] = [];
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const element = node.parentElement;
    if (text.trim() === '' || !element || !pen || element.closest('option, datalist, svg, style, script'))
      continue;
    if (!isSeen(element)) continue;
    const { fontStyle, fontWeight, fontSize, fontFamily } = styleOf(element);
    pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const ink = pen.measureText(text.replace(/\s+/g, ' '));
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      if (line.width < 1) continue;
      const scale = line.height / (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent || 1);
      const baseline = line.top + ink.fontBoundingBoxAscent * scale;
      const drawn: Ink = {
        name: `${nameOf(element)} ${short(text)}`,
        element,
        left: line.left,
        right: line.right,
        top: baseline - ink.actualBoundingBoxAscent,
        bottom: baseline + ink.actualBoundingBoxDescent,
      };
      let shown = true;
      for (let at: Element | null = element; at && shown; at = parentOf(at)) {
        const style = styleOf(at);
        const box = at.getBoundingClientRect();
        const scrolls = /auto|scroll/;
        if (scrolls.test(style.overflowY) && (drawn.bottom > box.bottom || drawn.top < box.top))
          shown = false;
        if (scrolls.test(style.overflowX) && (drawn.right > box.right || drawn.left < box.left))
          shown = false;
        const isClamped = Number(style.webkitLineClamp) > 0;
        if (/hidden|clip/.test(style.overflowY)) {
          // A line after the last that is shown is cut off as a whole.
          if (isClamped && line.top >= box.bottom - line.height / 2) shown = false;
          else if (drawn.bottom > box.bottom + TOLERANCE || drawn.top < box.top - TOLERANCE) {
            // What lies wholly outside is not there.
            if (drawn.top < box.bottom && drawn.bottom > box.top)
              faults.add(`cut off in ${nameOf(at)}: ${drawn.name}`);
            shown = false;
          }
        }
        if (/hidden|clip/.test(style.overflowX) && !isClamped) {
          if (style.textOverflow === 'ellipsis') {
            drawn.left = Math.max(drawn.left, box.left);
            drawn.right = Math.min(drawn.right, box.right);
          } else if (drawn.right > box.right + TOLERANCE || drawn.left < box.left - TOLERANCE) {
            if (drawn.left < box.right && drawn.right > box.left)
              faults.add(`cut off in ${nameOf(at)}: ${drawn.name}`);
            shown = false;
          }
        }
        if (style.position === 'fixed') break;
      }
      if (shown && drawn.top < innerHeight && drawn.bottom > 0) inks.push(drawn);
    }
  }
  const overlap = (a: Omit<Ink, 'name' | 'element'>, b: Omit<Ink, 'name' | 'element'>): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE;
  const isApart = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = parentOf(at))
      if (styleOf(at).position === 'fixed') return true;
    return false;
  };
  const grounded = inks.filter(({ element }) => !isApart(element));
  grounded.forEach((a, i) => {
    for (const b of grounded.slice(i + 1)) {
      if (a.element === b.element || a.element.contains(b.element) || b.element.contains(a.element)) continue;
      // The ink is that of a whole line: a tail here and a tall letter there may pass each other.
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const least = Math.min(a.bottom - a.top, b.bottom - b.top);
      if (overlap(a, b) && height > least / 3) faults.add(`${a.name} lies over ${b.name}`);
    }
  });

  // Controls: big enough, or far enough from others, and none over another. A link may run over several lines.
  const controls = [...top.querySelectorAll(CONTROLS)].flatMap((element) => {
    // A box to tick is as big as its label.
    const hit = element.matches('input[type=checkbox], input[type=radio]')
      ? (element.closest('label') ?? element)
      : element;
    const { display, fontSize } = styleOf(hit);
    const parts = [...hit.getClientRects()].flatMap(({ left, right, top: upper, bottom }) => {
      // A line of text is as high as its font says, which is more than can be seen of it.
      const spare =
        display === 'inline' ? Math.max(0, (bottom - upper - Number.parseFloat(fontSize)) / 2) : 0;
      const part = { left, right, top: upper + spare, bottom: bottom - spare };
      // The size of what stands in a line of text is given by that line (WCAG 2.2, 2.5.8).
      return right > left && bottom > upper ? [{ ...part, inLine: display === 'inline' }] : [];
    });
    const named = `${nameOf(hit)} ${short(hit.textContent)}`;
    return isSeen(hit) && !isApart(hit) ? parts.map((box) => ({ element: hit, box, named })) : [];
  });
  controls.forEach(({ element, box, named }, i) => {
    // A circle of that size around its middle must not reach into another.
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const [x, y] = [box.left + width / 2, box.top + height / 2];
    const isSmall = !box.inLine && (width < TARGET - 0.5 || height < TARGET - 0.5);
    controls.forEach((other, j) => {
      if (element.contains(other.element) || other.element.contains(element)) return;
      if (j > i && overlap(box, other.box)) faults.add(`${named} lies over ${other.named}`);
      const dx = Math.max(other.box.left - x, x - other.box.right, 0);
      const dy = Math.max(other.box.top - y, y - other.box.bottom, 0);
      if (isSmall && Math.hypot(dx, dy) < TARGET / 2)
        faults.add(
          `too small to hit beside ${other.named} (${Math.round(width)} × ${Math.round(height)}): ${named}`,
        );
    });
  });

  const boxes = [...top.querySelectorAll('*')].flatMap((element) => {
    const { left, top: upper, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return [];
    return [`${nameOf(element)} ${[left, upper, width, height].map((value) => value.toFixed(1)).join(' ')}`];
  });
  return { faults: [...faults], boxes };
}

/** As {@link inspect}, once nothing moves any more. */
export async function inspected(look: () => Promise<Inspection | null>): Promise<Inspection> {
  let before = '';
  for (;;) {
    const seen = await look();
    const now = JSON.stringify(seen);
    if (seen && now === before) return seen;
    before = now;
    await pause(100);
  }
}

/** How two parts of a surface lie to each other, in reading direction: `before` is to the left where text runs to the right. */
export type Arrangement = readonly (readonly [one: string, how: 'before' | 'above' | 'in', other: string])[];

/** What of an arrangement does not hold. */
export async function disarranged(tab: Tab, arrangement: Arrangement): Promise<string[]> {
  return await tab.evaluate((wanted) => {
    const isRtl = getComputedStyle(document.body).direction === 'rtl';
    const boxOf = (selector: string) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      if (!box || box.width === 0) return null;
      const [start, end] = isRtl ? [innerWidth - box.right, innerWidth - box.left] : [box.left, box.right];
      return { start, end, top: box.top, bottom: box.bottom };
    };
    return wanted.flatMap(([one, how, other]) => {
      const [a, b] = [boxOf(one), boxOf(other)];
      if (!a || !b) return [`${a ? other : one} is not there`];
      const holds =
        how === 'before'
          ? a.end <= b.start + 1
          : how === 'above'
            ? a.bottom <= b.top + 1
            : a.start >= b.start - 1 && a.end <= b.end + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
      return holds ? [] : [`${one} is not ${how} ${other}`];
    });
  }, arrangement);
}

/** How far parts of a surface are from the edge at which lines begin, in pixels: the same in both directions of text. */
export async function starts(tab: Tab, selectors: readonly string[]): Promise<Record<string, number>> {
  return await tab.evaluate((wanted) => {
    const isRtl = getComputedStyle(document.body).direction === 'rtl';
    return Object.fromEntries(
      wanted.map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        // From the page's own edge: the window's bar to scroll stands on the right in either direction.
        const page = document.documentElement.getBoundingClientRect();
        return [selector, box ? Math.round(isRtl ? page.right - box.right : box.left - page.left) : -1];
      }),
    );
  }, selectors);
}
