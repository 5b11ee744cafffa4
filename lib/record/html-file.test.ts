import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Block, RecordDocument } from './document';
import { htmlFile } from './html-file';
import { pageStyle } from './page-style';

const holding = (
  blocks: readonly Block[],
  running: readonly string[] = ['Reference: 1'],
): RecordDocument => ({
  title: 'A title',
  language: 'en',
  layout: 'england-wales',
  running,
  pageOf: 'Page {page} of {pages}',
  parts: [{ id: 'one', heading: 'One', blocks, parts: [{ id: 'two', heading: 'Two', blocks: [] }] }],
});
const paragraph = (text: string, href?: string): Block => ({
  block: 'paragraph',
  text: [{ text, ...(href ? { href } : {}) }],
});
const unescaped = (html: string) =>
  html
    .replaceAll('<br>', '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test('headings, answers, tables and quotations are what they are in HTML', () => {
  const html = htmlFile(
    holding([
      { block: 'quotation', text: 'ስሜ ሰላም ነው።', attribution: 'Quotation 1' },
      { block: 'answers', rows: [{ label: 'Name', answer: [paragraph('Łukasz')] }] },
      {
        block: 'answers',
        stacked: 'plain',
        rows: [{ label: 'It goes on.', answer: [paragraph('Because')] }],
      },
      { block: 'table', caption: 'Table', head: ['When'], rows: [[[{ text: '2024' }]]] },
      { block: 'list', ordered: true, items: [[{ text: 'first' }]] },
    ]),
    '',
  );
  for (const piece of [
    '<html lang="en" translate="no">',
    '<title>A title</title>',
    '<h1>A title</h1>',
    '<h2 id="one-heading" dir="auto">One</h2>',
    '<h3 id="two-heading" dir="auto">Two</h3>',
    '<blockquote dir="auto">ስሜ ሰላም ነው።</blockquote><figcaption dir="auto">Quotation 1</figcaption>',
    '<th class="record-label" scope="row" role="rowheader">Name</th>',
    '<td class="record-answer" role="cell" colSpan="3"><p dir="auto">Łukasz</p></td>',
    '<dt class="record-label">It goes on.</dt><dd class="record-answer"><p dir="auto">Because</p></dd>',
    '<caption>Table</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">When</th>',
    '<ol class="record-list"><li dir="auto">first</li></ol>',
  ]) {
    expect(html).toContain(piece);
  }
});

test('two short answers share a row, a long one has the whole width', () => {
  const row = (label: string, text: string) => ({ label, answer: [paragraph(text)] });
  const rows = [row('One', 'Yes'), row('Two', 'No'), row('Three', 'x'.repeat(80))];
  const html = htmlFile(holding([{ block: 'answers', rows }]), '');
  const cells = [...html.matchAll(/<tr class="record-row record-kept" role="row">(.*?)<\/tr>/g)].map(
    ([, inner = '']) => inner.match(/<t[hd]/g)?.join(''),
  );
  expect(cells).toEqual(['<th<td<th<td', '<th<td']);
  expect(html.match(/colSpan="3"/g)).toHaveLength(1);
});

test('whatever was typed comes out as text: no element, attribute, script or address of its own', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=y>',
      '</style><script>',
      '&amp;',
      "' on",
    ),
  );
  const plain = htmlFile(holding([paragraph('x')]), '').match(/<[a-z!/][^>]*>/g)?.length;
  fc.assert(
    fc.property(text, (typed) => {
      fc.pre(!/[\r\n\p{Cc}]/u.test(typed) && typed !== '');
      const html = htmlFile(holding([paragraph(typed)]), '');
      expect(html.match(/<[a-z!/][^>]*>/g)?.length).toBe(plain);
      expect(unescaped(html)).toContain(typed);
    }),
  );
});

test('line breaks are kept, control characters are shown as what can not be shown', () => {
  const html = htmlFile(holding([paragraph('one\r\ntwo\nthree\u0007')]), '');
  expect(html).toContain('<p dir="auto">one<br>two<br>three\ufffd</p>');
});

test('only addresses that lead somewhere harmless become links', () => {
  const link = (href: string) => htmlFile(holding([paragraph('here', href)]), '').includes('<a ');
  expect(['https://www.gov.uk/', 'tel:08000121700', 'mailto:a@b.example'].map(link)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['javascript:alert(1)', 'data:text/html,x', 'JAVASCRIPT:x', '//x'].map(link)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('the lines of every page can not leave the string that they stand in', () => {
  const hostile = 'Reference: "; } body { display: none } </style> \\ \n {x}';
  const css = pageStyle(holding([], [hostile, 'Draft', 'Contains sensitive information']));
  expect(css).toContain('counter(page)');
  expect(css).toContain('counter(pages)');
  const outside = css.replace(/"[^"]*"/g, '""');
  expect(outside).not.toContain('display');
  expect(css).not.toContain('</');
  expect(outside.match(/[{}]/g)).toHaveLength(10);
});
