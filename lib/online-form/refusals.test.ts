import { expect, test } from '@playwright/test';
import { type FieldId, formFields, type KnownField } from './pages';
import { lengthAsSent, looksLikeAddress, refusalsOf } from './refusals';

const today = '2026-11-24';
function fieldOf(id: FieldId): KnownField {
  const found = formFields.find((field) => field.id === id);
  if (!found) throw new Error(id);
  return found;
}
const kinds = (id: FieldId, text: string, entries: readonly string[] | null = null) =>
  refusalsOf(fieldOf(id), text, { today, entries: entries && new Set(entries) }).map(({ kind }) => kind);

test('15,000 characters are taken and one more is not, a line break counting as two', () => {
  expect(kinds('professional-insight', 'x'.repeat(15_000))).toEqual([]);
  expect(kinds('professional-insight', 'x'.repeat(15_001))).toEqual(['too-long']);
  // 7,499 breaks and the letters around them: 14,998 + 2, then one letter more.
  const lines = `a${'\n'.repeat(7_499)}`;
  expect(kinds('professional-insight', `${lines}b`)).toEqual([]);
  expect(kinds('professional-insight', `${lines}bc`)).toEqual(['too-long']);
  expect(lengthAsSent(fieldOf('professional-insight'), 'a\nb\r\nc\rd')).toBe(10);
  // What is trimmed and what becomes one hyphen does not count; an emoji counts as two.
  expect(lengthAsSent(fieldOf('professional-insight'), '  a — — b  ')).toBe(7);
  expect(lengthAsSent(fieldOf('professional-insight'), '🙂')).toBe(2);
  expect(refusalsOf(fieldOf('family'), 'x'.repeat(15_010), { today, entries: null })).toEqual([
    { kind: 'too-long', length: 15_010, limit: 15_000 },
  ]);
});

test('the draft’s own name has no limit', () => {
  expect(kinds('reference', 'x'.repeat(50_000))).toEqual([]);
});

test('two boxes refuse what looks like an address, and only those two', () => {
  const guarded = formFields.filter(({ validators }) => validators.includes('notUrl')).map(({ id }) => id);
  expect(guarded).toEqual(['details-last-contact', 'authorities-cooperation-details']);
  const refused = {
    'See www.example.org for it': 'www.example.org',
    'Write to kay@mail.org now': 'kay@mail.org',
    'The account is kay.ldn there': 'kay.ldn',
    'It is in report.docx': 'report.docx',
    'He rang.then he came': 'rang.then',
    'http://example.org/page': 'http://example.org/page',
  };
  for (const [text, found] of Object.entries(refused)) {
    expect(looksLikeAddress(text), text).toBe(found);
    expect(kinds('details-last-contact', text), text).toEqual(['looks-like-address']);
    expect(kinds('family', text), text).toEqual([]);
  }
  const taken = [
    'He rang. Then he came.',
    'He rang.Then he came',
    'At 12.30 on 3.4.2025',
    'Said.immediately',
    'i.e. once a.m. and p.m.',
    'On the 5.th',
    'Nothing. ',
    '',
  ];
  for (const text of taken) expect(kinds('details-last-contact', text), text).toEqual([]);
});

test('an address of one letter before the dot passes, of two does not', () => {
  expect(looksLikeAddress('a.bc')).toBeNull();
  expect(looksLikeAddress('aa.bc')).toBe('aa.bc');
  expect(looksLikeAddress('aa.b')).toBeNull();
  expect(looksLikeAddress('aa.bcdefg')).toBe('aa.bcdefg');
  expect(looksLikeAddress('aa.bcdefgh')).toBeNull();
});

test('email addresses, both checks', () => {
  const field = 'fr-alternative-contact';
  for (const ok of ['a@b.gov.uk', "o'brien@x-y.example", 'a.b+c@d.example'])
    expect(kinds(field, ok), ok).toEqual([]);
  const bad = [
    'a@b',
    'a b@c.example',
    'a@b@c.example',
    '.a@b.example',
    'a..b@c.example',
    'é@b.example',
    'a@b.1x',
    'a@.example',
  ];
  for (const one of bad) expect(kinds(field, one), one).toEqual(['not-an-email']);
  expect(kinds('user-email', 'é@b.example')).toEqual([]);
  expect(kinds('user-email', 'a@b')).toEqual(['not-an-email']);
  expect(kinds('user-email', 'a@b.')).toEqual(['not-an-email']);
});

test('figures, dates and options', () => {
  expect(kinds('does-pv-have-children-yes-amount', '2')).toEqual([]);
  expect(kinds('does-pv-have-children-yes-amount', 'two')).toEqual(['not-digits']);
  expect(kinds('pv-dob', '2011-02-28')).toEqual([]);
  expect(kinds('pv-dob', '2011-02-29')).toEqual(['not-a-date']);
  expect(kinds('pv-dob', today)).toEqual([]);
  expect(kinds('pv-dob', '2026-11-25')).toEqual(['date-to-come']);
  expect(kinds('pv-dob', '1900-01-01')).toEqual(['date-too-early']);
  expect(kinds('pv-dob', '1900-01-02')).toEqual([]);
  expect(kinds('pv-gender', 'unknown')).toEqual([]);
  expect(kinds('pv-gender', 'neither')).toEqual(['not-an-option']);
  expect(kinds('current-pv-location-uk-city', 'Leeds', ['Leeds'])).toEqual([]);
  expect(kinds('current-pv-location-uk-city', ' Leeds ', ['Leeds'])).toEqual([]);
  // Its entry ends in a space, what is sent does not: the two can never be the same.
  expect(kinds('current-pv-location-uk-city', 'Dromore ', ['Dromore '])).toEqual(['not-an-option']);
});

test('nothing, or nothing but spaces, is refused where an answer is required', () => {
  expect(kinds('family', '')).toEqual(['empty']);
  expect(kinds('family', ' \n ')).toEqual(['empty']);
  expect(kinds('details-last-contact', ' ')).toEqual([]);
});

test('50,000 characters of one word are checked at once', () => {
  const started = performance.now();
  kinds('details-last-contact', 'a'.repeat(50_000));
  kinds('details-last-contact', '.'.repeat(50_000));
  kinds('fr-alternative-contact', `${'a'.repeat(50_000)}@b.example`);
  expect(performance.now() - started).toBeLessThan(5_000);
});
