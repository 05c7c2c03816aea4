import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  CardsSection,
  LooksSection,
  ReadingSection,
  ShortcutsSection,
  SitesSection,
} from '@/components/options';
import { settings, type Settings } from '@/lib/settings';
import { clearPages, show, until } from '../page';

beforeEach(() => fakeBrowser.reset());
afterEach(clearPages);

const choose = (root: Element, name: string, value: string): Promise<void> =>
  act(() => {
    const field = root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (!field) throw new Error(`There is no choice of ${name}.`);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

const check = (root: Element, label: string, on: boolean): Promise<void> =>
  act(() => {
    const field = [...root.querySelectorAll('label')]
      .find(({ textContent }) => textContent === label)
      ?.querySelector('input');
    if (!field) throw new Error(`Nothing is called ${label}.`);
    field.checked = on;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('settings', () => {
  it.each<[keyof Settings, string]>([
    ['holdKey', 'shift'],
    ['dwell', 'slow'],
    ['theme', 'sepia'],
    ['theme', 'contrast'],
    ['density', 'compact'],
    ['numerals', 'eastern'],
    ['calendar', 'hijri'],
    ['interfaceLanguage', 'ar'],
  ])('of %s are chosen from a list, here %s, and kept', async (name, value) => {
    const root = await show(
      <>
        <CardsSection />
        <LooksSection />
      </>,
    );
    await choose(root, name, value);
    await until(async () => expect((await settings.get())[name]).toBe(value));
  });

  it('each say why they are there', async () => {
    const root = await show(
      <>
        <ReadingSection />
        <SitesSection />
        <CardsSection />
        <LooksSection />
      </>,
    );
    const questions = [...root.querySelectorAll('select, fieldset')];
    expect(questions.length).toBeGreaterThan(8);
    for (const question of questions) {
      const reason = root.querySelector(`#${question.getAttribute('aria-describedby')}`);
      expect(reason?.textContent, question.outerHTML).toMatch(/\.$/);
    }
  });

  it('dress the page at once', async () => {
    const root = await show(<LooksSection />);
    await choose(root, 'theme', 'sepia');
    await choose(root, 'density', 'compact');
    expect({ ...document.documentElement.dataset }).toMatchObject({ theme: 'sepia', density: 'compact' });
    await choose(root, 'interfaceLanguage', 'ar');
    await until(() => expect(root.querySelector('h2')?.textContent).toBe('المظهر'));
  });

  it('leave the articles of a language alone, and read them again', async () => {
    const root = await show(<ReadingSection />);
    await check(root, 'Türkçe', false);
    await until(async () => expect((await settings.get()).languagesOff).toEqual(['tr']));
    await check(root, 'Türkçe', true);
    await until(async () => expect((await settings.get()).languagesOff).toEqual([]));
  });
});

describe('the list of sites', () => {
  const add = (root: Element, text: string): Promise<void> =>
    act(() => {
      const field = root.querySelector<HTMLInputElement>('.add-site input');
      if (!field) throw new Error('There is no field.');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }).then(() =>
      act(() => {
        root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      }),
    );

  it('takes an address as a reader writes it, once, and gives it up again', async () => {
    const root = await show(<SitesSection />);
    await add(root, ' https://www.News.example/a ');
    await add(root, 'm.news.example');
    await until(async () => expect((await settings.get()).sitesOff).toEqual(['news.example']));
    root.querySelector<HTMLElement>('.sites button')?.click();
    await until(async () => expect((await settings.get()).sitesOff).toEqual([]));
  });

  it('refuses what is no address, and says so', async () => {
    const root = await show(<SitesSection />);
    await add(root, 'no site');
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('example.com');
    expect(root.querySelector('.add-site input')?.getAttribute('aria-invalid')).toBe('true');
    expect((await settings.get()).sitesOff).toEqual([]);
  });

  it('is another where only some sites are read', async () => {
    const root = await show(<SitesSection />, { sitesOff: ['off.example'] });
    await check(root, 'Only on the sites listed', true);
    await add(root, 'on.example');
    await until(async () =>
      expect(await settings.get()).toMatchObject({ sites: 'listed', sitesOn: ['on.example'] }),
    );
    expect(root.querySelector('.sites')?.textContent).not.toContain('off.example');
  });
});

describe('shortcuts', () => {
  it('are shown as the browser has them, in the words of the interface, and changed in the browser', async () => {
    const openBrowserPage = vi.fn(() => Promise.reject(new Error('no such page')));
    const say = vi.fn();
    const load = (): Promise<{ name: string; keys: string }[]> =>
      Promise.resolve([
        { name: 'next-mention', keys: 'Alt+Shift+J' },
        { name: 'open-margin', keys: '' },
        { name: '_execute_action', keys: '' },
      ]);
    const root = await show(<ShortcutsSection {...{ load, openBrowserPage, say }} />, {
      interfaceLanguage: 'ar',
    });
    await until(() =>
      expect([...root.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
        'Alt+Shift+J',
        'بلا مفتاح',
      ]),
    );
    root.querySelector<HTMLElement>('button')?.click();
    await until(() => expect(say).toHaveBeenCalledOnce());
  });

  it('are not spoken of where the browser has none', async () => {
    const root = await show(
      <ShortcutsSection load={() => Promise.resolve([])} openBrowserPage={vi.fn()} say={vi.fn()} />,
    );
    expect(root.childElementCount).toBe(0);
  });
});
