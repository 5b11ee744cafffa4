import * as z from 'zod/mini';
import type { Result } from '@/lib/result';
import { isOfTraining } from '@/lib/training/formats';
import type { Answers } from './answers';
import { catalogue, type QuestionId, questionIds } from './catalogue';
import { withoutAside } from './kept-aside';
import type { ItemField, ItemsKind, Kind, Question } from './question';
import { relevant } from './relevance';
import { missingSchema, typedSchemas } from './schemas';

/** Names the kind of file, so that a training case or some other program's file is not taken for one. */
export const caseFileFormat = 'waymark-case';
/** Raised when an older file's answers must be changed to be read. */
export const caseFileVersion = 1;
/** No true case file comes near this; it is what one text may hold a hundred times over. */
export const longestCaseFile = 20_000_000;

export type CaseFileFailure =
  | { kind: 'case-file.too-large' }
  | { kind: 'case-file.not-json' }
  | { kind: 'case-file.not-a-case' }
  /** A scenario, or a learner's run of one: invented, and never to be among live cases. */
  | { kind: 'case-file.training' }
  | { kind: 'case-file.newer' }
  /** `place`: where in the file, as a path of names; never what stands there. */
  | { kind: 'case-file.damaged'; place: string };

/**
 * What a backup says of the draft that it is of. `draft`: a random id that tells the same draft in another place, and nothing
 * else; it is not the one under which it is stored. `changed`, `made`: of its last change, and of the backup; ISO 8601 in UTC.
 */
export interface BackupOf {
  draft: string;
  changed: string;
  made: string;
}

/** `backup`: only where the file is a backup of a stored draft; those of the first releases do not say. */
export interface DatedCase {
  answers: Answers;
  saved: string;
  backup?: BackupOf;
}

const questions: Readonly<Record<QuestionId, Question>> = catalogue;

function entrySchema<Typed extends z.ZodMiniType>(typed: Typed) {
  return z.strictObject({ typed: z.optional(typed), missing: z.optional(missingSchema) });
}

function fieldSchema(field: Kind | ItemField) {
  return z.optional(entrySchema(typedSchemas[field.kind]));
}

function itemsSchema({ fields }: ItemsKind) {
  const entries = Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, fieldSchema(field)]));
  const items = z.array(z.strictObject({ id: z.string(), entries: z.strictObject(entries) }));
  // Two items of one id could not be told apart: what is typed into one would be lost in the other.
  return entrySchema(items.check(z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length)));
}

/** Every answer that a draft may hold, by question id; a training scenario holds those of its own walk. */
export const answersSchema = z.strictObject(
  Object.fromEntries(
    questionIds.map((id) => {
      const question = questions[id];
      return [id, question.kind === 'items' ? z.optional(itemsSchema(question)) : fieldSchema(question)];
    }),
  ),
);

/** A case file: plain JSON of one draft, every answer as it was typed. Derived from the catalogue. */
export const caseFileSchema = z.strictObject({
  format: z.literal(caseFileFormat),
  version: z.literal(caseFileVersion),
  /** The day it was written, YYYY-MM-DD. */
  saved: z.iso.date(),
  backup: z.optional(
    z.strictObject({
      draft: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
      changed: z.iso.datetime(),
      made: z.iso.datetime(),
    }),
  ),
  answers: answersSchema,
});

const header = z.looseObject({ format: z.string(), version: z.number() });

const no = (failure: CaseFileFailure) => ({ ok: false, failure }) as const;

/** A file's JSON, of whatever it is. Refuses what is too large, and what is no JSON. */
export function readJson(text: string, longest: number): Result<unknown, CaseFileFailure> {
  if (text.length > longest) return no({ kind: 'case-file.too-large' });
  try {
    // Some editors put a byte order mark before the text.
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return no({ kind: 'case-file.not-json' });
  }
}

/**
 * Reads a case file. Refuses, as a whole and changing nothing: what is too large, no JSON, no case file, of training, from a
 * newer release, or damaged at a place that it names.
 */
export function readCaseFile(text: string): Result<Answers, CaseFileFailure> {
  const read = readDatedCase(text);
  return read.ok ? { ok: true, value: read.value.answers } : read;
}

/** The same, with the day on which the file was written, YYYY-MM-DD. */
export function readDatedCase(text: string): Result<DatedCase, CaseFileFailure> {
  const json = readJson(text, longestCaseFile);
  return json.ok ? readCase(json.value) : json;
}

/** The same of JSON that was read already. */
export function readCase(json: unknown): Result<DatedCase, CaseFileFailure> {
  if (isOfTraining(json)) return no({ kind: 'case-file.training' });
  const head = header.safeParse(json);
  if (!head.success || head.data.format !== caseFileFormat) return no({ kind: 'case-file.not-a-case' });
  if (head.data.version > caseFileVersion) return no({ kind: 'case-file.newer' });
  const file = caseFileSchema.safeParse(json);
  if (!file.success) return no({ kind: 'case-file.damaged', place: placeOf(file.error.issues[0]) });
  const { saved, answers, backup } = file.data;
  return { ok: true, value: { saved, answers: withoutUndefined(answers), ...(backup ? { backup } : {}) } };
}

/** The path of a problem. A key that should not be there is not repeated: it may be a name. */
function placeOf(issue: z.core.$ZodIssue | undefined): string {
  return (issue?.path ?? []).map(String).join(' › ');
}

function withoutUndefined(answers: z.infer<typeof answersSchema>): Answers {
  return JSON.parse(JSON.stringify(answers));
}

/** As the catalogue has them, however they came: the same answers give the same file. */
function inOrder(answers: Answers): Answers {
  return Object.fromEntries(questionIds.flatMap((id) => (answers[id] ? [[id, answers[id]]] : [])));
}

/**
 * Writes a case file. What is kept aside (answers that do not apply now, and what was typed before a reason was
 * given) stays behind unless it is chosen.
 */
export function writeCaseFile(
  answers: Answers,
  today: string,
  { withAside, backup }: { withAside: boolean; backup?: BackupOf },
): string {
  const kept = withAside ? inOrder(answers) : withoutAside(answers, relevant(answers, today));
  const file = {
    format: caseFileFormat,
    version: caseFileVersion,
    saved: today,
    ...(backup ? { backup } : {}),
    answers: kept,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
