/** What in a made-up text looks as if it could reach or find a real person. */
export type LooksReal =
  | 'bank-account'
  | 'phone-number'
  | 'person-number'
  | 'email'
  | 'web-address'
  | 'account-name'
  | 'postcode'
  | 'street-address';

/**
 * The beginnings of the numbers that Ofcom keeps free for drama:
 * https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama (as others cite it in 2026; check). An older
 * list had another range for Northern Ireland, 028 9018 0: it is not taken, since it may have been given out.
 */
const dramaRanges = [
  ...['0113', '0114', '0115', '0116', '0117', '0118', '0121', '0131', '0141', '0151', '0161'].map(
    (area) => `${area}4960`,
  ),
  '01914980',
  '02079460',
  '02896496',
  '02920180',
  '01632960',
  '07700900',
  '08081570',
  '09098790',
  '03069990',
];

/** Between the digits of a number: what people set between them. */
const gap = '[ .()-]{0,2}';

/** Ends that nobody can own: what ends so reaches nobody. */
const reserved = /\.(?:example|test|invalid)$/i;

/** Ends of web addresses. Those that are English words too are left out: a space may be missing after a full stop. */
const domainEnds = [
  'com org net info biz io co me tv app dev gg ly xyz uk ie eu fr de es nl pl pt ro bg lt lv cz sk hu gr tr al rs ua ru',
  'cn vn pk bd lk ng gh ke et er sd sy iq ir af eg ma dz',
]
  .join(' ')
  .replaceAll(' ', '|');
const host = String.raw`[a-z0-9-]+(?:\.[a-z0-9-]+)*`;

/** Words that stand between a number and a street word where no address is meant: "3 of them on the road". */
const noName = [
  'a an the this that his her their my our its it he she they we i and or when where was is were are am pm',
  'of on in at to by from for off up down along across over into near main other more busy quiet dark',
  'times? minutes? hours? days? weeks? months? years? nights? miles? met(?:re|er)s? yards? mph',
  'people men women boys? girls? children lads? cars? houses? police officers?',
  'January February March April May June July August September October November December',
]
  .join(' ')
  .replaceAll(' ', '|');
/** A house number, and not part of a time, a sum, a date or a year. */
const houseNumber = String.raw`(?<![\w:.,/£$€-])(?:[Ff]lat \d+[a-z]?,? )?(?!(?:19|20)\d\d\b)\d{1,4}[a-z]?,? `;
const streetWords = 'street|road|lane|avenue|crescent|terrace|rd|ave|ln';
/** These are everyday words too: they are taken for a street only with capitals. */
const streetNames = 'Close|Drive|Way|Court|Place|Gardens|Grove|Park|Square|Row';
const name = (first: string) => String.raw`(?:(?!(?:${noName})\b)${first}[\p{L}’'-]+ ){1,3}`;

/**
 * In this order: what one pattern took, no later one sees. Emails and web addresses match where they are reserved too, so
 * that no part of one is taken for something else.
 */
const patterns: readonly (readonly [LooksReal, RegExp])[] = [
  [
    'bank-account',
    /\bsort[ -]?code\D{0,12}\d\d[ -]?\d\d[ -]?\d\d\b(?:\D{1,25}\d{8}\b)?|\b(?:account|acct?)\b[^\d\n]{0,20}\d{8}\b|\bGB\d\d ?[A-Z]{4}(?: ?\d){14}\b/gi,
  ],
  // From abroad, then ten or eleven digits after one 0.
  ['phone-number', new RegExp(String.raw`(?<![\d.,-])(?:\+ ?|00)[1-9](?:${gap}\d){7,13}(?!\d)`, 'g')],
  ['phone-number', /(?<![\d.,-])\(?0(?:[ .)-]{0,2}\d){9,10}(?!\d)/g],
  // As the NHS writes its numbers, and as National Insurance does.
  [
    'person-number',
    /(?<![\d.,-])\d{3}[ -]\d{3}[ -]\d{4}(?![\d-])|\bNHS\b\D{0,15}\d{10}\b|\b[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]\b/gi,
  ],
  ['email', /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi],
  [
    'web-address',
    new RegExp(
      String.raw`\b(?:https?:\/\/|www\.)[\w.-]+|(?<![\w.-])(?!gov\.uk(?![\w/]))${host}\.(?:${domainEnds})(?![\w-])`,
      'gi',
    ),
  ],
  ['account-name', /(?<![\w.])@(?!\d{1,2}(?:[.:]\d\d)?(?:am|pm)\b)(?=[\w.]*[a-z])\w[\w.]*\w/gi],
  ['postcode', /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/gi],
  ['street-address', new RegExp(String.raw`${houseNumber}${name('')}(?:${streetWords})\b`, 'giu')],
  [
    'street-address',
    new RegExp(String.raw`${houseNumber}${name(String.raw`(?=\p{Lu})`)}(?:${streetNames})\b`, 'gu'),
  ],
  // “St” before a name is a saint.
  ['street-address', new RegExp(String.raw`${houseNumber}${name('')}[Ss]t\b(?!\.? \p{Lu})`, 'gu')],
];

function isForDrama(number: string): boolean {
  const digits = number
    .replace(/^\+ ?44|^0044/, '0')
    .replaceAll(/\D/g, '')
    .replace(/^00/, '0');
  return dramaRanges.some((range) => digits.startsWith(range));
}

function reachesNobody(as: LooksReal, found: string): boolean {
  if (as === 'phone-number') return isForDrama(found);
  return reserved.test(found.replace(/\.+$/, ''));
}

/** Every part of a text that looks real, with what it looks like. Guesses from the shape alone; a person decides. */
export function looksReal(text: string): { as: LooksReal; found: string }[] {
  const real: { as: LooksReal; found: string }[] = [];
  let left = text;
  for (const [as, pattern] of patterns) {
    left = left.replace(pattern, (found) => {
      if (!reachesNobody(as, found)) real.push({ as, found: found.trim() });
      return '\n'.repeat(found.length);
    });
  }
  return real;
}
