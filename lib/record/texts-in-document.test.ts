import { expect, test } from '@playwright/test';
import type { RecordDocument } from './document';
import { undrawableIn } from './texts-in-document';

const bad = (codePoint: number) => ({ character: String.fromCodePoint(codePoint), codePoint });

test('what can not be drawn is reported by part, wherever in it it stands, each character once', () => {
  const document: RecordDocument = {
    title: 'Title',
    language: 'en',
    layout: 'england-wales',
    running: ['Own reference: က'],
    pageOf: 'Page {page} of {pages}',
    parts: [
      { id: 'fine', heading: 'Fine', blocks: [{ block: 'paragraph', text: [{ text: 'Łódź, አስመራ' }] }] },
      {
        id: 'top',
        heading: 'Top 😀',
        blocks: [
          { block: 'quotation', text: '😀 ཀ', attribution: 'က' },
          { block: 'table', caption: 'c', head: ['h'], rows: [[[{ text: '1' }, { text: '\u0001' }]]] },
        ],
        parts: [
          {
            id: 'inner',
            heading: 'Inner',
            blocks: [
              {
                block: 'answers',
                rows: [
                  {
                    label: 'Name',
                    answer: [{ block: 'list', items: [[{ text: 'a' }], [{ text: '\ud800' }]] }],
                  },
                ],
              },
              { block: 'notice', heading: 'n', text: [{ text: 'ខ' }] },
            ],
          },
        ],
      },
    ],
  };
  expect(undrawableIn(document)).toEqual([
    { partId: null, heading: 'Title', characters: [bad(0x1000)] },
    { partId: 'top', heading: 'Top 😀', characters: [0x1f600, 0xf40, 0x1000, 1].map(bad) },
    { partId: 'inner', heading: 'Inner', characters: [0xd800, 0x1781].map(bad) },
  ]);
});
