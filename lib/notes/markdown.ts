import { targetName } from './content';
import type { Note } from './types';

/** Characters that Markdown or HTML would read as markup in a heading or a link's text. */
const MARKUP = /[\\`*_{}[\]<>()#+!|~&]/g;

function escape(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(MARKUP, '\\$&');
}

function quoted(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${escape(line)}`.trimEnd())
    .join('\n');
}

/** The address in a form that a Markdown link can hold, or null for what is no web address: `javascript:` could run. */
function webAddress(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).href.replace(/\(/g, '%28').replace(/\)/g, '%29');
}

/** Where and when the note was written. */
function source({ page, updated }: Note): string {
  const address = webAddress(page.url);
  const title = escape(page.title || page.url);
  const place = address === null ? title : `[${title}](${address})`;
  return [place, updated.slice(0, 10)].filter((part) => part !== '').join(' · ');
}

/** The key under which notes on one thing are put together; each passage stands for itself. */
function groupOf({ id, target }: Note): string {
  switch (target.kind) {
    case 'entity':
      return `entity ${target.entity}`;
    case 'figure':
      return `figure ${target.key}`;
    case 'passage':
      return `passage ${id}`;
  }
}

function headingOf([note]: readonly Note[]): string {
  if (!note) return '';
  if (note.target.kind !== 'passage') return `## ${escape(targetName(note.target))}`;
  return `## ${escape(note.page.title || note.page.url)}\n\n${quoted(note.target.quote.exact)}`;
}

/**
 * Notes as one Markdown text: a heading for each thing that was noted, under it the notes, oldest first, each with its source
 * and date. A note's body is the reader's own Markdown and stays as written, except that raw HTML in it is made text; whatever came from a page is escaped.
 */
export function notesToMarkdown(notes: readonly Note[], title: string): string {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const group = groups.get(groupOf(note));
    if (group) group.push(note);
    else groups.set(groupOf(note), [note]);
  }
  const sections = [...groups.values()].map((group) =>
    [
      headingOf(group),
      ...[...group]
        .sort((a, b) => a.created.localeCompare(b.created))
        .map((note) => `${note.body.trim().replace(/</g, '\\<')}\n\n— ${source(note)}`),
    ].join('\n\n'),
  );
  return [`# ${escape(title)}`, ...sections].join('\n\n') + '\n';
}
