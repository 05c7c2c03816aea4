import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { PageView, type PageLink } from '@/components/found';
import type { PageItem, PageState } from '@/lib/messaging';
import { settings } from '@/lib/settings';
import { clearPages, press, show, until } from './page';

function item(change: Partial<PageItem>): PageItem {
  return {
    key: 'k',
    kind: 'entity',
    type: 'person',
    label: 'إلهام علييف',
    lang: 'ar',
    description: 'رئيس أذربيجان',
    count: 1,
    ...change,
  };
}
function stateOf(change: Partial<PageState>): PageState {
  return { status: 'marked', url: 'https://www.news.example/1', title: '', lang: 'ar', items: [], ...change };
}
function linkTo(state: PageState | null, change: Partial<PageLink> = {}): PageLink {
  return {
    state: () => Promise.resolve(state),
    watch: () => () => undefined,
    card: () => Promise.resolve(null),
    jump: () => Promise.resolve(true),
    readAnyway: () => Promise.resolve(state),
    ...change,
  };
}

beforeEach(() => fakeBrowser.reset());
afterEach(clearPages);

describe('the list of what a page holds', () => {
  it('puts each kind under its heading, in a fixed order, with a count', async () => {
    const items = [
      item({ key: '1', kind: 'figure', type: 'count', label: '6500', description: '' }),
      item({ key: '2', count: 4 }),
      item({ key: '3', type: 'place', label: 'باكو' }),
      item({ key: '4', type: 'never heard of', label: 'x' }),
      item({ key: '5', label: 'باشينيان' }),
    ];
    const root = await show(<PageView link={linkTo(stateOf({ items }))} say={() => undefined} />);
    await until(() => expect(root.querySelectorAll('.found-item')).toHaveLength(5));
    const groups = [...root.querySelectorAll('summary')].map((summary) => summary.textContent);
    expect(groups).toEqual(['People2', 'Places1', 'Other names1', 'Figures and dates1']);
    expect(root.querySelector('.found-item')?.textContent).toContain('4 times');
    expect(root.querySelector('.found-item bdi')?.getAttribute('lang')).toBe('ar');
  });

  it('shows markup in a label as text', async () => {
    const items = [item({ label: '<img src=x>', description: '<b>x</b>' })];
    const root = await show(<PageView link={linkTo(stateOf({ items }))} say={() => undefined} />);
    await until(() => expect(root.textContent).toContain('<img src=x>'));
    expect(root.querySelector('.found img, .found b')).toBeNull();
  });

  it('jumps, and says so where the mention has gone', async () => {
    const jump = vi.fn((key: string) => Promise.resolve(key === 'here'));
    const say = vi.fn();
    const items = [item({ key: 'here', label: 'Here' }), item({ key: 'gone', label: 'Gone' })];
    const root = await show(<PageView link={linkTo(stateOf({ items }), { jump })} say={say} />);
    await until(() => expect(root.querySelectorAll('.found-item')).toHaveLength(2));
    await press(root, 'Here');
    expect(say).not.toHaveBeenCalled();
    await press(root, 'Gone');
    await until(() => expect(say).toHaveBeenCalledOnce());
    expect(say.mock.calls[0]?.[0]).toContain('Gone');
    expect(jump.mock.calls).toEqual([['here'], ['gone']]);
  });
});

describe('the word on a page without marks', () => {
  it.each<[Partial<PageState> | null, string]>([
    [null, 'cannot run on this page'],
    [{ status: 'no-article' }, 'does not look like an article'],
    [{ status: 'reading' }, 'Reading the page'],
    [{ status: 'failed' }, 'could not be read'],
    [{ status: 'left-in-peace' }, 'left in peace'],
    [{ status: 'marked' }, 'Nothing that Hawamish knows'],
    [{ status: 'site-off' }, 'is off on'],
    [{ status: 'off' }, 'switched off'],
  ])('%o: %s', async (state, words) => {
    const root = await show(<PageView link={linkTo(state && stateOf(state))} say={() => undefined} />);
    await until(() => expect(root.textContent).toContain(words));
  });

  it('says that the reader wants its language left alone', async () => {
    const page = linkTo(stateOf({ status: 'marked', lang: 'fr' }));
    const root = await show(<PageView link={page} say={() => undefined} />, { languagesOff: ['fr'] });
    await until(() => expect(root.textContent).toContain('in this language are left alone'));
  });

  it('offers to read a page that looked like no article', async () => {
    const read = stateOf({ items: [item({})] });
    let state = stateOf({ status: 'no-article' });
    const link = linkTo(null, {
      state: () => Promise.resolve(state),
      readAnyway: () => Promise.resolve((state = read)),
    });
    const root = await show(<PageView link={link} say={() => undefined} />);
    await until(() => expect(root.textContent).toContain('Read it anyway'));
    await press(root, 'Read it anyway');
    await until(() => expect(root.querySelectorAll('.found-item')).toHaveLength(1));
    expect(root.textContent).not.toContain('Read it anyway');
  });
});

describe('the switch of the site', () => {
  it('turns the site off and on again with one press each', async () => {
    const root = await show(<PageView link={linkTo(stateOf({}))} say={() => undefined} />);
    await until(() => expect(root.textContent).toContain('news.example'));
    await press(root, 'Off on this site');
    expect((await settings.get()).sitesOff).toEqual(['news.example']);
    expect(root.textContent).toContain('is off on');
    await press(root, 'On for this site');
    expect((await settings.get()).sitesOff).toEqual([]);
  });

  it('is not there for pages that have no site', async () => {
    const root = await show(
      <PageView link={linkTo(stateOf({ url: 'file:///a.html' }))} say={() => undefined} />,
    );
    await until(() => expect(root.textContent).toContain('Nothing'));
    expect(root.querySelector('.site')).toBeNull();
  });
});
