import { expect, test } from '@playwright/test';
import type { Answers } from '@/lib/questions/answers';
import { readCaseFile, writeCaseFile } from '@/lib/questions/case-file';
import {
  detailsToFill,
  knownOfWorker,
  type MyDetails,
  myDetailIds,
  noDetails,
  questionOfDetail,
  readMyDetails,
  withMyDetails,
  writeMyDetails,
} from './my-details';

const details: MyDetails = {
  'first-name': 'Siân',
  'last-name': 'O’Brien-Løvås',
  role: 'Social worker',
  team: 'Safeguarding Team North',
  organisation: 'Leeds City Council',
  'organisation-own-name': 'Leeds Children and Families',
  phone: '01632 960101',
  email: 's.obrien@council.example',
  'email-in-absence': 'duty@council.example',
  'child-protection-team': 'Front door',
  'child-protection-phone': '01632 960100',
  'out-of-hours-phone': '01632 960199',
  'guardian-contact': 'Ms Bright, 01632 960177',
};
const filledIn: Answers = {
  'referrer.first-name': { typed: 'Siân' },
  'referrer.last-name': { typed: 'O’Brien-Løvås' },
  'referrer.role': { typed: 'Social worker, Safeguarding Team North' },
  'referrer.organisation': { typed: 'Leeds City Council' },
  'referrer.organisation-own-name': { typed: 'Leeds Children and Families' },
  'referrer.phone': { typed: '01632 960101' },
  'referrer.email': { typed: 's.obrien@council.example' },
  'referrer.alternative-email': { typed: 'duty@council.example' },
  'child-protection-contact.team': { typed: 'Front door' },
  'child-protection-contact.local-authority-phone': { typed: '01632 960100' },
};

test('details come back as they were typed', () => {
  for (const one of [details, noDetails, { ...noDetails, email: ' not "yet"\n' }]) {
    expect(readMyDetails(writeMyDetails(one))).toEqual({ ok: true, value: one });
  }
});

test('every detail is in the table of questions and in the order of the form, once', () => {
  expect(Object.keys(questionOfDetail)).toEqual([...myDetailIds]);
  expect(Object.keys(noDetails)).toEqual([...myDetailIds]);
});

const file = { format: 'waymark-my-details', version: 1, details };
const { phone: _, ...withoutPhone } = details;
const refused: [string, string, string][] = [
  ['nothing', '', 'my-details.damaged'],
  ['a cut text', writeMyDetails(details).slice(0, -5), 'my-details.damaged'],
  ['a list', '[]', 'my-details.damaged'],
  ['null', 'null', 'my-details.damaged'],
  ['something else', JSON.stringify({ ...file, format: 'waymark-draft', version: 2 }), 'my-details.damaged'],
  ['no version', JSON.stringify({ ...file, version: 0 }), 'my-details.damaged'],
  ['a newer version', JSON.stringify({ ...file, version: 2, details: { pager: '1' } }), 'my-details.newer'],
  ['one detail less', JSON.stringify({ ...file, details: withoutPhone }), 'my-details.damaged'],
  ['one detail more', JSON.stringify({ ...file, details: { ...details, x: '' } }), 'my-details.damaged'],
  ['a number', JSON.stringify({ ...file, details: { ...details, phone: 1 } }), 'my-details.damaged'],
  ['something beside', JSON.stringify({ ...file, more: 1 }), 'my-details.damaged'],
];
for (const [what, text, kind] of refused) {
  test(`${what} is refused as ${kind}`, () => {
    expect(readMyDetails(text)).toEqual({ ok: false, failure: { kind } });
  });
}

test('a new case is begun with the details, and stays a sound case', () => {
  const begun = withMyDetails({}, details);
  expect(begun).toEqual(filledIn);
  expect(readCaseFile(writeCaseFile(begun, '2026-11-25', { withAside: true }))).toEqual({
    ok: true,
    value: begun,
  });
});

test('the numbers for the page of contacts are written into no case', () => {
  const text = JSON.stringify(withMyDetails({}, details));
  expect(text).not.toContain('960199');
  expect(text).not.toContain('Bright');
});

test('what stands in a question stays, a reason too; what is blank is filled', () => {
  const answers: Answers = {
    'referrer.first-name': { typed: 'Zoë' },
    'referrer.phone': { missing: 'did-not-want-to-say' },
    'referrer.role': { typed: 'Duty worker' },
    'referrer.email': { typed: ' \n' },
    'referrer.last-name': {},
    'danger.now': { typed: 'no' },
  };
  const before = structuredClone(answers);
  expect(withMyDetails(answers, details)).toEqual({
    ...filledIn,
    'referrer.first-name': { typed: 'Zoë' },
    'referrer.phone': { missing: 'did-not-want-to-say' },
    'referrer.role': { typed: 'Duty worker' },
    'danger.now': { typed: 'no' },
  });
  expect(answers).toEqual(before);
});

test('a draft that was begun without the details gets them section by section, where none of them is answered', () => {
  const inSection = (section: string): Answers =>
    Object.fromEntries(Object.entries(filledIn).filter(([id]) => id.startsWith(`${section}.`)));
  const cases: [Answers, Answers][] = [
    [{ 'danger.now': { typed: 'no' }, 'referrer.email': { typed: ' ' } }, filledIn],
    // Another worker's name: this one's number does not belong beside it.
    [{ 'referrer.first-name': { typed: 'Zoë' } }, inSection('child-protection-contact')],
    [{ 'referrer.phone': { missing: 'did-not-want-to-say' } }, inSection('child-protection-contact')],
    [{ 'child-protection-contact.team': { typed: 'MASH' } }, inSection('referrer')],
    [{ 'referrer.role': { typed: 'Nurse' }, 'child-protection-contact.team': { typed: 'MASH' } }, {}],
    // Typed for this case, and no detail of the worker.
    [{ 'referrer.own-reference': { typed: 'LCS 4711' } }, filledIn],
  ];
  for (const [answers, filled] of cases) expect(detailsToFill(answers, details)).toEqual(filled);
});

test('what others know of the worker comes from the details and from the draft, and nothing blank', () => {
  const answers: Answers = {
    'referrer.last-name': { typed: 'Bright' },
    'referrer.first-name': { typed: ' ' },
    'child.first-name': { typed: 'Łukasz' },
  };
  expect(knownOfWorker({ ...noDetails, 'first-name': 'Siân', phone: '01632 960101' }, answers)).toEqual([
    'Siân',
    'Bright',
  ]);
  expect(knownOfWorker(noDetails, {})).toEqual([]);
});

test('a blank detail fills nothing in', () => {
  expect(withMyDetails({}, { ...noDetails, phone: '  ' })).toEqual({});
  expect(withMyDetails({}, { ...noDetails, team: 'Team North' })).toEqual({
    'referrer.role': { typed: 'Team North' },
  });
  expect(withMyDetails({}, { ...noDetails, role: 'Nurse', team: ' ' })).toEqual({
    'referrer.role': { typed: 'Nurse' },
  });
});
