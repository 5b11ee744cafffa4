import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { nations } from '@/lib/nation';
import { type Contact, type ContactId, contacts } from './contacts';
import { legalHelp } from './contacts-legal-help';
import { callNow, contactWarnings, situations } from './contacts-now';
import { contactsInEnglish } from './en/contacts';
import { contactWarningsInEnglish } from './en/contacts-now';
import { guardianIn } from './guardians';
import type { LawSourceId } from './law-sources';

const all: Readonly<Record<string, Contact<LawSourceId>>> = { ...contacts, ...legalHelp };
const list: readonly [string, Contact<LawSourceId>][] = Object.entries(all);
const digits = (text: string) => text.replaceAll(/\D/g, '');

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => /\.(tsx?|mjs|json|css|scss|html)$/.test(path));
}
/** All of the source but tests, which say what they expect. */
const source = ['app', 'components', 'lib', 'machines', 'scripts', 'hosting']
  .flatMap(filesUnder)
  .filter((path) => !/\.(test|spec|built)\.\w+$/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));

test('each number and each e-mail address is written once in the whole source', () => {
  const once = list.flatMap(([, { phone, phoneOutOfHours, email }]) =>
    [phone, phoneOutOfHours, email].flatMap((way) => (way === undefined ? [] : [way])),
  );
  expect(new Set(once).size).toBe(once.length);
  // Three digits are a name as much as a number: "call 999" is said in sentences too.
  for (const way of once.filter((one) => one.length > 3)) {
    const wanted = way.includes('@') ? way.toLowerCase() : digits(way);
    const written = source.flatMap(({ path, text }) => {
      const read = way.includes('@') ? text.toLowerCase() : text.replaceAll(/(?<=\d)[ -](?=\d)/g, '');
      return Array.from({ length: read.split(wanted).length - 1 }, () => path);
    });
    expect(written, way).toEqual(['lib/content/contacts.ts']);
  }
});

test('each contact has nations, whom it is for, and the month in which it was checked; a number has its hours', () => {
  for (const [id, contact] of list) {
    expect(contact.nations.length, id).toBeGreaterThan(0);
    expect(['anyone', 'practitioner', 'child', 'adult'], id).toContain(contact.audience);
    expect(contact.asOf, id).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    if (contact.phone !== undefined) expect(contact.hours, id).toBeTruthy();
    for (const number of [contact.phone, contact.phoneOutOfHours]) {
      if (number === undefined) continue;
      // Short numbers of three digits, Childline's of eight, and national numbers of ten or eleven.
      expect(number, id).toMatch(/^(999|101|0[\d ]+)$/);
      expect([3, 8, 10, 11], `${id}: ${number}`).toContain(digits(number).length);
    }
  }
});

test('the helpline’s number has eleven digits, its misprint is nowhere, and the page warns of it', () => {
  expect(digits(contacts['modern-slavery-helpline'].phone)).toBe('08000121700');
  const misprint = /(?<!\d)0800[ -]?121[ -]?700(?!\d)/;
  expect('0800 121 700').toMatch(misprint);
  expect('08000 121 700').not.toMatch(misprint);
  const everything = [
    ...source,
    ...['README.md', 'machines/README.md'].map((path) => ({ path, text: readFileSync(path, 'utf8') })),
    ...readdirSync('e2e', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(ts|json)$/.test(path))
      .map((path) => ({ path, text: readFileSync(join('e2e', path), 'utf8') })),
  ];
  expect(everything.filter(({ text }) => misprint.test(text)).map(({ path }) => path)).toEqual([]);
  expect(Object.keys(contactWarnings)).toEqual(['modern-slavery-helpline']);
  expect(contactWarningsInEnglish['modern-slavery-helpline']).toContain('11 digits');
  for (const nation of nations) expect(callNow[nation].advice.ids).toContain('modern-slavery-helpline');
});

test('who to call covers every situation in every nation, with lines of that nation only', () => {
  for (const nation of nations) {
    for (const situation of situations) {
      const { ids } = callNow[nation][situation];
      expect(ids.length, `${situation} in ${nation}`).toBeGreaterThan(0);
      for (const id of ids) expect(all[id]?.nations, `${id} in ${nation}`).toContain(nation);
    }
    expect(callNow[nation].guardian.ids).toEqual(guardianIn[nation].contacts);
    expect(callNow[nation].danger.ids).toEqual(['emergency-999']);
  }
  expect(callNow['northern-ireland']['child-protection-out-of-hours'].ids[0]).toBe('resws');
});

test('each contact stands in one situation of a nation, or in the two of child protection together', () => {
  for (const nation of nations) {
    const { 'child-protection-out-of-hours': outside, ...others } = callNow[nation];
    const once = Object.values(others).flatMap(({ ids }): readonly string[] => ids);
    expect(new Set(once).size, nation).toBe(once.length);
    const atAllHours = outside.ids.join() === others['child-protection'].ids.join();
    if (!atAllHours) expect(outside.ids.filter((id) => once.includes(id))).toEqual([]);
  }
});

test('who cannot reach the council in Scotland at night reads there whom to call instead', () => {
  const { for: said } = contactsInEnglish['social-work-scotland'];
  expect(said).toContain(contacts['police-101'].phone);
  expect(said).toContain(contacts['emergency-999'].phone);
});

test('legal help is shown, each where it can be had', () => {
  const shown = nations.flatMap((nation) => callNow[nation]['legal-help'].ids);
  expect([...new Set<string>(shown)].sort()).toEqual(Object.keys(legalHelp).sort());
});

const adultLines = list.filter(([, { audience }]) => audience === 'adult').map(([id]) => id);

test('lines for adults are on the ends for adults and nowhere else', () => {
  expect(adultLines.length).toBeGreaterThan(4);
  const onThePage = nations.flatMap((nation) =>
    situations.flatMap((situation): readonly string[] => callNow[nation][situation].ids),
  );
  expect(onThePage.filter((id) => adultLines.includes(id))).toEqual([]);

  // By name in the register, its words, and the one end that names a line itself.
  const naming = source.filter(({ text }) => adultLines.some((id) => text.includes(`'${id}'`)));
  expect(naming.map(({ path }) => path).sort()).toEqual([
    'components/referral/ends/AdultEnd.tsx',
    'lib/content/contacts.ts',
    'lib/content/en/contacts.ts',
  ]);
  // By whom they are for, on the adult ends and on their paper; both only there.
  const choosing = source.filter(({ text }) => /audience === 'adult'/.test(text));
  expect(choosing.map(({ path }) => path).sort()).toEqual([
    'components/referral/ends/adult-contacts.ts',
    'lib/record/help-part.ts',
  ]);
  const usersOf = (name: RegExp) => source.filter(({ text }) => name.test(text)).map(({ path }) => path);
  expect(usersOf(/\badultContacts\(/).sort()).toEqual([
    'components/referral/ends/AdultEnd.tsx',
    'components/referral/ends/adult-contacts.ts',
  ]);
  expect(usersOf(/\badultHelpPart\(/).sort()).toEqual([
    'lib/record/help-part.ts',
    'lib/record/outcome-note.ts',
  ]);
  expect(usersOf(/<AdultEnd\b/).sort()).toEqual([
    'components/referral/ends/AdultExploitedAsChild.tsx',
    'components/referral/ends/AdultOutOfScope.tsx',
  ]);
});

test('the page of contacts reads nothing that a worker stored', () => {
  const page = source.filter(({ path }) => path.startsWith('components/guidance/contacts/'));
  expect(page.length).toBeGreaterThan(2);
  expect(page.filter(({ text }) => /lib\/vault|my-details|stored-drafts/.test(text))).toEqual([]);
});

const ids = Object.keys(contacts) as ContactId[]; // Object.keys forgets the keys it was given
test('a contact that is for a child is one a child may be given', () => {
  expect(ids.filter((id) => contacts[id].audience === 'child')).toEqual(['childline']);
});
