import type { AnswerRow, Block, Inline, Part, RecordDocument } from './document';
import { isKeptTogether, type SetRow, setRows } from './row-layout';

/**
 * The record as HTML elements, once: the screen makes React elements of it (components/record/RecordView.tsx), the
 * file text (html-file.ts). So what is reviewed on screen and what is kept as a file can not drift apart.
 */
export type HtmlNode = string | HtmlElement;
export interface HtmlElement {
  tag: HtmlTag;
  /** Only these: nothing here can run anything or carry a style. */
  attributes: Readonly<Partial<Record<HtmlAttribute, string>>>;
  children: readonly HtmlNode[];
}
export type HtmlTag =
  | 'article'
  | 'section'
  | 'header'
  | 'div'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'p'
  | 'ul'
  | 'ol'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'table'
  | 'caption'
  | 'colgroup'
  | 'col'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'blockquote'
  | 'figure'
  | 'figcaption'
  | 'strong'
  | 'span'
  | 'a'
  | 'br';
export type HtmlAttribute =
  | 'id'
  | 'class'
  | 'lang'
  | 'dir'
  | 'href'
  | 'scope'
  // As React writes it; in HTML it is the same in any case.
  | 'colSpan'
  | 'aria-labelledby'
  | 'translate'
  | 'role'
  | 'data-head'
  | 'rel';

function element(
  tag: HtmlTag,
  attributes: HtmlElement['attributes'],
  children: readonly HtmlNode[] = [],
): HtmlElement {
  return { tag, attributes, children };
}

/** Only addresses that lead somewhere harmless become links. */
const safeAddress = /^(https?:\/\/|tel:|mailto:)/;

/** A text with its line breaks as elements: they survive copying, printing and every style sheet. */
function lines(text: string): HtmlNode[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, i): HtmlNode[] => (i === 0 ? [line] : [element('br', {}), line]))
    .filter((node) => node !== '');
}

function inline({ text, mark, href }: Inline): HtmlNode[] {
  const content = lines(text);
  const linked =
    href && safeAddress.test(href)
      ? [element('a', { href, class: 'record-link', rel: 'noreferrer' }, content)]
      : content;
  if (!mark) return linked;
  if (mark === 'strong') return [element('strong', {}, linked)];
  return [element('span', { class: `record-${mark}` }, linked)];
}

const inlines = (list: readonly Inline[]) => list.flatMap(inline);

/** What was typed may be in any script: each paragraph takes its own direction. */
const anyDirection = { dir: 'auto' } as const;

const keptClass = (kept: boolean) => (kept ? 'record-row record-kept' : 'record-row');

/** Answers as a table with a heading for each, so that the width of a row tells how many are side by side. */
function answerTable(rows: readonly AnswerRow[]): HtmlElement {
  const cells = ({ label, answer }: AnswerRow, colSpan: '1' | '3') => [
    element('th', { class: 'record-label', scope: 'row', role: 'rowheader' }, lines(label)),
    element(
      'td',
      { class: 'record-answer', role: 'cell', ...(colSpan === '3' ? { colSpan } : {}) },
      answer.map(block),
    ),
  ];
  const row = (set: SetRow) =>
    element(
      'tr',
      { class: keptClass(set.every(isKeptTogether)), role: 'row' },
      set.flatMap((one) => cells(one, set.length === 2 ? '1' : '3')),
    );
  return element('table', { class: 'record-answers', role: 'table' }, [
    element(
      'colgroup',
      {},
      ['label', 'answer', 'label', 'answer'].map((kind) =>
        element('col', { class: `record-${kind}-column` }),
      ),
    ),
    element('tbody', { role: 'rowgroup' }, setRows(rows).map(row)),
  ]);
}

/** Answers below their labels, which are sentences. */
function stacked(rows: readonly AnswerRow[], size: 'plain' | 'small'): HtmlElement {
  return element(
    'dl',
    { class: size === 'small' ? 'record-stacked record-small' : 'record-stacked' },
    rows.map((row) =>
      element('div', { class: keptClass(isKeptTogether(row)) }, [
        element('dt', { class: 'record-label' }, lines(row.label)),
        element('dd', { class: 'record-answer' }, row.answer.map(block)),
      ]),
    ),
  );
}

function table({ caption, head, rows }: Extract<Block, { block: 'table' }>): HtmlElement {
  const headCell = (text: string) => element('th', { scope: 'col', role: 'columnheader' }, lines(text));
  const row = (cells: (typeof rows)[number]) =>
    element(
      'tr',
      { role: 'row' },
      cells.map((cell, i) =>
        element('td', { ...anyDirection, role: 'cell', 'data-head': head[i] ?? '' }, inlines(cell)),
      ),
    );
  // On a narrow screen the cells stand below one another: the roles keep it a table for those who hear it.
  return element('table', { class: 'record-table', role: 'table' }, [
    element('caption', {}, lines(caption)),
    element('thead', { role: 'rowgroup' }, [element('tr', { role: 'row' }, head.map(headCell))]),
    element('tbody', { role: 'rowgroup' }, rows.map(row)),
  ]);
}

function block(one: Block): HtmlElement {
  switch (one.block) {
    case 'paragraph':
      return element('p', anyDirection, inlines(one.text));
    case 'quotation':
      return element('figure', { class: 'record-quotation' }, [
        element('blockquote', anyDirection, lines(one.text)),
        element('figcaption', anyDirection, lines(one.attribution)),
      ]);
    case 'list':
      return element(
        one.ordered ? 'ol' : 'ul',
        { class: 'record-list' },
        one.items.map((item) => element('li', anyDirection, inlines(item))),
      );
    case 'answers':
      return one.stacked ? stacked(one.rows, one.stacked) : answerTable(one.rows);
    case 'table':
      return table(one);
    case 'notice':
      return element('div', { class: 'record-notice' }, [
        element('p', { class: 'record-notice-heading' }, [element('strong', {}, lines(one.heading))]),
        element('p', anyDirection, inlines(one.text)),
      ]);
  }
}

const headingTags = ['h2', 'h3', 'h4'] as const;

function part({ id, heading, blocks, parts = [] }: Part, level: number): HtmlElement {
  const tag = headingTags[level] ?? 'h4';
  const headingId = `${id}-heading`;
  return element(
    'section',
    { id, class: `record-part record-part-${level + 1}`, 'aria-labelledby': headingId },
    [
      element(tag, { id: headingId, ...anyDirection }, lines(heading)),
      ...blocks.map(block),
      ...parts.map((nested) => part(nested, level + 1)),
    ],
  );
}

/**
 * A whole document as one article: title, the lines that stand on every page, then its parts. `dir="auto"` stands on
 * whatever may have been typed, and nothing is offered to translation services, which would send it away.
 */
export function htmlTree({ title, language, layout, running, parts }: RecordDocument): HtmlElement {
  return element('article', { class: `record record-${layout}`, lang: language, translate: 'no' }, [
    element('header', { class: 'record-head' }, [
      element('h1', {}, lines(title)),
      element(
        'ul',
        { class: 'record-running' },
        running.map((line) => element('li', anyDirection, lines(line))),
      ),
    ]),
    ...parts.map((one) => part(one, 0)),
  ]);
}
