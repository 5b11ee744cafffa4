import { expect, test } from '@playwright/test';
import { guidanceTitlesInEnglish } from './en/guidance-titles';
import type { GuidanceSummary, GuidanceTitle } from './en/guidance-words';
import { languageInEnglish } from './en/language';
import { librarySummariesInEnglish } from './en/library-summaries';
import { libraryTitlesInEnglish } from './en/library-titles';
import { shortForms } from './en/short-forms';
import { guidance } from './guidance';
import { type GuidanceEntry, guidanceSteps, guidanceTopics, type LibraryEntry } from './guidance-entry';
import { wordsToAvoid } from './language';
import { library, past } from './library';
import { librarySources } from './library-sources';
import { referencePage2017 } from './reference-page';
import { sources } from './sources';

const entries: readonly [string, GuidanceEntry][] = Object.entries(guidance);
const all: readonly [string, LibraryEntry][] = Object.entries(library);
const titles: Readonly<Record<string, GuidanceTitle>> = libraryTitlesInEnglish;
const summaries: Readonly<Record<string, GuidanceSummary>> = librarySummariesInEnglish;

test('the library has every entry of the catalogue, each with words, an address and a month', () => {
  // As counted in the catalogue's own note: so many entries, so many of each status.
  expect(all).toHaveLength(165);
  const count = (status: LibraryEntry['status']) => all.filter(([, entry]) => entry.status === status).length;
  expect({
    'in-force': count('in-force'),
    amended: count('amended'),
    unknown: count('unknown'),
    superseded: count('superseded'),
    historic: count('historic'),
    withdrawn: count('withdrawn'),
  }).toEqual({ 'in-force': 99, amended: 16, unknown: 11, superseded: 24, historic: 13, withdrawn: 2 });
  const sourceIds = new Set(Object.keys(librarySources));
  for (const [id, { sources: cited, asOf, nations }] of all) {
    expect(nations.length, id).toBeGreaterThan(0);
    expect(sourceIds.has(cited[0].of), `${id}: ${cited[0].of}`).toBe(true);
    expect(asOf, id).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(asOf <= '2026-11', `${id} is of the future`).toBe(true);
    expect(titles[id]?.title && titles[id]?.publisher, id).toBeTruthy();
    expect(summaries[id]?.summary.trim(), id).toMatch(/\.$/);
    expect(summaries[id]?.statusNote.trim(), id).toMatch(/\.$/);
  }
});

test('what stands behind a step is live, has a step, and is called the same in the walk and in the library', () => {
  expect(entries).toHaveLength(96);
  expect(Object.keys(guidanceTitlesInEnglish).sort()).toEqual(entries.map(([id]) => id).sort());
  const walkSources = new Set(Object.keys(sources));
  for (const [id, { sources: cited, steps }] of entries) {
    expect(walkSources.has(cited[0].of), `${id}: ${cited[0].of}`).toBe(true);
    expect(steps.length, id).toBeGreaterThan(0);
  }
});

test('nothing superseded, historic or withdrawn has steps, and what replaced it is live', () => {
  const gone = all.filter(([, { status }]) => /^(superseded|historic|withdrawn)$/.test(status));
  expect(gone.map(([id]) => id).sort()).toEqual(Object.keys(past).sort());
  for (const [id, entry] of gone) expect('steps' in entry, id).toBe(false);
  for (const [id, { supersededBy, status }] of Object.entries(past)) {
    if (supersededBy === null) expect(status, `${id} leads nowhere`).toBe('historic');
    else expect(Object.keys(library), id).toContain(supersededBy);
    if (supersededBy !== null) expect(Object.keys(past), id).not.toContain(supersededBy);
  }
});

test('what may no longer be the live text is marked to be checked', () => {
  for (const [id, { status, certainty }] of all)
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

test('nothing that the reference page of 2017 named is lost', () => {
  const named = new Set<string>(Object.values(referencePage2017).flat());
  expect(named.size).toBe(79);
  for (const id of named) expect(Object.keys(library)).toContain(id);
});

test('phone numbers, e-mail and web addresses stand in contacts and sources only', () => {
  for (const [id] of all) {
    const text = Object.values({ ...titles[id], ...summaries[id] }).join(' ');
    expect(text, id).not.toMatch(/@(?!NSPCCpro\b)|https?:|\b0\d{2,4} ?\d{3}/);
    // What the texts were taken from calls that page so; nobody who reads the library has seen it.
    expect(text, id).not.toMatch(/seed page|"|'/);
  }
});

test('every web address of the library stands in one source', () => {
  const addresses = Object.values(librarySources).flatMap(({ url }) =>
    url === null ? [] : [url.replace(/\/$/, '')],
  );
  expect(addresses.filter((one, index) => addresses.indexOf(one) !== index)).toEqual([]);
  const cited = new Set<string>(all.flatMap(([, entry]) => entry.sources.map(({ of }) => of)));
  expect(Object.keys(librarySources).filter((id) => id.startsWith('lib-') && !cited.has(id))).toEqual([]);
});

test('each short form is written out in other words', () => {
  for (const [short, long] of Object.entries(shortForms)) {
    expect(short).toMatch(/^[a-z]+$/);
    expect(long.split(' ').length, short).toBeGreaterThan(1);
  }
});

test('each expression to avoid comes with another and a reason', () => {
  expect(Object.keys(languageInEnglish)).toEqual(Object.keys(wordsToAvoid));
  for (const [id, { avoid, instead, why }] of Object.entries(languageInEnglish)) {
    expect(avoid && instead && why, id).toBeTruthy();
  }
});

test('what is said of a word to avoid is whole by itself: it is shown one at a time', () => {
  for (const { instead, why } of Object.values(languageInEnglish)) {
    expect.soft(`${instead} ${why}`).not.toMatch(/\b(above|below)\b/i);
  }
});
