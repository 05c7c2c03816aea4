/** Marks that stand around words, in pairs: emphasis and code. Bounded, so that hostile text costs no more than its length. */
const AROUND = /(\*{1,3}|`+|(?<![\p{L}\p{N}])_{1,3})(?=\S)(.{1,300}?)(?<=\S)\1(?![\p{L}\p{N}])/gu;
const LINK = /!?\[([^\]]*)\]\([^)]*\)/g;
const AT_LINE_START = /^[ \t]*(?:[#>]+|[-*+]|\d+[.)])[ \t]+/gm;

/** A note's Markdown without the marks around words and the addresses of links; its lines stay. */
export function withoutMarks(body: string): string {
  return body.replace(LINK, '$1').replace(AROUND, '$2').replace(AROUND, '$2');
}

/** The same on one line, without the marks of lists, headings and quotes. */
export function onOneLine(body: string): string {
  return withoutMarks(body).replace(AT_LINE_START, '').replace(/\s+/g, ' ').trim();
}
