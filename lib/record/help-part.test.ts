import { expect, test } from '@playwright/test';
import type { Nation } from '@/lib/nation';
import type { Answers } from '@/lib/questions/answers';
import { relevant } from '@/lib/questions/relevance';
import type { RecordDocument } from './document';
import { documentsFor } from './document-for';
import { textsInDocument } from './texts-in-document';

const today = '2026-11-28';
const versions = { app: '1', content: '2026-11' };
const is = (typed: string) => ({ typed });

/** The paper of a child who is in one nation and referred in another, and may be accused of a crime. */
function paperOf(child: Nation, referral: Nation, kind = 'police', more: Answers = {}): RecordDocument {
  const answers: Answers = {
    'danger.now': is('no'),
    'nation.of-referral': is(referral),
    'child-place.nation': is(child),
    'responder.kind': is(kind),
    'age.under-18': is('yes'),
    'conclusion.is': is('refer-now'),
    'home.parental-rights-in-uk': is('no'),
    'background.justice': is('not-sure'),
    ...more,
  };
  const [paper] = documentsFor(relevant(answers, today), versions);
  if (!paper) throw new Error('no paper');
  return paper.document;
}
const textOf = (document: RecordDocument) => textsInDocument(document).join('\n');

test('a child in Scotland who is referred in England has Scotland’s guidance, and the criminal law of both by name', () => {
  const text = textOf(paperOf('scotland', 'england'));
  for (const there of [
    'How a child is protected in Scotland: ',
    'The law by which a child is protected in Scotland: ',
    'An independent guardian for the child in Scotland, or advice from one: ',
    'National Guidance for Child Protection in Scotland',
    'The main reference for a referral in England: ',
    'Which nation’s police, prosecutor or court deals with it was not asked',
    'In Scotland\n',
    'The Lord Advocate’s instructions',
    'In England\n',
    '(Modern Slavery Act 2015, section 45(4))',
  ]) {
    expect(text).toContain(there);
  }
  for (const elsewhere of [
    'protected in England: ',
    'Children Act 1989',
    'Independent Child Trafficking Guardian (ICTG)',
  ])
    expect(text).not.toContain(elsewhere);
});

const alike: [Nation, Nation][] = [
  ['england', 'england'],
  ['scotland', 'scotland'],
  ['northern-ireland', 'northern-ireland'],
  // One law.
  ['wales', 'england'],
];
for (const [child, referral] of alike) {
  test(`a child in ${child}, referred in ${referral}: the law on an accused child stands once, under no nation’s name`, () => {
    const text = textOf(paperOf(child, referral));
    expect(text).toContain('If the child is accused of a crime');
    expect(text).not.toContain('was not asked. What protects');
  });
}

test('a hand-over note names those who may refer where the referral is made, not the body of another nation, with their source', () => {
  const councils = 'Council: children’s social care or social work; Police.';
  const trust = textOf(paperOf('england', 'northern-ireland', 'school-or-college'));
  expect(trust).toContain(
    'may submit the referral in Northern Ireland. Among them: Health and social care trust (Northern Ireland); Police.',
  );
  expect(trust).not.toContain(councils);
  const council = textOf(paperOf('northern-ireland', 'england', 'school-or-college'));
  expect(council).toContain(`may submit the referral in England. Among them: ${councils}`);
  expect(council).toMatch(/Among them: [^\n]*\s+Source: /);
  expect(council).toContain('A child is not asked to consent to an NRM referral and cannot refuse it.');
});

test('Scotland: a child with nobody who has parental rights, not apart from a usual carer, is brought to the service all the same', () => {
  const text = (separated: string) =>
    textOf(paperOf('scotland', 'scotland', 'police', { 'home.separated': is(separated) }));
  const toCheck = 'Its own criteria may not be met, so ask it.';
  expect(text('no')).toContain(toCheck);
  expect(text('no')).toMatch(/Separated from parents and usual carers:\s+No/);
  expect(text('yes')).toMatch(/Separated from parents and usual carers:\s+Yes/);
  for (const other of ['yes', 'not-sure']) {
    expect(text(other)).not.toContain(toCheck);
    expect(text(other)).toContain('Ask for an independent guardian in Scotland.');
  }
});
