import * as z from 'zod/mini';
import type { Answers, Entry } from '@/lib/questions/answers';
import { type Catalogue, catalogue, type QuestionId } from '@/lib/questions/catalogue';
import type { Kind } from '@/lib/questions/question';
import type { Result } from '@/lib/result';

z.config({ jitless: true });

/** The worker's own details, in the order in which they are asked. */
export const myDetailIds = [
  'first-name',
  'last-name',
  'role',
  'team',
  'organisation',
  'organisation-own-name',
  'phone',
  'email',
  'email-in-absence',
  'child-protection-team',
  'child-protection-phone',
  'out-of-hours-phone',
  'guardian-contact',
] as const;
export type MyDetailId = (typeof myDetailIds)[number];

const format = 'waymark-my-details';
/** Raised when a detail is added or changed, so that an older release refuses what it could not keep. */
const version = 1;

const detailsSchema = z.strictObject({
  'first-name': z.string(),
  'last-name': z.string(),
  role: z.string(),
  team: z.string(),
  organisation: z.string(),
  'organisation-own-name': z.string(),
  phone: z.string(),
  email: z.string(),
  'email-in-absence': z.string(),
  'child-protection-team': z.string(),
  'child-protection-phone': z.string(),
  'out-of-hours-phone': z.string(),
  'guardian-contact': z.string(),
} satisfies Record<MyDetailId, z.ZodMiniString>);
const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  details: detailsSchema,
});
const header = z.looseObject({ format: z.literal(format), version: z.number() });

/** Each as it was typed, valid or not; empty where there is none. */
export type MyDetails = Readonly<z.infer<typeof detailsSchema>>;
export const noDetails: MyDetails = {
  'first-name': '',
  'last-name': '',
  role: '',
  team: '',
  organisation: '',
  'organisation-own-name': '',
  phone: '',
  email: '',
  'email-in-absence': '',
  'child-protection-team': '',
  'child-protection-phone': '',
  'out-of-hours-phone': '',
  'guardian-contact': '',
};

export type MyDetailsFailure = { kind: 'my-details.newer' } | { kind: 'my-details.damaged' };

/** The details as text, for `Vault.saveDetails`. */
export function writeMyDetails(details: MyDetails): string {
  return JSON.stringify({ format, version, details });
}

/** Reads them back, whole or not at all: details that are half read would be saved over whole ones. */
export function readMyDetails(text: string): Result<MyDetails, MyDetailsFailure> {
  const no = (kind: MyDetailsFailure['kind']) => ({ ok: false, failure: { kind } }) as const;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return no('my-details.damaged');
  }
  const head = header.safeParse(json);
  if (head.success && head.data.version > version) return no('my-details.newer');
  const file = fileSchema.safeParse(json);
  return file.success ? { ok: true, value: file.data.details } : no('my-details.damaged');
}

/** The kind of each detail: that of its question, so that both are asked the same way. */
export function kindOfDetail(id: MyDetailId): Kind {
  const question = questionOfDetail[id];
  if (question) return catalogue[question];
  return { kind: id === 'out-of-hours-phone' ? 'phone' : 'text' };
}

/** The questions that are answered with one text. */
type TextQuestionId = {
  [Id in QuestionId]: Catalogue[Id]['kind'] extends 'text' | 'phone' | 'email' | 'pick' ? Id : never;
}[QuestionId];

/**
 * Which question each detail answers; null: none, it is for the page of contacts only. The team has no question of its
 * own: the one about the role asks for both in one line. `organisation` is the entry of the online service's list,
 * `organisation-own-name` what it is called where the list has an older name.
 */
export const questionOfDetail = {
  'first-name': 'referrer.first-name',
  'last-name': 'referrer.last-name',
  role: 'referrer.role',
  team: 'referrer.role',
  organisation: 'referrer.organisation',
  'organisation-own-name': 'referrer.organisation-own-name',
  phone: 'referrer.phone',
  email: 'referrer.email',
  'email-in-absence': 'referrer.alternative-email',
  'child-protection-team': 'child-protection-contact.team',
  'child-protection-phone': 'child-protection-contact.local-authority-phone',
  'out-of-hours-phone': null,
  'guardian-contact': null,
} as const satisfies Record<MyDetailId, TextQuestionId | null>;

/** Nothing is typed and no reason is given: only then may something be filled in. */
function isEmpty(entry: Entry | undefined): boolean {
  if (entry?.missing) return false;
  const typed = entry?.typed ?? '';
  return typeof typed === 'string' && !typed.trim();
}

/**
 * The answers of a new case with the worker's details in the questions that they answer, where nothing stands yet. They
 * are the worker's own answers, typed once. The out-of-hours phone and the guardian contact answer no question and stay
 * in the details, for the page of contacts. The child protection team is the one of the worker's own area: for a child
 * who is elsewhere the worker has to change its two answers, which the review shows like any other.
 */
export function withMyDetails(answers: Answers, details: MyDetails): Answers {
  const filled = new Map<string, string>();
  for (const id of myDetailIds) {
    const question = questionOfDetail[id];
    const typed = details[id];
    if (!question || !typed.trim() || !isEmpty(answers[question])) continue;
    const before = filled.get(question);
    filled.set(question, before === undefined ? typed : `${before}, ${typed}`);
  }
  return { ...answers, ...Object.fromEntries([...filled].map(([id, typed]) => [id, { typed }])) };
}

/**
 * What of the worker's details belongs into a draft that was begun without them. A section in which one of their questions
 * has an answer, or a reason why there is none, is left alone as a whole: a case that was handed over has another worker's
 * name, and must not get this one's telephone number beside it.
 */
export function detailsToFill(answers: Answers, details: MyDetails): Answers {
  const asked = myDetailIds.flatMap((id) => questionOfDetail[id] ?? []);
  const begun = new Set(asked.filter((id) => !isEmpty(answers[id])).map((id) => catalogue[id].section));
  const filled = Object.entries(withMyDetails({}, details));
  return Object.fromEntries(
    filled.filter(([id]) => !asked.some((one) => one === id && begun.has(catalogue[one].section))),
  );
}

/** The details that others know of the worker, and would try as a passphrase. */
const knownToOthers = [
  'first-name',
  'last-name',
  'role',
  'team',
  'organisation',
  'organisation-own-name',
  'email',
] as const satisfies readonly MyDetailId[];

/** What others know of the worker, from their details and from a draft that they wrote: texts as typed, none blank. */
export function knownOfWorker(details: MyDetails, answers: Answers): readonly string[] {
  return knownToOthers.flatMap((id) => {
    const answered = answers[questionOfDetail[id]]?.typed;
    return [details[id], answered].flatMap((text) => (typeof text === 'string' && text.trim() ? [text] : []));
  });
}
