import { expect, test } from '@playwright/test';
import { nations } from '@/lib/nation';
import type { Answers } from '@/lib/questions/answers';
import { relevant } from '@/lib/questions/relevance';
import { documentsFor } from './document-for';
import { textsInDocument } from './texts-in-document';

const today = '2026-11-28';
const versions = { app: '1', content: '2026-11' };
const is = (typed: string) => ({ typed });

function paperOf(answers: Answers): { id: string; text: string } {
  const [paper] = documentsFor(relevant(answers, today), versions);
  return { id: paper?.id ?? 'none', text: paper ? textsInDocument(paper.document).join('\n') : '' };
}

/** What is true of a child only, and so is said of no adult. */
const ofAChildOnly = [
  'child protection body',
  'nothing about the child',
  'the child’s',
  'Where the child is now',
  'The child is in',
];

for (const nation of nations) {
  test(`${nation}: a paper about an adult speaks of a person, wherever they are and whatever else was answered`, () => {
    for (const place of [...nations, 'outside-uk', null]) {
      for (const danger of ['yes', 'no', 'not-sure']) {
        for (const history of ['yes', 'no', 'not-sure']) {
          const { id, text } = paperOf({
            'danger.now': is(danger),
            'nation.of-referral': is(nation),
            'child-place.nation': place ? is(place) : { missing: 'not-known' },
            'responder.kind': is('police'),
            'age.under-18': is('no'),
            'age.reason-to-think-under-18': is('no'),
            'adult-history.exploited-under-18': is(history),
          });
          expect(id).toBe(history === 'no' ? 'adult' : 'adult-exploited-as-a-child');
          for (const words of ofAChildOnly) expect(text).not.toContain(words);
          expect(text).toContain('nothing about the person');
          expect(text).toContain('in their words and the person’s');
          expect(text).toContain('Where the person is now');
        }
      }
    }
  });
}

test('of a child it says who is to be told, whether or not they have been', () => {
  for (const referred of ['yes', 'not-yet']) {
    const { text } = paperOf({
      'danger.now': is('no'),
      'nation.of-referral': is('england'),
      'child-place.nation': is('scotland'),
      'responder.kind': is('school-or-college'),
      'age.under-18': is('yes'),
      'child-protection.referred': is(referred),
      'conclusion.is': is('refer-now'),
    });
    expect(text).toContain('The child is in Scotland now, so its child protection body is the one to tell.');
    expect(text).toContain('in their words and the child’s');
    expect(text).not.toContain('body is told');
  }
});
