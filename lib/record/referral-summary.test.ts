import { expect, test } from '@playwright/test';
import { contentRecords } from '@/lib/content/content';
import { contentInEnglish } from '@/lib/content/en/content';
import type { ContentWords } from '@/lib/content/en/content-words';
import { sources } from '@/lib/content/sources';
import { say } from '@/lib/messages/words';
import { nations } from '@/lib/nation';
import type { Answers } from '@/lib/questions/answers';
import { relevant } from '@/lib/questions/relevance';
import { trace } from '@/lib/referral/trace';
import type { RecordDocument } from './document';
import { documentsFor } from './document-for';
import { textsInDocument, textsOfBlock } from './texts-in-document';

const today = '2026-11-24';
const versions = { app: '0.0.1', content: 'November 2026' };

const emptyDocument = {
  title: '',
  language: 'en',
  layout: 'england-wales',
  running: [],
  pageOf: '',
  parts: [],
} as const satisfies RecordDocument;

for (const nation of nations) {
  test(`${nation}: each decision stands with its source, its month, and "check" where it was not confirmed`, () => {
    const answers: Answers = {
      'nation.of-referral': { typed: nation },
      'child-place.nation': { typed: nation },
      'responder.kind': { typed: 'police' },
      'age.under-18': { typed: 'not-sure' },
      'conclusion.is': { typed: 'refer-now' },
    };
    const from = relevant(answers, today);
    const [paper] = documentsFor(from, versions);
    expect(paper?.id).toBe('summary');
    const decisions = paper?.document.parts.find(({ id }) => id === 'decisions');
    const rows = (decisions?.blocks ?? []).flatMap((block) => (block.block === 'answers' ? block.rows : []));
    const entries = trace(from);
    expect(rows).toHaveLength(entries.length);
    entries.forEach(({ because }, i) => {
      const inlines = (rows[i]?.answer ?? []).flatMap((block) =>
        block.block === 'paragraph' ? block.text : [],
      );
      const text = inlines.map((inline) => inline.text).join('');
      const words: Record<string, ContentWords> = contentInEnglish;
      expect(text).toContain(words[because[0]]?.text);
      for (const id of because.slice(1)) expect(text).toContain(words[id]?.title);
      const unsure = because.filter((id) => contentRecords[id].certainty === 'check').length;
      const marks = inlines.filter(
        ({ mark, text: said }) => mark === 'check' && said.startsWith('Check'),
      ).length;
      expect(marks).toBe(unsure);
    });
  });

  test(`${nation}: the summary names its nations and claims to be no official form`, () => {
    const from = relevant(
      {
        'nation.of-referral': { typed: nation },
        'responder.kind': { typed: 'police' },
        'age.under-18': { typed: 'yes' },
        'conclusion.is': { typed: 'refer-now' },
      },
      today,
    );
    const document = documentsFor(from, versions)[0]?.document;
    const pair =
      nation === 'england' || nation === 'wales' ? 'England and Wales' : 'Scotland and Northern Ireland';
    expect(document?.title).toBe(`Referral summary, laid out for ${pair}`);
    expect(document?.running).toEqual([
      'No reference given yet',
      'Draft',
      '24 November 2026',
      'Contains sensitive information about a child',
    ]);
    const about = document?.parts[0]?.blocks.flatMap((block) => [...textsOfBlock(block)]).join(' ');
    for (const said of ['Not an official form', 'Waymark sends nothing', 'this app is not the record']) {
      expect(about).toContain(said);
    }
    expect(textsInDocument(document ?? emptyDocument).join(' ')).not.toMatch(/likely|score of|per cent|%/i);
  });
}

test('no source is written out twice in one decision', () => {
  for (const nation of nations) {
    const answers: Answers = {
      'nation.of-referral': { typed: nation },
      'child-place.nation': { typed: nation },
      'responder.kind': { typed: 'police' },
      'age.under-18': { typed: 'yes' },
      'conclusion.is': { typed: 'refer-now' },
    };
    const from = relevant(answers, today);
    const part = documentsFor(from, versions)[0]?.document.parts.find(({ id }) => id === 'decisions');
    const rows = (part?.blocks ?? []).flatMap((block) => (block.block === 'answers' ? block.rows : []));
    trace(from).forEach(({ because }, i) => {
      const text = (rows[i]?.answer ?? []).flatMap((block) => [...textsOfBlock(block)]).join('');
      const titles = new Set(because.map((id) => sources[contentRecords[id].sources[0].of].title));
      expect(text.split('Source: ')).toHaveLength(titles.size + 1);
      expect([...titles].filter((title) => !text.includes(`Source: ${title}`))).toEqual([]);
    });
  }
});

test('printed after the submission, it says on its first page and on every page that it is no copy of what was submitted', () => {
  const answers: Answers = {
    'nation.of-referral': { typed: 'wales' },
    'responder.kind': { typed: 'police' },
    'age.under-18': { typed: 'yes' },
    'conclusion.is': { typed: 'refer-now' },
  };
  const submitted: Answers = {
    ...answers,
    'submission.made': { typed: 'yes' },
    'submission.when': { typed: { day: '20', month: '11', year: '2026' } },
  };
  const firstOf = (given: Answers) => {
    const [paper] = documentsFor(relevant(given, today), versions);
    const [about] = paper?.document.parts ?? [];
    return {
      running: paper?.document.running,
      text: (about?.blocks ?? []).flatMap((block) => [...textsOfBlock(block)]).join(' '),
    };
  };
  const before = firstOf(answers);
  expect(before.text).toContain(say('record.about.not-referred'));
  expect(before.running).toContain('24 November 2026');
  const after = firstOf(submitted);
  expect(after.text).not.toContain(say('record.about.not-referred'));
  expect(after.text).toContain(say('record.about.submitted'));
  for (const text of ['submitted on 20 November 2026', 'printed on 24 November 2026']) {
    expect(after.text).toContain(text);
  }
  expect(after.running).toContain('After submission, 24 November 2026');
  const noDay = firstOf({ ...submitted, 'submission.when': { missing: 'not-known' } });
  expect(noDay.text).toContain(say('record.about.submitted-day-unknown'));
});
