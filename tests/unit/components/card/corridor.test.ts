import { describe, expect, it } from 'vitest';
import { isInside, isOnTheWay } from '@/components/card/corridor';

const CARD = { left: 100, top: 200, right: 400, bottom: 500 };

describe('the way from a mention to its card', () => {
  it.each([
    ['straight down to a card below', { x: 250, y: 150 }, { x: 250, y: 180 }, CARD, true],
    ['slanting towards its corner', { x: 250, y: 100 }, { x: 180, y: 150 }, CARD, true],
    ['away from it', { x: 250, y: 150 }, { x: 250, y: 120 }, CARD, false],
    ['sideways', { x: 250, y: 150 }, { x: 400, y: 155 }, CARD, false],
    ['up to a card above', { x: 250, y: 600 }, { x: 250, y: 550 }, CARD, true],
    ['down, from a card above', { x: 250, y: 600 }, { x: 250, y: 650 }, CARD, false],
    ['across to a card beside', { x: 50, y: 350 }, { x: 80, y: 340 }, CARD, true],
  ])('%s', (_what, from, point, card, expected) => {
    expect(isOnTheWay(point, from, card)).toBe(expected);
  });

  it('includes the edge of the card, with slack where asked', () => {
    expect(isInside({ x: 100, y: 200 }, CARD)).toBe(true);
    expect(isInside({ x: 98, y: 200 }, CARD)).toBe(false);
    expect(isInside({ x: 98, y: 200 }, CARD, 2)).toBe(true);
  });
});
