import { asSent } from './alterations';
import type { FormField, Validator } from './page-types';

/** Why the online service will not take an answer. The words are in lib/messages, by kind. */
export type Refusal =
  | { kind: 'empty' }
  | { kind: 'too-long'; length: number; limit: number }
  /** `found`: the piece that looks like a web or email address. The service does not say which. */
  | { kind: 'looks-like-address'; found: string }
  | { kind: 'not-an-email' }
  | { kind: 'not-digits' }
  | { kind: 'not-a-date' }
  | { kind: 'date-to-come' }
  | { kind: 'date-too-early' }
  | { kind: 'not-an-option' };
export type RefusalKind = Refusal['kind'];

/** What a check needs beside the answer. `entries` are the values of a list, null if it is not at hand. */
export interface CheckedAgainst {
  today: string;
  entries: ReadonlySet<string> | null;
}

/** How long a text is when it arrives: a line break is sent as two characters, and an emoji can be several. */
export function lengthAsSent(field: Pick<FormField, 'type'>, text: string): number {
  return asSent(field, text).replace(/\r\n?|\n/g, '\r\n').length;
}

/** The first piece of a text that the service takes for a web address, null if there is none. */
export function looksLikeAddress(text: string): string | null {
  const found = /[-\w@:%.+~#=]{2}\.[a-z]{2,6}\b/.exec(text);
  if (!found) return null;
  const before = text.slice(0, found.index).search(/\S+$/);
  const start = before === -1 ? found.index : before;
  return /^\S+/.exec(text.slice(start))?.[0] ?? found[0];
}

/** What the service's stricter email check asks: plain letters, one @, a name after it that ends in letters. */
function isEmail(text: string): boolean {
  const [account = '', address = '', ...more] = text.split('@');
  if (more.length > 0 || account.length > 64 || address.length > 255) return false;
  if (!/^[-!#$%&'*+/0-9=?A-Z^_a-z`{|}~.]+$/.test(account) || /^\.|\.\.|\.$/.test(account)) return false;
  const names = address.split('.');
  const last = names.at(-1) ?? '';
  return (
    names.length > 1 &&
    names.every((name) => name.length <= 63 && /^[a-zA-Z0-9][a-zA-Z0-9-]*$/.test(name)) &&
    /^[a-zA-Z](-?[a-zA-Z0-9])+$/.test(last)
  );
}

/** The looser check at the sign-in: one @, then a dot with something after it. */
function isLooselyEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text);
}

function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

type Check = (text: string, field: FormField, against: CheckedAgainst) => Refusal | null;
const refuse = (kind: Exclude<RefusalKind, 'too-long' | 'looks-like-address'>, unless: boolean) =>
  unless ? null : ({ kind } as const);

/** What each validator makes of an answer that is there. */
const checks = {
  required: () => null,
  equal: (text, { options = [] }, { entries }) => {
    if ('list' in options) return refuse('not-an-option', !entries || entries.has(text));
    return refuse('not-an-option', options.includes(text));
  },
  maxlength: (text, field) => {
    const length = lengthAsSent(field, text);
    const { maxLength = Number.POSITIVE_INFINITY } = field;
    return length <= maxLength ? null : { kind: 'too-long', length, limit: maxLength };
  },
  email: (text) => refuse('not-an-email', isEmail(text)),
  isValidEmail: (text) => refuse('not-an-email', isLooselyEmail(text)),
  notUrl: (text) => {
    const found = looksLikeAddress(text);
    return found === null ? null : { kind: 'looks-like-address', found };
  },
  numeric: (text) => refuse('not-digits', /^\d+$/.test(text)),
  date: (text) => refuse('not-a-date', isDay(text)),
  before: (text, _field, { today }) => refuse('date-to-come', !isDay(text) || text <= today),
  after: (text) => refuse('date-too-early', !isDay(text) || text > '1900-01-01'),
} as const satisfies Record<Validator, Check>;

/**
 * Why the service would refuse this text for this field, in the order in which it checks; none for a text that it
 * takes. An empty text is refused where the field is required and in view.
 */
export function refusalsOf(field: FormField, text: string, against: CheckedAgainst): Refusal[] {
  const sent = asSent(field, text);
  if (sent === '') return field.required ? [{ kind: 'empty' }] : [];
  return field.validators.flatMap((validator) => {
    const check: Check = checks[validator];
    return check(sent, field, against) ?? [];
  });
}
