import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { nations } from '@/lib/nation';
import type { Answers, Entry } from '@/lib/questions/answers';
import { readCaseFile } from '@/lib/questions/case-file';
import { catalogue, questionIds } from '@/lib/questions/catalogue';
import type { ItemField, Question } from '@/lib/questions/question';
import { noDetails } from './my-details';
import { plainCopy } from './plain-copy';

const today = '2026-11-24';

/** Every text that somebody typed: not the names of options, which are printed in words. */
function typedIn(field: Question | ItemField, { typed }: Entry): string[] {
  if (typeof typed === 'string')
    return field.kind === 'choice' || field.kind === 'pick' ? [] : [typed.trim()];
  if (field.kind !== 'items' || !Array.isArray(typed)) return [];
  return typed.flatMap((item) =>
    typeof item === 'string'
      ? []
      : Object.entries(item.entries).flatMap(([id, entry]) => {
          const inner = field.fields[id];
          return inner ? typedIn(inner, entry) : [];
        }),
  );
}

for (const nation of nations) {
  test(`every word that was typed in the case of ${nation} is in its plain copy`, () => {
    const read = readCaseFile(readFileSync(`e2e/cases/${nation}.json`, 'utf8'));
    if (!read.ok) throw new Error(read.failure.kind);
    const copy = plainCopy(read.value, null, today, { withAside: true });
    const typed = questionIds.flatMap((id) => {
      const question: Question = catalogue[id];
      return typedIn(question, read.value[id] ?? {});
    });
    expect(typed.length).toBeGreaterThan(20);
    expect(typed.filter((text) => !copy.includes(text))).toEqual([]);
  });
}

/** What brings a case to its record. */
const begun: Answers = {
  'danger.now': { typed: 'no' },
  'nation.of-referral': { typed: 'wales' },
  'child-place.nation': { typed: 'wales' },
  'responder.kind': { typed: 'police' },
  'age.under-18': { typed: 'not-sure' },
  'child-protection.referred': { typed: 'not-yet' },
  'conclusion.is': { typed: 'refer-now' },
};

const answers: Answers = {
  ...begun,
  'child.first-name': { typed: '' },
  'child.last-name': { typed: 'Nowak', missing: 'did-not-want-to-say' },
  'child.birth-date': { typed: { day: '31', month: '2', year: '2010' } },
  'waiting.why': { typed: 'Her aunt has her until Monday' },
};
const details = { ...noDetails, role: 'Nurse' };

test('what could not be read and the worker’s own details are in it; blanks are not', () => {
  const copy = plainCopy(answers, details, today, { withAside: false });
  expect(copy).toMatch(/31.*2.*2010/);
  expect(copy).toContain('Job title: Nurse');
  expect(copy).not.toContain('First name');
});

test('what is kept aside stays behind unless it is chosen, and then stands at the end as what it is', () => {
  const without = plainCopy(answers, details, today, { withAside: false });
  expect(without).not.toContain('Nowak');
  expect(without).not.toContain('until Monday');
  expect(without).toContain('Did not want to say');
  expect(without).not.toContain(sayOfDrafts('copy.aside-heading').toUpperCase());

  const copy = plainCopy(answers, details, today, { withAside: true });
  const [used = '', aside = ''] = copy.split(sayOfDrafts('copy.aside-heading').toUpperCase());
  expect(used.trimEnd()).toBe(without.trimEnd());
  expect(aside).toContain('Nowak');
  expect(aside).toContain('until Monday');
  expect(aside).not.toContain('Nurse');
});
