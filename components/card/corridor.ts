/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A hand is not exact: the corridor and the card reach this much further than what is seen. */
const SLACK = 6;

export function isInside({ x, y }: Point, box: Box, slack = 0): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

/**
 * Whether a pointer that left the mention at `from` is on its way to the card: in the triangle between that point and the
 * card's nearer edge. (The "safe triangle" of menus: Tognazzini's rule, by geometry rather than by timing alone.)
 */
export function isOnTheWay(point: Point, from: Point, card: Box): boolean {
  const below = card.top >= from.y;
  const above = card.bottom <= from.y;
  const edgeY = below ? card.top + SLACK : card.bottom - SLACK;
  const edgeX = card.left >= from.x ? card.left + SLACK : card.right - SLACK;
  const [a, b]: [Point, Point] =
    below || above
      ? [
          { x: card.left - SLACK, y: edgeY },
          { x: card.right + SLACK, y: edgeY },
        ]
      : [
          { x: edgeX, y: card.top - SLACK },
          { x: edgeX, y: card.bottom + SLACK },
        ];
  // The tip lies a little behind the point, so that the first pixels on the way count.
  const tip = { x: from.x, y: from.y + (below ? -SLACK : above ? SLACK : 0) };
  const sides = [side(point, tip, a), side(point, a, b), side(point, b, tip)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

/** On which side of the line from `a` to `b` a point lies, by sign. */
function side(point: Point, a: Point, b: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
