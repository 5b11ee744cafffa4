import { expect, test } from '@playwright/test';
import { is, items, on, onDay, submittedIn } from '@/lib/afterwards/testing/submitted-case';
import { say } from '@/lib/messages/words';
import { nations } from '@/lib/nation';
import type { Answers } from '@/lib/questions/answers';
import { afterwardsPaper } from './afterwards-papers';
import type { Block, RecordDocument } from './document';
import { partsInOrder, textsInDocument } from './texts-in-document';
import { versions } from './versions';

const today = '2026-11-24';
const answers: Answers = {
  'child.first-name': is('Eilidh'),
  'child.last-name': is('Quixano'),
  'referrer.first-name': is('Siân'),
  'submission.when': on('2026-11-02'),
  'submission.reference': is('NRM 44/11'),
  'submission.by-whom': is('Duty senior'),
  'decisions.reasonable': is('negative'),
  'decisions.reasonable-when': on('2026-11-20'),
  'new-information.items': items(
    {
      when: onDay('2026-11-10'),
      what: is('A second phone,\nwith the same numbers.'),
      words: is('Zostaw mnie.\nNie wrócę tam.'),
      from: is('Foster carer'),
      sent: is('not-yet'),
    },
    { what: is('His brother was seen at the house.') },
  ),
};
const paperOf = (
  id: 'timeline' | 'further-information',
  nation: (typeof nations)[number],
  given = answers,
) => {
  const document = afterwardsPaper(id, submittedIn(nation, today, given), versions);
  if (!document) throw new Error(id);
  return document;
};
const textOf = (document: RecordDocument) => textsInDocument(document).join('\n');
const blocksOf = (document: RecordDocument): Block[] =>
  [...partsInOrder(document.parts)].flatMap(({ part }) => part.blocks);

test('the further information holds the reference, what is new as typed, and the child’s words marked, once', () => {
  for (const nation of nations) {
    const document = paperOf('further-information', nation);
    const text = textOf(document);
    for (const typed of [
      'NRM 44/11',
      'Duty senior',
      'A second phone,\nwith the same numbers.',
      'Foster carer',
      'His brother was seen at the house.',
      '20 November 2026',
    ]) {
      expect(text).toContain(typed);
    }
    const quoted = blocksOf(document).flatMap((block) => (block.block === 'quotation' ? [block.text] : []));
    expect(quoted).toEqual(['Zostaw mnie.\nNie wrócę tam.']);
    expect(text.split('Zostaw mnie').length).toBe(2);
    // Nobody is named that was not written into it.
    expect(text).not.toContain('Eilidh');
    expect(text).not.toContain('Quixano');
    expect(document.title).not.toMatch(/NRM 44|Eilidh/);
  }
});

test('a reference that is not there yet is asked for by hand, and no news is said to be none', () => {
  const text = textOf(paperOf('further-information', 'wales', { 'submission.when': on('2026-11-02') }));
  expect(text).toContain('Not recorded: write it in by hand');
  expect(text).toContain('No new information is recorded.');
});

test('the timeline prints every day with what it rests on, and “check” where it is not confirmed', () => {
  for (const nation of nations) {
    const document = paperOf('timeline', nation, { ...answers, 'child.birth-date': on('2012-02-29') });
    const text = textOf(document);
    expect(text).toContain('28 February 2030 or 1 March 2030');
    expect(text).toContain('20 December 2026');
    expect(text).toContain('Annex E');
    const marks = JSON.stringify(document.parts);
    expect(marks).toContain('"mark":"check"');
    expect(text).not.toContain('Zostaw mnie');
  }
});

test('the timeline says which days do not go together, and who supports a child instead of an adult’s clock', () => {
  const text = textOf(
    paperOf('timeline', 'northern-ireland', { ...answers, 'submission.when': on('2026-11-21') }),
  );
  expect(text).toContain('comes before the submission (21 November 2026)');
  expect(textOf(paperOf('timeline', 'northern-ireland'))).not.toContain('comes before');
  expect(text).toContain('supported by the Health and Social Care Trust');
});

test('before it is submitted there is no such paper', () => {
  const from = submittedIn('england', today, { 'submission.made': is('not-yet') });
  expect(afterwardsPaper('timeline', from, versions)).toBeNull();
  expect(afterwardsPaper('further-information', from, versions)).toBeNull();
});

test('a paper of the weeks after is not marked as draft or final: the record is', () => {
  for (const id of ['timeline', 'further-information'] as const) {
    const { running } = paperOf(id, 'england');
    expect(running).not.toContain(say('record.running.draft'));
    expect(running).toContain(say('record.running.sensitive'));
  }
});
