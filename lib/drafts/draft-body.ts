import * as z from 'zod/mini';
import type { Answers } from '@/lib/questions/answers';
import {
  type CaseFileFailure,
  type DatedCase,
  longestCaseFile,
  readCase,
  readJson,
  writeCaseFile,
} from '@/lib/questions/case-file';
import type { Result } from '@/lib/result';

z.config({ jitless: true });

const draftFormat = 'waymark-draft';
/** Raised when what stands around the case changes; a change of the answers raises the case file's own. */
const draftVersion = 1;
/** What may be a case file may be a draft: this is the room for what stands around it. */
const longestBody = longestCaseFile + 10_000;

/** The story of one draft: every answer, and the address of the step where it was left. */
export interface DraftStory {
  answers: Answers;
  leftAt: string | null;
}

const isDraft = z.looseObject({ format: z.literal(draftFormat), version: z.number() });
const draftSchema = z.strictObject({
  format: z.literal(draftFormat),
  version: z.literal(draftVersion),
  leftAt: z.optional(z.unknown()),
  // As it was read, not as a schema copies it: it is checked by the case file's own reading.
  case: z.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
});
/** An address of the walk names a step, at most with a section or a sheet, and never a case. */
const stepAddress = /^\/referral\/\?step=[a-z0-9-]{1,40}(?:&(?:section|sheet)=[a-z0-9-]{1,40})?$/;

/** Where a draft was left is a convenience: what is no address of a step is forgotten, and the draft opens all the same. */
function stepAddressIn(leftAt: unknown): string | null {
  return typeof leftAt === 'string' && stepAddress.test(leftAt) ? leftAt : null;
}

/**
 * The body of a stored draft as text. All of the case is in it, what is kept aside included: unlike a case file it is
 * handed to nobody. `today`: the day it is written, YYYY-MM-DD.
 */
export function writeDraftBody({ answers, leftAt, today }: DraftStory & { today: string }): string {
  const address = JSON.stringify(stepAddressIn(leftAt));
  // A case file's text is JSON, so it is put in as it is: this runs at every save, and parsing it again would cost most.
  const theCase = writeCaseFile(answers, today, { withAside: true }).trimEnd();
  return `{"format":"${draftFormat}","version":${draftVersion},"leftAt":${address},"case":${theCase}}\n`;
}

/**
 * Reads a stored draft's body, and a plain case file, which is what a body was before. Refuses what `readCaseFile` does,
 * for its reasons and with its checks.
 */
export function readDraftBody(text: string): Result<DraftStory, CaseFileFailure> {
  const no = (failure: CaseFileFailure) => ({ ok: false, failure }) as const;
  const json = readJson(text, longestBody);
  if (!json.ok) return json;
  const head = isDraft.safeParse(json.value);
  // No draft: a case file, or something that the case file's own reading names.
  if (!head.success) return story(readCase(json.value), null);
  if (head.data.version > draftVersion) return no({ kind: 'case-file.newer' });
  const body = draftSchema.safeParse(json.value);
  if (!body.success) {
    return no({ kind: 'case-file.damaged', place: String(body.error.issues[0]?.path[0] ?? '') });
  }
  return story(readCase(body.data.case), stepAddressIn(body.data.leftAt));
}

function story(
  read: Result<DatedCase, CaseFileFailure>,
  leftAt: string | null,
): Result<DraftStory, CaseFileFailure> {
  return read.ok ? { ok: true, value: { answers: read.value.answers, leftAt } } : read;
}
