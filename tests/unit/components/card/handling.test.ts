import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardController, CardTarget } from '@/components/card';
import { CARD, cardOn, clearStage, host, inside, press, root, setStage, YEREVAN } from './stage';

let stage: ReturnType<typeof setStage>;
beforeEach(() => {
  stage = setStage();
});
afterEach(clearStage);

/** Opens a card whose facts lead to another. */
function openWithLink(): CardController {
  const facts = [
    {
      label: 'الجوار',
      value: 'جورجيا ويريفان',
      parts: [{ text: 'جورجيا و' }, { text: 'يريفان', entity: 'yerevan' }],
    },
  ];
  const card = cardOn(stage);
  card.open({ ...stage.target, card: { ...CARD, facts } });
  return card;
}
describe('a card that leads to another', () => {
  it('shows it in its own place, says so, and goes back to where the reader was', async () => {
    const card = openWithLink();
    expect(inside('dd')?.textContent).toBe('جورجيا ويريفان');
    inside<HTMLElement>('[data-entity="yerevan"]')?.click();
    await vi.waitFor(() => expect(inside('h2')?.textContent).toBe('يريفان'));
    expect(stage.callbacks.entity).toHaveBeenCalledWith('yerevan', 'ar');
    expect(inside('.card > [role="status"]')?.textContent).toContain('يريفان. عاصمة أرمينيا');
    expect(root()?.activeElement?.className).toContain('back');
    expect(stage.callbacks.notes.mock.lastCall?.[0].note).toEqual({
      kind: 'entity',
      entity: 'yerevan',
      name: 'يريفان',
    });
    inside<HTMLElement>('.back')?.click();
    await vi.waitFor(() => expect(inside('h2')?.textContent).toBe('أرمينيا'));
    expect(root()?.activeElement?.getAttribute('data-entity')).toBe('yerevan');
    expect(inside('.back')).toBeNull();
    card.destroy();
  });

  it('leads to what else the article names that has to do with it', async () => {
    cardOn(stage).open({ ...stage.target, related: [YEREVAN] });
    expect(inside('.also [data-entity="yerevan"]')?.textContent).toBe('يريفان');
    inside<HTMLElement>('.also [data-entity="yerevan"]')?.click();
    await vi.waitFor(() => expect(inside('h2')?.textContent).toBe('يريفان'));
    // What it has to do with was said of the card before.
    expect(inside('.also [data-entity]')).toBeNull();
  });

  it('goes back by Alt and the left arrow, and by nothing else', async () => {
    openWithLink();
    inside<HTMLElement>('[data-entity="yerevan"]')?.click();
    await vi.waitFor(() => expect(inside('.back')).not.toBeNull());
    expect(press('.card', { key: 'ArrowLeft' })).toBe(true);
    expect(press('.card', { key: 'Backspace' })).toBe(true);
    expect(inside('h2')?.textContent).toBe('يريفان');
    expect(press('.card', { key: 'ArrowLeft', altKey: true })).toBe(false);
    await vi.waitFor(() => expect(inside('h2')?.textContent).toBe('أرمينيا'));
  });

  it('stays, and says so, where the other cannot be had', async () => {
    stage.callbacks.entity.mockResolvedValue(null);
    openWithLink();
    inside<HTMLElement>('[data-entity="yerevan"]')?.click();
    await vi.waitFor(() => expect(inside('.card > [role="status"]')?.textContent).toBe('تعذّر فتح البطاقة.'));
    expect(inside('h2')?.textContent).toBe('أرمينيا');
  });
});

describe('a card that is pinned or moved', () => {
  const at = (): readonly [number, number] => {
    const { left, top } = (host() ?? document.body).style;
    return [parseFloat(left), parseFloat(top)];
  };
  beforeEach(() => {
    // The test's DOM lays nothing out: the box is where the styles put it.
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      return new DOMRect(parseFloat(this.style.left) || 0, parseFloat(this.style.top) || 0, 300, 200);
    });
  });

  it('is moved by the arrow keys, stays in the window, and is pinned by that', async () => {
    const card = cardOn(stage);
    card.open(stage.target);
    const pin = inside('.pin');
    expect(pin?.getAttribute('aria-pressed')).toBe('false');
    press('.grip', { key: 'ArrowRight' });
    press('.grip', { key: 'ArrowDown', shiftKey: true });
    // From 0, 0: a card that is moved keeps 8 px from the edge.
    expect(at()).toEqual([16, 8 + 64]);
    await vi.waitFor(() => expect(inside('.pin')?.getAttribute('aria-pressed')).toBe('true'));
    for (let i = 0; i < 9; i++) press('.grip', { key: 'ArrowLeft', shiftKey: true });
    expect(at()[0]).toBe(8);
    // A tap beside it closes others, not this one.
    card.tapped(null);
    expect(card.current).toBe(stage.target);
  });

  it('stays where it was put when another mention is opened in it', () => {
    const card = cardOn(stage);
    card.open(stage.target);
    press('.grip', { key: 'ArrowRight', shiftKey: true });
    const before = at();
    card.tapped({ ...stage.target, key: 'm2', card: YEREVAN });
    expect(inside('h2')?.textContent).toBe('يريفان');
    expect(at()).toEqual(before);
    expect(inside('.pin')?.getAttribute('aria-pressed')).toBe('true');
  });

  describe.each(['mouse', 'touch', 'pen'])('by a %s', (pointerType) => {
    const pointer = (type: string, clientX: number, clientY: number, more: PointerEventInit = {}): void => {
      const event = new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        composed: true,
        pointerId: 7,
        pointerType,
        button: type === 'pointermove' ? -1 : 0,
        clientX,
        clientY,
        ...more,
      });
      inside('header')?.dispatchEvent(event);
    };
    const held = vi.fn();
    beforeEach(() => {
      held.mockClear();
      // The test's DOM captures no pointers.
      HTMLElement.prototype.setPointerCapture = held;
      cardOn(stage).open(stage.target);
    });

    it('goes with it from where it is taken, and stays where it is let go', async () => {
      pointer('pointerdown', 40, 20);
      expect(held).toHaveBeenCalledWith(7);
      pointer('pointermove', 100, 70);
      pointer('pointermove', 140, 90);
      expect(at()).toEqual([100, 70]);
      await vi.waitFor(() => expect(inside('.pin')?.getAttribute('aria-pressed')).toBe('true'));
      pointer('pointerup', 140, 90);
      pointer('pointermove', 300, 300);
      expect(at()).toEqual([100, 70]);
    });

    it('is let go where the browser takes the pointer away, and heeds no other finger', () => {
      pointer('pointerdown', 40, 20);
      pointer('pointermove', 90, 60, { pointerId: 8 });
      expect(at()).not.toEqual([50, 40]);
      pointer('pointermove', 90, 60);
      expect(at()).toEqual([50, 40]);
      pointer('pointercancel', 90, 60);
      pointer('pointermove', 200, 200);
      expect(at()).toEqual([50, 40]);
    });

    it('is not pinned by a press that moves nothing', () => {
      pointer('pointerdown', 40, 20);
      pointer('pointermove', 40, 20);
      pointer('pointerup', 40, 20);
      expect(inside('.pin')?.getAttribute('aria-pressed')).toBe('false');
    });
  });
});

describe('what the reader says of a name', () => {
  it('chooses one of two senses, which is then shown', async () => {
    const card = cardOn(stage);
    const unsure: CardTarget = { ...stage.target, senses: [CARD, YEREVAN] };
    card.open(unsure);
    expect(inside('[data-sense="AM"]')?.getAttribute('aria-pressed')).toBe('true');
    inside<HTMLElement>('[data-sense="yerevan"]')?.click();
    await vi.waitFor(() => expect(inside('h2')?.textContent).toBe('يريفان'));
    expect(stage.callbacks.choose).toHaveBeenCalledWith(unsure, YEREVAN);
    expect(inside('[data-sense="yerevan"]')?.getAttribute('aria-pressed')).toBe('true');
    expect(root()?.activeElement?.getAttribute('data-sense')).toBe('yerevan');
  });

  it.each([
    ['site', false],
    ['everywhere', true],
  ])('takes a name for something else (%s), and takes that back', async (where, everywhere) => {
    cardOn(stage).open(stage.target);
    inside<HTMLElement>('.not-this > button')?.click();
    await vi.waitFor(() => expect(inside(`[data-hide="${where}"]`)).not.toBeNull());
    inside<HTMLElement>(`[data-hide="${where}"]`)?.click();
    await vi.waitFor(() => expect(inside('[data-hide="undo"]')).not.toBeNull());
    expect(stage.callbacks.hideName).toHaveBeenLastCalledWith(stage.target, CARD, {
      everywhere,
      hidden: true,
    });
    expect(inside('.not-this [role="status"]')?.textContent).toContain('أرمينيا');
    expect(root()?.activeElement).toBe(inside('[data-hide="undo"]'));
    inside<HTMLElement>('[data-hide="undo"]')?.click();
    await vi.waitFor(() => expect(inside('[data-hide="undo"]')).toBeNull());
    expect(stage.callbacks.hideName).toHaveBeenLastCalledWith(stage.target, CARD, {
      everywhere,
      hidden: false,
    });
  });
});
