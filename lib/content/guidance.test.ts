import { expect, test } from '@playwright/test';
import { type GuidanceWords, guidanceInEnglish } from './en/guidance';
import { languageInEnglish } from './en/language';
import { type GuidanceEntry, guidance, guidanceSteps, guidanceTopics } from './guidance';
import { wordsToAvoid } from './language';
import { sources } from './sources';

const entries: readonly [string, GuidanceEntry][] = Object.entries(guidance);
const words: Readonly<Record<string, GuidanceWords>> = guidanceInEnglish;

test('every live entry has words, an address, a day and a step it stands behind', () => {
  expect(entries).toHaveLength(96);
  expect(Object.keys(words)).toEqual(entries.map(([id]) => id));
  const sourceIds = new Set(Object.keys(sources));
  for (const [id, { sources: cited, asOf, steps }] of entries) {
    expect(sourceIds.has(cited[0].of), `${id}: ${cited[0].of}`).toBe(true);
    expect(asOf, id).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(steps.length, id).toBeGreaterThan(0);
    expect(words[id]?.title && words[id]?.summary && words[id]?.statusNote, id).toBeTruthy();
  }
});

test('what may no longer be the live text is marked to be checked', () => {
  for (const [id, { status, certainty }] of entries)
    if (status === 'unknown') expect(certainty, id).toBe('check');
});

test('each step and each topic has an entry', () => {
  for (const step of guidanceSteps)
    expect(
      entries.some(([, entry]) => entry.steps.includes(step)),
      step,
    ).toBe(true);
  for (const topic of guidanceTopics) {
    expect(
      entries.some(([, entry]) => entry.topics.includes(topic)),
      topic,
    ).toBe(true);
  }
});

test('phone numbers, e-mail and web addresses stand in contacts and sources only', () => {
  for (const [id, { title, summary, statusNote }] of Object.entries(words)) {
    expect(`${title} ${summary} ${statusNote}`, id).not.toMatch(/@|https?:|\b0\d{2,4} ?\d{3}/);
  }
});

test('each expression to avoid comes with another and a reason', () => {
  expect(Object.keys(languageInEnglish)).toEqual(Object.keys(wordsToAvoid));
  for (const [id, { avoid, instead, why }] of Object.entries(languageInEnglish)) {
    expect(avoid && instead && why, id).toBeTruthy();
  }
});
