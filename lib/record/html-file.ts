import { say } from '@/lib/messages/words';
import type { RecordDocument } from './document';
import { type HtmlNode, htmlTree } from './html-tree';
import { pageStyle } from './page-style';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// Control characters have no place in HTML; they are shown as the sign for a character that can not be shown.
const escaped = (text: string) =>
  text
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd');

function print(node: HtmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`)
    .join('');
  return node.tag === 'br' || node.tag === 'col'
    ? `<${node.tag}${attributes}>`
    : `<${node.tag}${attributes}>${node.children.map(print).join('')}</${node.tag}>`;
}

/**
 * A document as one HTML file that needs nothing beside it: no script, no address to load from, its style inside.
 * `style` is the app's own print style (app/print.scss, which is plain CSS). The title never holds a name.
 */
export function htmlFile(document: RecordDocument, style: string): string {
  const inStyle = `${style}\n${pageStyle(document)}`.replaceAll('</', '<\\/');
  return [
    '<!doctype html>',
    `<html lang="${escaped(document.language)}" translate="no">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="google" content="notranslate">',
    '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">',
    `<meta name="generator" content="${escaped(say('app.name'))}">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">`,
    `<title>${escaped(document.title)}</title>`,
    `<style>\n${inStyle}\n</style>`,
    '</head>',
    '<body class="record-page">',
    `<main>${print(htmlTree(document))}</main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
