import path from 'node:path';
import type { PagesBrowser } from './browser';
import type { Live } from './live';
import type { SoakMark, Tabs } from './soak';
import { SLOWDOWN, type Visit } from './visit';

/** A line of the summary. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly wanted: string;
}

const ms = (value: number | null): string => (value === null ? '–' : `${value.toFixed(1)} ms`);
const MB = 1e6;

function median(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}

/** What was measured over all pages. */
export function summary(visits: readonly Visit[], browser: PagesBrowser, live: Live | null): Row[] {
  const marked = visits.filter(({ marks }) => marks > 0);
  const tasks = visits.flatMap(({ longestTask }) => longestTask ?? []);
  const errors = visits.reduce((sum, visit) => sum + visit.errors.length, 0);
  const differing = (painter: string): string => {
    const pages = visits.filter(({ differs }) => differs.some((one) => one.painter === painter));
    return `${String(pages.length)} of ${String(painter === 'marks' ? marked.length : visits.length)}`;
  };
  const shift = Math.max(0, ...visits.map((visit) => visit.shift));
  const rows: Row[] = [
    {
      what: `pages in ${browser.name}, of these marked, of these not opened in time`,
      measured: `${String(visits.length)}, ${String(marked.length)}, ${String(visits.filter(({ status }) => status === 'not opened').length)}`,
      wanted: '',
    },
    { what: 'marks', measured: String(visits.reduce((sum, { marks }) => sum + marks, 0)), wanted: '' },
    { what: 'differ after switching off, highlights', measured: differing('highlights'), wanted: '0' },
    { what: 'differ after switching off, mark elements', measured: differing('marks'), wanted: '0' },
    { what: 'uncaught errors', measured: String(errors), wanted: '0' },
  ];
  if (tasks.length > 0) {
    rows.push(
      {
        what: `longest task at a processor ${String(SLOWDOWN)} × slower: median page`,
        measured: ms(median(tasks)),
        wanted: '',
      },
      { what: '— worst page', measured: ms(Math.max(...tasks)), wanted: 'under 50 ms' },
      { what: '— pages over 50 ms', measured: String(tasks.filter((task) => task > 50).length), wanted: '0' },
      {
        what: "— the browser's own collecting of garbage, worst page",
        measured: ms(Math.max(0, ...visits.map(({ collecting }) => collecting ?? 0))),
        wanted: '',
      },
      { what: 'layout shift added, worst page', measured: shift.toFixed(4), wanted: '0' },
    );
  }
  if (live) {
    const of = `live blog of ${String(live.nodes)} nodes, ${String(live.posts)} posts added, ${String(live.marks)} new marks (${live.status})`;
    rows.push(
      { what: `${of}: main thread for each`, measured: ms(live.perPost), wanted: 'under 30 ms' },
      { what: '— longest task of these', measured: ms(live.longestTask), wanted: '' },
    );
  }
  const [first, ...later] = browser.memory;
  const last = later.at(-1);
  if (first && last) {
    const grown = (now: number, then: number): string => `${now >= then ? '+' : ''}${String(now - then)}`;
    rows.push({
      what: 'memory of an empty page after all of them, against before',
      measured: `heap ${(first.heap / MB).toFixed(1)} → ${(last.heap / MB).toFixed(1)} MB, nodes ${grown(last.nodes, first.nodes)}, listeners ${grown(last.listeners, first.listeners)}`,
      wanted: 'flat',
    });
  }
  return rows;
}

/** What was left after so many pages one after another. */
export function soakRows(marks: readonly SoakMark[]): Row[] {
  return marks.map(({ pages, empty, objects, background }) => ({
    what: `after ${String(pages)} pages`,
    measured: [
      `heap ${(empty.heap / MB).toFixed(1)} MB, nodes ${String(empty.nodes)}, listeners ${String(empty.listeners)}`,
      `background ${background === null ? 'asleep' : `${(background / MB).toFixed(1)} MB`}`,
      Object.entries(objects)
        .map(([name, count]) => `${name} ${String(count)}`)
        .join(', '),
    ].join('; '),
    wanted: 'flat',
  }));
}

export function tabRows({ count, added }: Tabs): Row[] {
  return [
    {
      what: `${String(count)} tabs with an article: heap of each beyond the page's own`,
      measured: `${(added / MB).toFixed(2)} MB`,
      wanted: 'under 3 MB',
    },
  ];
}

export function summaryTable(rows: readonly Row[]): string {
  const table = [{ what: 'what', measured: 'measured', wanted: 'wanted' }, ...rows];
  const widths = (['what', 'measured', 'wanted'] as const).map((key) =>
    Math.max(...table.map((row) => row[key].length)),
  );
  const lines = table.map(
    ({ what, measured, wanted }) =>
      `| ${[what, measured, wanted].map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`,
  );
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const STYLE = `body{font:14px/1.45 system-ui,sans-serif;margin:2em auto;max-width:1200px;padding:0 1em}
table{border-collapse:collapse;margin-block:1em}td,th{border:1px solid #8886;padding:.3em .6em;text-align:start;vertical-align:top}
img{width:260px;border:1px solid #8886}pre{white-space:pre-wrap;max-width:60ch;font-size:12px}.bad{background:#f8d0d0;color:#000}
@media(prefers-color-scheme:dark){body{background:#161616;color:#ddd}}`;

function line(visit: Visit, output: string): string {
  const differs = visit.differs
    .map(
      ({ painter, before, after }) => `<b>${painter}</b><pre>− ${escaped(before)}\n+ ${escaped(after)}</pre>`,
    )
    .join('');
  const isBad = visit.differs.length > 0 || visit.errors.length > 0 || (visit.longestTask ?? 0) > 50;
  const picture = path.relative(output, visit.screenshot).replaceAll(path.sep, '/');
  return `<tr${isBad ? ' class="bad"' : ''}><td>${escaped(visit.id)}<br><bdi>${escaped(visit.title)}</bdi></td>
<td>${visit.status}</td><td>${String(visit.marks)}</td><td>${visit.time.toFixed(0)} ms</td><td>${ms(visit.longestTask)}</td>
<td>${visit.shift.toFixed(4)}</td><td>${differs || '–'}</td><td>${visit.errors.map((error) => `<pre>${escaped(error)}</pre>`).join('') || '–'}</td>
<td><a href="${picture}"><img src="${picture}" loading="lazy" alt=""></a></td></tr>`;
}

/** The report: one file beside the folder of its pictures. */
export function reportHtml(name: string, rows: readonly Row[], visits: readonly Visit[]): string {
  const output = path.dirname(path.dirname(visits[0]?.screenshot ?? ''));
  const columns = [
    'page',
    'status',
    'marks',
    'time',
    'longest task',
    'shift',
    'differs after off',
    'errors',
    '',
  ];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hawamish on ${String(visits.length)} pages, ${name}</title>
<style>${STYLE}</style><h1>Hawamish on ${String(visits.length)} pages, ${name}</h1>
<table>${rows.map((row) => `<tr><td>${escaped(row.what)}</td><td>${escaped(row.measured)}</td><td>${escaped(row.wanted)}</td></tr>`).join('\n')}</table>
<table><tr>${columns.map((column) => `<th>${column}</th>`).join('')}</tr>
${visits.map((visit) => line(visit, output)).join('\n')}</table></html>`;
}
