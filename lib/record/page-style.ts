import type { RecordDocument } from './document';

/** A text as a CSS string. Everything but plain letters, digits and spaces is escaped by its number. */
function cssString(text: string): string {
  const escaped = [...text.replace(/\s+/g, ' ')].map((character) =>
    /[\p{L}\p{M}\p{N} ]/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}

/** Longer lines would run into the other corner of the page; the whole text stands at the top of the first page. */
const longestLine = 90;
const short = (text: string) =>
  [...text].length > longestLine ? `${[...text].slice(0, longestLine).join('')}…` : text;

/**
 * The style that puts a document's running lines into the margins of each printed page, with its page number. Its
 * text comes from the document, so it can not stand in the app's own style sheet; browsers without margin boxes print
 * the lines at the top of the first page only.
 */
export function pageStyle({ running, pageOf }: RecordDocument): string {
  const [first = '', ...rest] = running;
  const last = rest.pop() ?? '';
  const pages = pageOf
    .split(/(\{pages?\})/)
    .filter(Boolean)
    .map((piece) =>
      piece === '{page}' ? 'counter(page)' : piece === '{pages}' ? 'counter(pages)' : cssString(piece),
    )
    .join(' ');
  return [
    '@page {',
    `  @top-left { content: ${cssString(short(first))}; }`,
    `  @top-right { content: ${cssString(short(rest.join('  |  ')))}; }`,
    `  @bottom-left { content: ${cssString(short(last))}; }`,
    `  @bottom-right { content: ${pages}; }`,
    '}',
  ].join('\n');
}
