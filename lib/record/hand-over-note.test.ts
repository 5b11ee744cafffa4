import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { contentInEnglish } from '@/lib/content/en/content';
import { nations } from '@/lib/nation';
import { readCaseFile } from '@/lib/questions/case-file';
import { relevant } from '@/lib/questions/relevance';
import { handOverNote } from './hand-over-note';
import { textsInDocument } from './texts-in-document';

const versions = { app: '0', content: '0' };

for (const nation of nations) {
  const read = readCaseFile(readFileSync(`e2e/cases/${nation}.json`, 'utf8'));
  if (!read.ok) throw new Error(`${nation}: ${read.failure.kind}`);
  const from = relevant({ ...read.value, 'responder.kind': { typed: 'school-or-college' } }, '2026-11-28');
  const note = handOverNote(from, nation, versions);

  test(`${nation}: whoever is handed the note reads the child and what was seen before whom it goes to`, () => {
    const ids = note.parts.map(({ id }) => id);
    expect(ids.slice(0, 6)).toEqual(['about', 'ask', 'child', 'indicators', 'to-whom', 'agreed']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test(`${nation}: nothing in the note tells its reader what the writer is to do`, () => {
    const text = [...textsInDocument(note)].join('\n');
    for (const id of [
      'hand-over-ask-for-nrm',
      'hand-over-child-protection',
      'hand-over-not-a-relevant-partner-wales',
      'hand-over-withholding-information-northern-ireland',
    ] as const) {
      expect(text).not.toContain(contentInEnglish[id].text);
    }
  });
}
