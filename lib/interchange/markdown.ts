import { subjectOf, targetName, type LongWork, type Note } from '@/lib/notes';
import { mapInBatches } from './batches';
import { createFileNames, type TextFile } from './zip';

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

/** Notes put together by a key, in the order in which the keys come. */
function groupedBy(notes: readonly Note[], keyOf: (note: Note) => string): readonly (readonly Note[])[] {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const key = keyOf(note);
    const group = groups.get(key);
    if (group) group.push(note);
    else groups.set(key, [note]);
  }
  return [...groups.values()];
}

const oldestFirst = (notes: readonly Note[]): readonly Note[] =>
  [...notes].sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));

const pageTitle = ({ page }: Note): string => page.title || page.url;

/** The reader's own Markdown, as written, except that raw HTML in it is made text. */
function bodyOf({ body }: Note): string {
  return body.trim().replace(/</g, '\\<');
}

/** The parts of a text that are not empty, a blank line between them. */
function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function quoteOf({ target }: Note): string {
  return target.kind === 'passage' && target.quote.exact !== '' ? quoted(target.quote.exact) : '';
}

function headingOf([note]: readonly Note[]): string {
  if (!note) return '';
  const title = note.target.kind === 'passage' ? pageTitle(note) : targetName(note.target);
  return paragraphs(`## ${escape(title)}`, quoteOf(note));
}

/**
 * Notes as one Markdown text: a heading for each thing that was noted, under it the notes, oldest first, each with its source
 * and date. A note's body is the reader's own Markdown; whatever came from a page is escaped.
 *
 * @returns its parts, to be put one after another.
 */
export async function notesToMarkdown(
  notes: readonly Note[],
  title: string,
  work: LongWork = {},
): Promise<readonly string[]> {
  const groups = groupedBy(notes, (note) => subjectOf(note) ?? `passage:${note.id}`);
  const sections = await mapInBatches(
    groups,
    (group) =>
      `\n\n${paragraphs(
        headingOf(group),
        ...oldestFirst(group).map((note) => paragraphs(bodyOf(note), `— ${source(note)}`)),
      )}`,
    work,
  );
  return [`# ${escape(title)}`, ...sections, '\n'];
}

/** One note with what it is about and where it was written, as Markdown to be put elsewhere. */
export function noteWithSource(note: Note): string {
  const subject = note.target.kind === 'passage' ? quoteOf(note) : `**${escape(targetName(note.target))}**`;
  return `${paragraphs(subject, bodyOf(note), `— ${source(note)}`)}\n`;
}

/** What JSON may hold as it is and YAML may not, or takes for the end of a line. */
const NOT_IN_YAML = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A value of YAML's front matter: JSON is YAML, and its strings need no other quotes. */
function yaml(value: unknown): string {
  return JSON.stringify(value).replace(
    NOT_IN_YAML,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A tag as Obsidian takes it: letters, digits, `_`, `-` and `/`, with at least one that is no digit.
 *
 * @see https://help.obsidian.md/tags
 */
function obsidianTag(tag: string): string {
  const clean = tag
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Join_Control}_/-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return /^\p{N}+$/u.test(clean) ? `_${clean}` : clean;
}

function frontMatter(notes: readonly Note[], fields: readonly (readonly [string, unknown])[]): string {
  const tags = [...new Set(notes.flatMap(({ tags }) => tags.map(obsidianTag)))].filter((tag) => tag !== '');
  const [first] = oldestFirst(notes);
  const updated = notes.map((note) => note.updated).reduce((a, b) => (a > b ? a : b), '');
  return [
    '---',
    ...fields.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${yaml(value)}`),
    `tags: ${yaml(tags)}`,
    `created: ${yaml(first?.created)}`,
    `updated: ${yaml(updated)}`,
    '---',
  ].join('\n');
}

/** A file for each entity, figure and page that has notes of its own, with YAML front matter; each is made when it is called for. */
export function markdownBySubject(notes: readonly Note[]): readonly (() => TextFile)[] {
  const nameOf = createFileNames('md');
  return groupedBy(notes, (note) => subjectOf(note) ?? `page:${note.page.url}`).map((group) => () => {
    const [note] = group;
    if (!note || note.target.kind === 'passage') return articleFile(group, nameOf);
    const title = targetName(note.target);
    const { target } = note;
    const id = target.kind === 'entity' ? target.entity : target.key;
    return {
      name: nameOf(title),
      text: `${paragraphs(
        frontMatter(group, [
          ['title', title],
          ['type', target.kind],
          ['id', id],
          ['sources', [...new Set(group.flatMap(({ page }) => webAddress(page.url) ?? []))]],
        ]),
        `# ${escape(title)}`,
        ...oldestFirst(group).map((one) => paragraphs(bodyOf(one), `— ${source(one)}`)),
      )}\n`,
    };
  });
}

/** A file for each page that notes were written on, likewise. */
export function markdownByArticle(notes: readonly Note[]): readonly (() => TextFile)[] {
  const nameOf = createFileNames('md');
  return groupedBy(notes, ({ page }) => page.url).map((group) => () => articleFile(group, nameOf));
}

function articleFile(notes: readonly Note[], nameOf: (title: string) => string): TextFile {
  const [note] = notes;
  const title = note ? pageTitle(note) : '';
  const address = note && webAddress(note.page.url);
  return {
    name: nameOf(title),
    text: `${paragraphs(
      frontMatter(notes, [
        ['title', title],
        ['type', 'article'],
        ['source', address ?? undefined],
        ['language', note?.lang],
      ]),
      `# ${escape(title)}`,
      ...oldestFirst(notes).map((one) =>
        paragraphs(
          one.target.kind === 'passage' ? quoteOf(one) : `## ${escape(targetName(one.target))}`,
          bodyOf(one),
          `— ${one.updated.slice(0, 10)}`,
        ),
      ),
    )}\n`,
  };
}
