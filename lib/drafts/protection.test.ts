import { expect, test } from '@playwright/test';
import {
  isBackedUp,
  type Protection,
  privateQuota,
  protectionOf,
  type StorageFacts,
  shortRoom,
} from './protection';

const gib = 1024 ** 3;
const ordinary: StorageFacts = { persisted: false, quota: 10 * gib, usage: 3_000_000 };
const atRisk: Protection = { kept: 'at-risk', isShort: false, looksPrivate: false };
const cases: [string, StorageFacts, Protection][] = [
  ['an ordinary window', ordinary, atRisk],
  ['one that promised', { ...ordinary, persisted: true }, { ...atRisk, kept: 'durable' }],
  ['one that says nothing of room', { persisted: false, quota: null, usage: null }, atRisk],
  ['just enough room', { ...ordinary, usage: 10 * gib - shortRoom }, atRisk],
  ['a byte less', { ...ordinary, usage: 10 * gib - shortRoom + 1 }, { ...atRisk, isShort: true }],
  ['more used than allowed', { ...ordinary, usage: 11 * gib }, { ...atRisk, isShort: true }],
  ['the smallest ordinary quota', { ...ordinary, quota: privateQuota, usage: null }, atRisk],
  ['a smaller one', { ...ordinary, quota: privateQuota - 1 }, { ...atRisk, looksPrivate: true }],
  // No private window makes that promise.
  [
    'a smaller one that promised',
    { persisted: true, quota: privateQuota - 1, usage: 0 },
    { ...atRisk, kept: 'durable' },
  ],
  [
    'no room at all',
    { persisted: false, quota: 0, usage: 0 },
    { ...atRisk, isShort: true, looksPrivate: true },
  ],
];
for (const [what, facts, protection] of cases) {
  test(`${what}: ${JSON.stringify(protection)}`, () => {
    expect(protectionOf(facts)).toEqual(protection);
  });
}

test('a draft is backed up by a backup made with its last change or after it', () => {
  const changed = '2026-11-24T10:00:00.000Z';
  const backups = [null, '2026-11-24T09:59:59.999Z', '2026-11-24T10:00:00.000Z', '2026-11-24T10:00:00.001Z'];
  expect(backups.map((lastBackup) => isBackedUp({ changed, lastBackup }))).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
