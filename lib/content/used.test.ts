import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { afterwardsIn } from './afterwards';
import { childProtectionBody } from './child-protection';
import { clockRules } from './clocks';
import { contacts } from './contacts';
import { contentRecords } from './content';
import { elementsIn, exploitationIn } from './elements';
import { guardianIn } from './guardians';
import { indicators } from './indicators';
import { protectionEverywhere, protectionIn } from './protections';
import { routeIn } from './routes';

/** The tables through which records are chosen by nation. Each counts only where the code outside asks it. */
const tables = {
  afterwardsIn,
  childProtectionBody,
  clockRules,
  elementsIn,
  exploitationIn,
  guardianIn,
  protectionEverywhere,
  protectionIn,
  routeIn,
};

/** Where a record can be put to use. Its own data and words, and tests, are no use of it. */
const code = ['lib/referral', 'lib/record', 'lib/guidance', 'lib/afterwards', 'components', 'machines']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|spec)\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8'));

const inCode = (words: RegExp) => code.some((text) => words.test(text));

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const chosenByTable = new Set(
  Object.entries(tables)
    .filter(([name]) => inCode(new RegExp(`\\b${name}\\b(?! *=)`)))
    .flatMap(([, table]) => stringsIn(table)),
);

const isUsed = (id: string) => chosenByTable.has(id) || inCode(new RegExp(`['"]${id}['"]`));

test('every table of records is asked by the code', () => {
  expect(
    Object.keys(tables).filter((name) => !inCode(new RegExp(`\\b${name}\\b(\\[|\\.map|,|\\])`))),
  ).toEqual([]);
});

test('every statement of law and route is used where a practitioner can meet it', () => {
  expect(Object.keys(contentRecords).filter((id) => !isUsed(id))).toEqual([]);
});

test('every contact is used: adult lines are chosen by whom they are for, all others by name', () => {
  const byAudience = inCode(/audience === 'adult'/);
  const unused = Object.entries(contacts).filter(
    ([id, contact]) => !isUsed(id) && !(byAudience && contact.audience === 'adult' && 'phone' in contact),
  );
  expect(unused.map(([id]) => id)).toEqual([]);
});

test('the indicators are shown from their own list, whole', () => {
  expect(inCode(/\bindicators\b/)).toBe(true);
  expect(inCode(/indicatorIds|Object\.keys\(indicators\)/)).toBe(true);
  expect(Object.keys(indicators)).toHaveLength(160);
});
