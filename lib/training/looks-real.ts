/** What in a made-up text looks as if it could reach or find a real person. */
export type LooksReal = 'phone-number' | 'postcode' | 'street-address' | 'email' | 'web-address';

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

/** Ten or eleven digits after 0 or +44, with single spaces, dots or dashes between them. */
const phone = /(?<![\d.,-])(?:\+44[ .-]?(?:\(0\)[ .-]?)?|0044[ .-]?|\(?0)(?:[ .)-]{0,2}\d){9,10}(?!\d)/g;
const patterns = {
  postcode: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/gi,
  'street-address':
    /\b(?:Flat \d+,? )?\d{1,4}[A-Za-z]? (?:[A-Z][\w’'-]+ ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Crescent|Terrace|Court|Place|Gardens|Grove|Park|Square|Row)\b/g,
  email: /[\w.+-]+@(?![\w.-]+\.example\b)[\w-]+(?:\.[\w-]+)+/gi,
  'web-address': /\b(?:https?:\/\/|www\.)(?![\w.-]+\.example\b)[\w.-]+/gi,
} as const satisfies Record<Exclude<LooksReal, 'phone-number'>, RegExp>;

function isForDrama(number: string): boolean {
  const digits = number
    .replace(/^\+44|^0044/, '0')
    .replaceAll(/\D/g, '')
    .replace(/^00/, '0');
  return dramaRanges.some((range) => digits.startsWith(range));
}

/** Every part of a text that looks real, with what it looks like. Guesses from the shape alone; a person decides. */
export function looksReal(text: string): { as: LooksReal; found: string }[] {
  const numbers = (text.match(phone) ?? []).filter((one) => !isForDrama(one));
  const others = Object.entries(patterns).flatMap(([as, pattern]) =>
    (text.match(pattern) ?? []).map((found) => ({ as: as as keyof typeof patterns, found })),
  );
  return [...numbers.map((found) => ({ as: 'phone-number' as const, found })), ...others];
}
