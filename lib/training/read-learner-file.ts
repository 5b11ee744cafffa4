import * as z from 'zod/mini';
import { readJson } from '@/lib/questions/case-file';
import type { Result } from '@/lib/result';
import { formatOf, learnerFileFormat, scenarioFormat } from './formats';
import { type LearnerFile, learnerFileSchema, learnerFileVersion } from './learner-file';
import { isBackup, liveCaseIn } from './live-files';
import { isNewer, placeIn } from './scenario-file';

/** Characters. A long run has some fifteen thousand. */
export const longestLearnerFile = 500_000;

export type LearnerFileFailure =
  | { kind: 'learner-file.too-large' }
  | { kind: 'learner-file.not-json' }
  | { kind: 'learner-file.not-a-run' }
  /** A child's case has no place in training, however it came there. */
  | { kind: 'learner-file.live-case' }
  /** The encrypted backup of a draft, which may be a child's case. */
  | { kind: 'learner-file.live-backup' }
  | { kind: 'learner-file.scenario' }
  | { kind: 'learner-file.newer' }
  /** Something beside what a run's file has. It is not repeated: it may be a name. */
  | { kind: 'learner-file.holds-more' }
  /** `place`: where in the file, as a path of names; never what stands there. */
  | { kind: 'learner-file.damaged'; place: string };

const no = (failure: LearnerFileFailure) => ({ ok: false, failure }) as const;

const header = z.looseObject({ format: z.literal(learnerFileFormat), version: z.number() });

/**
 * Reads a learner's file. Refuses, as a whole: what is too large, no JSON, a live case in any of its forms, a scenario, some
 * other file, one from a newer release, or one that is damaged at a place that it names.
 */
export function readLearnerFile(text: string): Result<LearnerFile, LearnerFileFailure> {
  if (isBackup(text)) return no({ kind: 'learner-file.live-backup' });
  const read = readJson(text, longestLearnerFile);
  if (!read.ok) {
    const tooLarge = read.failure.kind === 'case-file.too-large';
    return no({ kind: tooLarge ? 'learner-file.too-large' : 'learner-file.not-json' });
  }
  const json = read.value;
  if (liveCaseIn(json)) return no({ kind: 'learner-file.live-case' });
  if (formatOf(json) === scenarioFormat) return no({ kind: 'learner-file.scenario' });
  const head = header.safeParse(json);
  if (!head.success) return no({ kind: 'learner-file.not-a-run' });
  if (isNewer(head.data.version, learnerFileVersion)) return no({ kind: 'learner-file.newer' });
  const file = learnerFileSchema.safeParse(json);
  if (file.success) return { ok: true, value: file.data };
  const path = file.error.issues[0]?.path ?? [];
  return no(
    path.length === 0
      ? { kind: 'learner-file.holds-more' }
      : { kind: 'learner-file.damaged', place: placeIn(path) },
  );
}
