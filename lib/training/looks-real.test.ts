import { expect, test } from '@playwright/test';
import { looksReal } from './looks-real';

const rows: [string, string[]][] = [
  ['Ring 01632 960123 or 07700 900999.', []],
  ['Ring (020) 7946 0000, 020 7946 0999 or 0131 496 0123.', []],
  ['Ring +44 7700 900123, +44 (0)29 2018 0123 or 028 9649 6123.', []],
  ['Ring 01632 961123.', ['phone-number']],
  ['Ring 07700 901000.', ['phone-number']],
  ['Ring 020 7946 1000.', ['phone-number']],
  ['Ring +44 7911 123456.', ['phone-number']],
  ['Ring 07911123456.', ['phone-number']],
  ['Ring 999 or 101, on 24 November 2026, about £4,600.', []],
  ['At ED1 1AA', ['postcode']],
  ['at sw1a 1aa', ['postcode']],
  ['Section 12 of the 2015 Act', []],
  ['At 7 Elm Close', ['street-address']],
  ['In 2026 the road was closed.', []],
  ['Write to a.b@team.council.example.', []],
  ['Write to a.b@example.com.', ['email']],
  ['See https://council.example/help', []],
  ['See https://council.org', ['web-address']],
];
for (const [text, expected] of rows) {
  test(`“${text}” looks like: ${expected.join(', ') || 'nobody'}`, () => {
    expect(looksReal(text).map(({ as }) => as)).toEqual(expected);
  });
}
