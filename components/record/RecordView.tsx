'use client';

import { createElement, Fragment, type ReactNode, useEffect, useMemo } from 'react';
import type { RecordDocument } from '@/lib/record/document';
import { type HtmlNode, htmlTree } from '@/lib/record/html-tree';
import { pageStyle } from '@/lib/record/page-style';

function view(node: HtmlNode, key: number): ReactNode {
  if (typeof node === 'string') return <Fragment key={key}>{node}</Fragment>;
  const { class: className, ...attributes } = node.attributes;
  return createElement(
    node.tag,
    { ...attributes, className, key },
    ...(node.children.length === 0 ? [] : [node.children.map(view)]),
  );
}

/**
 * While a record is shown, its own running lines stand in the margins of what is printed. The text comes from the
 * document, so it is set through the page's object model, which the strict policy on styles allows.
 */
function usePageMargins(document: RecordDocument) {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageStyle(document));
    window.document.adoptedStyleSheets.push(sheet);
    return () => {
      window.document.adoptedStyleSheets = window.document.adoptedStyleSheets.filter(
        (other) => other !== sheet,
      );
    };
  }, [document]);
}

/** A paper as it is reviewed, read aloud and printed from the browser: the same elements as its HTML file. */
export function RecordView({ document }: { document: RecordDocument }) {
  usePageMargins(document);
  return useMemo(() => view(htmlTree(document), 0), [document]);
}
