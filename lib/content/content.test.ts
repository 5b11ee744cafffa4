import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Nation, nations } from '@/lib/nation';
import { type ResponderKind, responderKinds } from '@/lib/referral/responder-kinds';
import { afterwardsIn } from './afterwards';
import * as authorities from './authorities';
import { childProtectionBody } from './child-protection';
import type { Contact } from './contacts';
import { contacts } from './contacts';
import { contentRecords } from './content';
import type { Citation, ContentRecord, Source } from './content-record';
import { elementsIn } from './elements';
import { contactsInEnglish } from './en/contacts';
import { contentInEnglish } from './en/content';
import { type FirstResponder, firstResponders } from './first-responders';
import { guardianIn } from './guardians';
import * as guidanceList from './guidance';
import * as indicatorList from './indicators';
import * as language from './language';
import { library } from './library';
import * as licences from './licences';
import * as differences from './online-form-differences';
import { protectionEverywhere, protectionIn } from './protections';
import { routeIn } from './routes';
import { addressOf, type SourceId, sources } from './sources';

const records: readonly [string, ContentRecord][] = Object.entries({ ...contentRecords });
const contactList: readonly [string, Contact][] = Object.entries(contacts);
const sourceList: Readonly<Record<string, Source>> = sources;

/** The day on which the tests say "not in the future": the content was compared before it. */
const dayOfTheRelease = '2026-11-23';
function monthProblem(asOf: string, day: string): string | null {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(asOf)) return 'not a month';
  return asOf > day.slice(0, 7) ? 'in the future' : null;
}

/** Every citation anywhere in a module's values: whatever has `of` and stands in a `sources` list. */
function citationsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'of' && typeof inner === 'string') return [inner];
    if (key === 'page' && typeof inner === 'string') return [inner];
    return citationsIn(inner);
  });
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
const appTexts = ['lib/content', 'lib/messages', 'lib/questions', 'components', 'app']
  .flatMap(filesUnder)
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const made = /^(https?:\/\/)?([\w-]+[.@])*example(\.(org|com))?\b|^https?:\/\/www\.w3\.org\//;

test('every record has sources that exist, a month that is not in the future, and a nation', () => {
  for (const [id, { sources: cited, asOf, nations: covered }] of [...records, ...contactList]) {
    expect(covered.length, id).toBeGreaterThan(0);
    expect(cited.length, id).toBeGreaterThan(0);
    for (const { of } of cited) expect(sourceList[of], `${id} cites ${of}`).toBeDefined();
    expect(monthProblem(asOf, dayOfTheRelease), id).toBeNull();
  }
  expect(monthProblem('2026-12', dayOfTheRelease)).toBe('in the future');
  expect(monthProblem('2026-13', dayOfTheRelease)).toBe('not a month');
});

test('every record has a title and a text, and a dated one says the year in its words', () => {
  expect(Object.keys(contentInEnglish).sort()).toEqual(Object.keys(contentRecords).sort());
  const words: Readonly<Record<string, { title: string; text: string }>> = contentInEnglish;
  for (const [id, record] of records) {
    const { title = '', text = '' } = words[id] ?? {};
    expect(title.trim(), id).not.toBe('');
    expect(title.endsWith('.'), `${id}: a title is a phrase`).toBe(false);
    expect(text.trim(), id).toMatch(/\.$/);
    if (record.certainty === 'dated') expect(text, `${id} is dated`).toMatch(/\b20\d\d\b|no date/);
  }
});

test('every contact has a way to reach it, or says where that is found, and words', () => {
  const words: Readonly<Record<string, { name: string; for: string }>> = contactsInEnglish;
  for (const [id, contact] of contactList) {
    const way = contact.phone ?? contact.email ?? contact.page;
    expect(Boolean(way) || /on its own website/.test(words[id]?.for ?? ''), id).toBe(true);
    expect(words[id]?.name.trim(), id).toBeTruthy();
    expect(words[id]?.for.trim(), id).toBeTruthy();
  }
  expect(contacts['modern-slavery-helpline'].phone).toBe('08000 121 700');
});

test('a number or an e-mail address stands in the contacts, once, and nowhere else', () => {
  const numbers = contactList
    .flatMap(([, { phone, phoneOutOfHours }]) => [phone, phoneOutOfHours])
    .flatMap((number) => (number === undefined ? [] : [number.replaceAll(' ', '')]));
  expect(new Set(numbers).size).toBe(numbers.length);
  const emails = contactList.flatMap(([, { email }]) => (email === undefined ? [] : [email]));
  expect(new Set(emails).size).toBe(emails.length);

  // The three digits to ring in an emergency are said in sentences too: they are a name as much as a number.
  const long = numbers.filter((number) => number.length > 3);
  for (const { path, text } of appTexts) {
    if (path.endsWith(join('content', 'contacts.ts'))) continue;
    const bare = text.replaceAll(/(?<=\d)[ -](?=\d)/g, '');
    expect(
      long.filter((number) => bare.includes(number)),
      path,
    ).toEqual([]);
    // Numbers kept free for made-up cases (Ofcom's drama ranges) are nobody's.
    const looksLikeOne = (text.match(/(?<![\d.-])0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}(?![\d.])/g) ?? []).filter(
      (number) => !/^0(7700 ?900|20 ?7946 ?0|1632 ?960|808 ?157 ?0)/.test(number),
    );
    expect(looksLikeOne, path).toEqual([]);
    const addresses = (text.match(/[\w.+-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}/gi) ?? []).filter(
      (one) => !made.test(one),
    );
    expect(addresses, path).toEqual([]);
  }
});

test('a web address stands in one source, once, and nowhere else', () => {
  const addresses = Object.values(sourceList).flatMap(({ url }) =>
    url === null ? [] : [url.replace(/\/$/, '')],
  );
  expect(addresses.filter((one, index) => addresses.indexOf(one) !== index)).toEqual([]);
  for (const { path, text } of appTexts) {
    if (/content\/[\w-]*sources\.ts$/.test(path.replaceAll('\\', '/'))) continue;
    expect(
      (text.match(/https?:\/\/[^\s'"`)]+/g) ?? []).filter((one) => !made.test(one)),
      path,
    ).toEqual([]);
  }
});

test('every source is cited, and can be looked up or is known to have no address', () => {
  const cited = new Set<string>(
    citationsIn([
      contentRecords,
      contacts,
      firstResponders,
      { ...authorities },
      { ...guidanceList },
      library,
      { ...indicatorList },
      { ...language },
      { ...licences },
      { ...differences },
    ]),
  );
  // A page that another source is linked from is used by that.
  for (const { linkedFrom } of Object.values(sourceList)) if (linkedFrom !== undefined) cited.add(linkedFrom);
  const ids = Object.keys(sources) as SourceId[]; // Object.keys forgets the keys it was given
  expect(ids.filter((id) => !cited.has(id))).toEqual([]);
  for (const { linkedFrom } of Object.values(sourceList)) {
    if (linkedFrom !== undefined) expect(sourceList[linkedFrom]?.url, linkedFrom).toBeTruthy();
  }
  const ofLawAndRoute = ids.filter((id) => !/^(ind|gui|aut)-/.test(id));
  expect(ofLawAndRoute.filter((id) => addressOf(id) === null)).toEqual([
    'childrens-hearings-act-2011',
    'nspcc-list-2017',
    'council-pages',
  ]);
  expect(addressOf('toolkit')).toBe(sources['online-service'].url);
});

test('what is stated for a nation covers that nation', () => {
  const recordOf: Readonly<Record<string, ContentRecord>> = contentRecords;
  const contactOf: Readonly<Record<string, Contact>> = contacts;
  for (const nation of nations) {
    const { contacts: bodyContacts, ...body } = childProtectionBody[nation];
    const { main, more, contacts: guardianContacts } = guardianIn[nation];
    const stated = [
      ...Object.values(body).flat(),
      main,
      ...more,
      ...Object.values(elementsIn[nation]).flat(),
      ...routeIn[nation],
      ...Object.values(afterwardsIn[nation]),
      ...protectionIn[nation],
      ...protectionEverywhere,
    ];
    for (const id of stated) expect(recordOf[id]?.nations, `${id} in ${nation}`).toContain(nation);
    for (const id of [...bodyContacts, ...guardianContacts]) {
      expect(contactOf[id]?.nations, `${id} in ${nation}`).toContain(nation);
      expect(contactOf[id]?.audience, `${id} is shown for a child`).not.toBe('adult');
    }
  }
});

/** As section 2.1 of the reference has it: England, Wales, Scotland, Northern Ireland; "-": no such body there. */
const mayReferTable = {
  'council-childrens-social-care': ['yes', 'yes', 'yes', '-'],
  'council-other': ['yes', 'yes', 'yes', 'check'],
  'health-and-social-care-trust': ['-', '-', '-', 'yes'],
  'health-board': ['-', '-', 'no', '-'],
  'nhs-other': ['no', 'no', 'no', '-'],
  police: ['yes', 'yes', 'yes', 'yes'],
  'national-crime-agency': ['yes', 'yes', 'check', 'check'],
  'home-office': ['yes', 'yes', 'yes', 'yes'],
  'labour-abuse-authority': ['yes', 'yes', 'check', 'check'],
  'school-or-college': ['no', 'no', 'no', 'no'],
  'salvation-army': ['yes', 'yes', 'no', 'no'],
  'migrant-help': ['yes', 'yes', 'yes', 'check'],
  barnardos: ['yes', 'yes', 'check', 'check'],
  'nspcc-ctac': ['yes', 'yes', 'check', 'check'],
  'refugee-council': ['yes', 'yes', 'no', 'no'],
  'medaille-trust': ['yes', 'yes', 'no', 'no'],
  kalayaan: ['yes', 'yes', 'no', 'no'],
  unseen: ['yes', 'yes', 'no', 'no'],
  'new-pathways': ['yes', 'yes', 'no', 'no'],
  bawso: ['yes', 'yes', 'no', 'no'],
  tara: ['no', 'no', 'yes', 'no'],
  'womens-aid-belfast-lisburn': ['no', 'no', 'no', 'yes'],
  'youth-work-alliance': ['no', 'no', 'no', 'yes'],
  other: ['no', 'no', 'no', 'no'],
} as const satisfies Record<ResponderKind, readonly ('yes' | 'no' | 'check' | '-')[]>;

test('who may refer is as the reference has it, each answer with a source and a month', () => {
  const kindOf: Readonly<Record<ResponderKind, FirstResponder>> = firstResponders;
  for (const kind of responderKinds) {
    const answers = nations.map((nation: Nation) => kindOf[kind].mayRefer[nation]);
    expect(
      answers.map((answer) => answer?.may ?? '-'),
      kind,
    ).toEqual(mayReferTable[kind]);
    for (const answer of answers) {
      if (!answer) continue;
      const cited: readonly Citation[] = answer.sources;
      for (const { of } of cited) expect(sourceList[of], `${kind} cites ${of}`).toBeDefined();
      expect(monthProblem(answer.asOf, dayOfTheRelease), kind).toBeNull();
      if (answer.may === 'check') expect(answer.certainty, kind).toBe('check');
    }
  }
});
