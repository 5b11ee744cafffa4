import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
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
    const copy = plainCopy(read.value, null, today);
    const typed = questionIds.flatMap((id) => {
      const question: Question = catalogue[id];
      return typedIn(question, read.value[id] ?? {});
    });
    expect(typed.length).toBeGreaterThan(20);
    expect(typed.filter((text) => !copy.includes(text))).toEqual([]);
  });
}

test('what could not be read, what stands aside and the worker’s own details are in it; blanks are not', () => {
  const answers: Answers = {
    'child.first-name': { typed: '' },
    'child.last-name': { typed: 'Nowak', missing: 'did-not-want-to-say' },
    'child.birth-date': { typed: { day: '31', month: '2', year: '2010' } },
  };
  const copy = plainCopy(answers, { ...noDetails, role: 'Nurse' }, today);
  expect(copy).toContain('Nowak; Did not want to say');
  expect(copy).toMatch(/31.*2.*2010/);
  expect(copy).toContain('Job title: Nurse');
  expect(copy).not.toContain('First name');
});
