import { expect, test } from '@playwright/test';
import { checkPassphrase } from './passphrase';

const outcomeOf = async (text: string, aboutYou: readonly string[] = []) => {
  const checked = await checkPassphrase(text, aboutYou);
  return checked.ok ? 'ok' : checked.failure.kind;
};

const cases: readonly [string, string][] = [
  ['', 'passphrase.too-short'],
  ['kettlebridg', 'passphrase.too-short'],
  ['password1234', 'passphrase.common'],
  ['P@ssw0rd1234!', 'passphrase.common'],
  ['Summer2026Summer', 'passphrase.common'],
  ['letmeinletmein', 'passphrase.repeats'],
  ['aaaaaaaaaaaaaaaaaaaa', 'passphrase.repeats'],
  ['ab'.repeat(500), 'passphrase.repeats'],
  ['abcdefghijklmn', 'passphrase.in-a-row'],
  ['qwertyuiop[]', 'passphrase.in-a-row'],
  ['12/03/2012 12/03', 'passphrase.date'],
  ['waymark waymark', 'passphrase.about-you'],
  ['x'.repeat(1001), 'passphrase.too-long'],
  ['three kettles under the bridge', 'ok'],
  ['correct horse battery', 'ok'],
  ['xK9#mQ2$vL7p', 'ok'],
  // No rule about what it is made of, in any script.
  ['tri tegelli dan y bont', 'ok'],
  [
    '\u0442\u0440\u0438 \u0447\u0430\u0439\u043d\u0438\u043a\u0430 \u043f\u043e\u0434 \u043c\u043e\u0441\u0442\u043e\u043c',
    'ok',
  ],
  [`${'a'.repeat(200)} three kettles under the bridge`, 'ok'],
];

test('what is guessed early is refused with the reason, everything else goes', async () => {
  const seen = await Promise.all(cases.map(async ([text]) => [text, await outcomeOf(text)]));
  expect(seen).toEqual(cases);
});

test('what others know of the worker counts as known', async () => {
  const text = 'Angharad Llwyd';
  expect(await outcomeOf(text)).toBe('ok');
  expect(await outcomeOf(text, ['Angharad Llwyd', 'Duty team'])).toBe('passphrase.about-you');
});
