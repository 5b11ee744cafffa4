import { expect, test } from '@playwright/test';
import type { Answers } from './answers';
import { longestCaseFile, readCaseFile, writeCaseFile } from './case-file';

const today = '2026-11-24';
const answers: Answers = {
  'nation.of-referral': { typed: 'wales' },
  'age.under-18': { typed: 'yes' },
  'age.what-makes-you-think-so': { typed: 'kept aside' },
  'conclusion.is': { typed: 'refer-now' },
  'child.first-name': { typed: 'Siân 👧 "quoted"\n', missing: 'not-asked' },
  'indicators.seen': {
    typed: [
      {
        id: 'a',
        entries: { indicator: { typed: 'other:online' }, what: { typed: 'x', missing: 'not-known' } },
      },
    ],
  },
};

test('a case file with everything in it comes back as it was', () => {
  expect(readCaseFile(writeCaseFile(answers, today, { withAside: true }))).toEqual({
    ok: true,
    value: answers,
  });
});

test('what is kept aside stays behind unless it is chosen', () => {
  const text = writeCaseFile(answers, today, { withAside: false });
  expect(text).not.toContain('kept aside');
  expect(text).not.toContain('Siân');
  const read = readCaseFile(text);
  expect(read.ok && read.value['child.first-name']).toEqual({ missing: 'not-asked' });
  expect(read.ok && read.value['indicators.seen']).toEqual({
    typed: [{ id: 'a', entries: { indicator: { typed: 'other:online' }, what: { missing: 'not-known' } } }],
  });
});

const good = { format: 'waymark-case', version: 1, saved: today, answers: {} };
const refused: [string, string, string][] = [
  ['nothing', '', 'case-file.not-json'],
  ['a cut file', '{"format": "waymark-case", "ver', 'case-file.not-json'],
  ['another file', '{"name": "x"}', 'case-file.not-a-case'],
  ['a list', '[]', 'case-file.not-a-case'],
  ['null', 'null', 'case-file.not-a-case'],
  ['a training case', JSON.stringify({ ...good, format: 'waymark-scenario' }), 'case-file.training'],
  ['a newer one', JSON.stringify({ ...good, version: 2, answers: { new: 1 } }), 'case-file.newer'],
  [
    'an unknown question',
    JSON.stringify({ ...good, answers: { 'x.y': { typed: 'a' } } }),
    'case-file.damaged',
  ],
  [
    'a wrong shape',
    JSON.stringify({ ...good, answers: { 'age.under-18': { typed: {} } } }),
    'case-file.damaged',
  ],
  [
    'a wrong reason',
    JSON.stringify({ ...good, answers: { 'age.under-18': { missing: 'x' } } }),
    'case-file.damaged',
  ],
  [
    'a prototype',
    '{"format":"waymark-case","version":1,"saved":"2026-11-24","answers":{"__proto__":{"typed":"x"}}}',
    'case-file.damaged',
  ],
  [
    'two items of one id',
    JSON.stringify({
      ...good,
      answers: {
        'indicators.seen': {
          typed: [
            { id: 'a', entries: {} },
            { id: 'a', entries: {} },
          ],
        },
      },
    }),
    'case-file.damaged',
  ],
  ['too much', 'x'.repeat(longestCaseFile + 1), 'case-file.too-large'],
];
for (const [what, text, kind] of refused) {
  test(`${what} is refused as ${kind}`, () => {
    const read = readCaseFile(text);
    expect(read.ok ? null : read.failure.kind).toBe(kind);
  });
}

test('a damaged file names the place and not what stands there', () => {
  const text = JSON.stringify({ ...good, answers: { 'child.first-name': { typed: { day: 'Ewa' } } } });
  const read = readCaseFile(text);
  expect(read.ok ? null : read.failure).toEqual({
    kind: 'case-file.damaged',
    place: 'answers › child.first-name › typed',
  });
});

test('a byte order mark does no harm', () => {
  expect(readCaseFile(`\uFEFF${JSON.stringify(good)}`)).toEqual({ ok: true, value: {} });
});
