import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { InterfaceRoot } from '@/components/interface';
import { localeOf, textFor } from '@/lib/locale';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings';

/** Renders a part of an extension page in English, and gives the element it is in. */
export async function show(
  part: ComponentChildren,
  settings: Partial<Settings> & { readonly interfaceLanguage?: 'ar' | 'en' } = {},
): Promise<HTMLElement> {
  const { interfaceLanguage: lang = 'en' } = settings;
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  const root = document.body.appendChild(document.createElement('div'));
  const initial: Settings = { ...DEFAULT_SETTINGS, ...settings, interfaceLanguage: lang };
  const spoken = { lang, locale: localeOf(lang, initial), t: textFor(lang, initial) };
  await act(() => render(<InterfaceRoot {...{ initial, spoken }}>{part}</InterfaceRoot>, root));
  return root;
}

/** Takes all pages off, so that what they watch is let go. */
export function clearPages(): void {
  for (const root of [...document.body.children]) render(null, root);
  document.body.replaceChildren();
}

export async function until(check: () => unknown): Promise<void> {
  await vi.waitFor(async () => {
    await act(() => undefined);
    await check();
  });
}

/** The button whose name (its label, or else its text) holds these words. */
export function button(root: Element, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((element) =>
    (element.getAttribute('aria-label') ?? element.textContent).replace(/[\u2068\u2069]/g, '').includes(name),
  );
  if (!found) throw new Error(`There is no button "${name}" in: ${root.textContent}`);
  return found;
}

export async function press(root: Element, name: string): Promise<void> {
  await act(() => button(root, name).click());
}

export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
