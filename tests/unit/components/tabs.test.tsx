import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Tabs } from '@/components/interface';
import { clearPages, show } from './page';

function Example() {
  const [chosen, choose] = useState<'a' | 'b' | 'c'>('a');
  const tab = <Id extends string>(id: Id) => ({ id, label: id, panel: () => <input aria-label={id} /> });
  return <Tabs label="x" chosen={chosen} choose={choose} tabs={[tab('a'), tab('b'), tab('c')]} />;
}

async function key(root: Element, name: string): Promise<void> {
  const focused = root.querySelector('[aria-selected=true]');
  await act(() => void focused?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
}
const chosen = (root: Element): string | undefined => root.querySelector('[aria-selected=true]')?.textContent;

beforeEach(() => fakeBrowser.reset());
afterEach(clearPages);

describe('tabs', () => {
  it.each([
    ['en', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'ArrowLeft', 'ArrowRight'],
  ] as const)('follow the arrows as the eye does in %s', async (interfaceLanguage, forward, back) => {
    const root = await show(<Example />, { interfaceLanguage });
    await key(root, forward);
    expect(chosen(root)).toBe('b');
    expect(document.activeElement?.textContent).toBe('b');
    await key(root, back);
    await key(root, back);
    expect(chosen(root)).toBe('c');
    await key(root, 'Home');
    expect(chosen(root)).toBe('a');
    await key(root, 'End');
    expect(chosen(root)).toBe('c');
  });

  it('keep the hidden panels and what is written in them', async () => {
    const root = await show(<Example />);
    const field = root.querySelector('input');
    if (field) field.value = 'half a note';
    await key(root, 'End');
    expect(root.querySelector('input')?.value).toBe('half a note');
    expect([...root.querySelectorAll<HTMLElement>('[role=tabpanel]')].map(({ hidden }) => hidden)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
