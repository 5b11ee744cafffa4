import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Answers } from '@/lib/questions/answers';
import { longestCaseFile, readCaseFile, writeCaseFile } from '@/lib/questions/case-file';
import { readDraftBody, writeDraftBody } from './draft-body';

const today = '2026-11-25';
const answers: Answers = {
  'nation.of-referral': { typed: 'wales' },
  'age.under-18': { typed: 'yes' },
  'age.what-makes-you-think-so': { typed: 'kept aside' },
  'child.first-name': { typed: 'Siân "👧"}\n', missing: 'not-asked' },
  'referrer.email': { typed: 'no address yet' },
};
const body = (change: object) =>
  JSON.stringify({ ...JSON.parse(writeDraftBody({ answers, leftAt: null, today })), ...change });

test('a draft comes back as it was, what is kept aside included', () => {
  const leftAt = '/referral/?step=section&section=child-protection-contact';
  const written = writeDraftBody({ answers, leftAt, today });
  expect(readDraftBody(written)).toEqual({ ok: true, value: { answers, leftAt } });
  expect(JSON.parse(written)).toMatchObject({
    format: 'waymark-draft',
    version: 1,
    leftAt,
    case: { format: 'waymark-case', version: 1, saved: today },
  });
});

for (const nation of ['england', 'wales', 'scotland', 'northern-ireland']) {
  test(`a full case of ${nation} comes back as it was, and as a plain case file`, () => {
    const file = readFileSync(`e2e/cases/${nation}.json`, 'utf8');
    const full = readCaseFile(file);
    if (!full.ok) throw new Error(full.failure.kind);
    const story = { answers: full.value, leftAt: '/referral/?step=record' };
    expect(readDraftBody(writeDraftBody({ ...story, today }))).toEqual({ ok: true, value: story });
    expect(readDraftBody(file)).toEqual({ ok: true, value: { ...story, leftAt: null } });
  });
}

const addresses: [unknown, boolean][] = [
  ['/referral/?step=age', true],
  ['/referral/?step=in-danger', true],
  ['/referral/?step=referral&sheet=answer-sheet', true],
  ['/referral/?step=section&section=child', true],
  ['/referral/?step=', false],
  ['/referral/?step=age&name=Ewa', false],
  ['/referral/?step=Age', false],
  ['/referral/?step=age#top', false],
  ['/referral/?step=age\n', false],
  ['/referral/', false],
  ['/drafts/?step=age', false],
  ['//elsewhere.example/referral/?step=age', false],
  [`/referral/?step=${'a'.repeat(41)}`, false],
  ['javascript:alert(1)', false],
  ['', false],
  [7, false],
  [{ step: 'age' }, false],
  [null, false],
];
for (const [leftAt, isOne] of addresses) {
  test(`left at ${JSON.stringify(leftAt)} is ${isOne ? 'kept' : 'forgotten'}`, () => {
    const read = readDraftBody(body({ leftAt }));
    expect(read).toEqual({ ok: true, value: { answers, leftAt: isOne ? leftAt : null } });
  });
}

test('where a draft was left is not written unless it is an address of a step', () => {
  expect(writeDraftBody({ answers, leftAt: '/referral/?step=age&name=Ewa', today })).not.toContain('Ewa');
});

test('a draft that does not say where it was left opens', () => {
  const read = readDraftBody(body({ leftAt: undefined }));
  expect(read).toEqual({ ok: true, value: { answers, leftAt: null } });
});

const plainCase = JSON.parse(writeCaseFile(answers, today, { withAside: true }));
const refused: [string, string, string, string?][] = [
  ['nothing', '', 'case-file.not-json'],
  ['a cut draft', writeDraftBody({ answers, leftAt: null, today }).slice(0, -9), 'case-file.not-json'],
  ['a list', '[]', 'case-file.not-a-case'],
  ['null', 'null', 'case-file.not-a-case'],
  ['a training draft', body({ format: 'waymark-training-draft' }), 'case-file.not-a-case'],
  ['a draft of a newer release', body({ version: 2, more: 1 }), 'case-file.newer'],
  ['a draft of no version', body({ version: 0 }), 'case-file.damaged', 'version'],
  ['a draft with something more', body({ Ewa: 1 }), 'case-file.damaged', ''],
  ['a draft without a case', body({ case: undefined }), 'case-file.damaged', 'case'],
  ['a case that is a list', body({ case: [] }), 'case-file.damaged', 'case'],
  ['a case of a newer release', body({ case: { ...plainCase, version: 2 } }), 'case-file.newer'],
  ['some other case', body({ case: { format: 'other' } }), 'case-file.not-a-case'],
  ['a draft in a draft', body({ case: JSON.parse(body({})) }), 'case-file.not-a-case'],
  [
    'an answer of a wrong shape',
    body({ case: { ...plainCase, answers: { 'age.under-18': { typed: {} } } } }),
    'case-file.damaged',
    'answers › age.under-18 › typed',
  ],
  [
    'a prototype',
    '{"format":"waymark-draft","version":1,"leftAt":null,"case":{"format":"waymark-case","version":1,"saved":"2026-11-25","answers":{"__proto__":{"typed":"x"}}}}',
    'case-file.damaged',
    'answers',
  ],
  ['too much', ' '.repeat(longestCaseFile + 10_001), 'case-file.too-large'],
];
for (const [what, text, kind, place] of refused) {
  test(`${what} is refused as ${kind}`, () => {
    const read = readDraftBody(text);
    if (read.ok) throw new Error('it was read');
    expect(read.failure).toEqual(place === undefined ? { kind } : { kind, place });
  });
}
