import fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { PageView } from '@/components/found';
import { csvOf, figuresCsv } from '@/components/found/figures-csv';
import type { Figure } from '@/lib/mentions';
import type { PageItem, PageState } from '@/lib/messaging';
import { clearPages, press, show, until } from './page';

const figure = (label: string, meaning: Figure, description = label): PageItem => ({
  key: `figure:${label}`,
  kind: 'figure',
  type: meaning.type,
  label,
  lang: 'en',
  description,
  count: 1,
  figure: meaning,
});
const ITEMS: readonly PageItem[] = [
  figure('on Friday', { type: 'date', timex: '2022-11-25' }, 'Friday 25 November 2022'),
  figure('6,500 dead', { type: 'count', value: 6500, of: 'dead', sense: 'killed' }),
  figure('the 1990s', { type: 'date', timex: '199' }),
  figure('now', { type: 'date', timex: 'PRESENT_REF' }),
  figure('from 2018 to 2020', {
    type: 'range',
    from: { type: 'date', timex: '2018' },
    to: { type: 'date', timex: '2020' },
  }),
  figure('every Monday', { type: 'set', timex: 'XXXX-WXX-1' }),
  figure('3:30 pm on 25 November', { type: 'time', timex: '2022-11-25T15:30' }),
  { key: 'AZ', kind: 'entity', type: 'place', label: 'Azerbaijan', lang: 'en', description: '', count: 2 },
];
const state: PageState = {
  status: 'marked',
  url: 'https://news.example/1',
  title: '',
  lang: 'en',
  items: ITEMS,
};
const link = (jump = (_key: string) => Promise.resolve(true)) => ({
  state: () => Promise.resolve(state),
  jump,
  watch: () => () => undefined,
  card: () => Promise.resolve(null),
  readAnyway: () => Promise.resolve(state),
});

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  clearPages();
  vi.unstubAllGlobals();
});

describe('the timeline of a page', () => {
  it('holds its dates in their order, ranges at their start, and no open ones', async () => {
    const root = await show(<PageView link={link()} say={() => undefined} />);
    await until(() => expect(root.textContent).toContain('Timeline'));
    await press(root, 'Timeline');
    const labels = [...root.querySelectorAll('.timeline .found-label')].map((label) => label.textContent);
    expect(labels).toEqual([
      'the 1990s',
      'from 2018 to 2020',
      'Friday 25 November 2022',
      '3:30 pm on 25 November',
    ]);
    expect(root.querySelector('.timeline')?.textContent).toContain('on Friday');
  });

  it('goes to a date that is chosen', async () => {
    const jump = vi.fn(() => Promise.resolve(true));
    const root = await show(<PageView link={link(jump)} say={() => undefined} />);
    await until(() => expect(root.textContent).toContain('Timeline'));
    await press(root, 'Timeline');
    await press(root, 'the 1990s');
    expect(jump).toHaveBeenCalledWith('figure:the 1990s');
  });

  it('is in Arabic too', async () => {
    const root = await show(<PageView link={link()} say={() => undefined} />, { interfaceLanguage: 'ar' });
    await until(() => expect(root.textContent).toContain('الخط الزمني'));
    await press(root, 'الخط الزمني');
    expect(root.querySelectorAll('.timeline li')).toHaveLength(4);
    await press(root, 'جدول الأرقام');
    expect([...root.querySelectorAll('th')].map((cell) => cell.textContent)).toEqual([
      'في النص',
      'النوع',
      'القراءة',
    ]);
  });
});

describe('the table of figures', () => {
  it('lists every figure once and is copied as CSV', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const say = vi.fn();
    const root = await show(<PageView link={link()} say={say} />);
    await until(() => expect(root.textContent).toContain('Table of figures'));
    await press(root, 'Table of figures');
    expect(root.querySelectorAll('tbody tr')).toHaveLength(7);
    await press(root, 'Copy as CSV');
    await until(() => expect(say).toHaveBeenCalledWith('7 figures copied'));
    const [copied] = writeText.mock.calls[0] as unknown as [string];
    const rows = Papa.parse<string[]>(copied, { skipEmptyLines: true }).data;
    expect(rows[0]).toEqual(['In the text', 'Kind', 'Value', 'Unit', 'Reading', 'Times']);
    expect(rows[2]).toEqual(['6,500 dead', 'count', '6500', 'dead', '6,500 dead', '1']);
    expect(rows[5]?.[2]).toBe('2018/2020');
  });

  it('says so where the browser allows no copying', async () => {
    vi.stubGlobal('navigator', {
      ...navigator,
      clipboard: { writeText: () => Promise.reject(new Error('no')) },
    });
    const say = vi.fn();
    const root = await show(<PageView link={link()} say={say} />);
    await until(() => expect(root.textContent).toContain('Table of figures'));
    await press(root, 'Table of figures');
    await press(root, 'Copy as CSV');
    await until(() => expect(say).toHaveBeenCalledWith('The browser did not allow copying.'));
  });

  it('shows markup as text', async () => {
    const hostile = figure('<img src=x onerror=alert(1)>', { type: 'number', value: 5 });
    const page = { ...link(), state: () => Promise.resolve({ ...state, items: [hostile] }) };
    const root = await show(<PageView link={page} say={() => undefined} />);
    await until(() => expect(root.textContent).toContain('Table of figures'));
    await press(root, 'Table of figures');
    expect(root.querySelector('table img')).toBeNull();
    expect(root.querySelector('table')?.textContent).toContain('<img');
  });
});

describe('CSV', () => {
  it('is read back as it was by a CSV parser', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => !/^[=+\-@\t\r]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        expect(Papa.parse<string[]>(csvOf(rows), { newline: '\r\n' }).data.slice(0, -1)).toEqual(rows);
      }),
    );
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '=HYPERLINK("x")'])('disarms %s', (text) => {
    const read = Papa.parse<string[]>(csvOf([[text, 'x']])).data[0]?.[0];
    expect(read).toBe(`'${text}`);
  });

  it('leaves negative numbers alone', () => {
    const cold = figure('-5 °C', { type: 'measure', value: -5, unit: 'celsius' });
    expect(figuresCsv([cold], [])).toContain(',-5,celsius,');
  });
});
