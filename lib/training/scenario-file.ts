import * as z from 'zod/mini';
import { readJson } from '@/lib/questions/case-file';
import type { Result } from '@/lib/result';
import { formatOf, learnerFileFormat, scenarioFormat } from './formats';
import { isBackup, liveCaseIn } from './live-files';
import { type Scenario, scenarioSchema, scenarioVersion } from './scenario';

/** A long scenario has some twenty thousand characters; nobody reads one of a million. */
export const longestScenarioFile = 1_000_000;

export type ScenarioFileFailure =
  | { kind: 'scenario-file.too-large' }
  | { kind: 'scenario-file.not-json' }
  | { kind: 'scenario-file.not-a-scenario' }
  /** A child's case has no place in training, however it came there. */
  | { kind: 'scenario-file.live-case' }
  /** The same as answers for the online service. */
  | { kind: 'scenario-file.live-answers' }
  /** An encrypted file, as the backup of a draft is: it may hold a child's case. */
  | { kind: 'scenario-file.live-backup' }
  | { kind: 'scenario-file.learner-file' }
  | { kind: 'scenario-file.newer' }
  | { kind: 'scenario-file.unknown-nation' }
  | { kind: 'scenario-file.unknown-organisation' }
  /** Something beside the parts of a scenario. It is not repeated: it may be a name. */
  | { kind: 'scenario-file.holds-more' }
  /** `place`: where in the file, as a path of names; never what stands there. */
  | { kind: 'scenario-file.damaged'; place: string };

const no = (failure: ScenarioFileFailure) => ({ ok: false, failure }) as const;

/**
 * Reads a scenario's file. Refuses, as a whole and changing nothing: what is too large, no JSON, a live case in any of its
 * forms, some other file, one from a newer release, or one that is damaged at a place that it names. What it says wrongly is for the check to find.
 */
export function readScenarioFile(text: string): Result<Scenario, ScenarioFileFailure> {
  if (isBackup(text)) return no({ kind: 'scenario-file.live-backup' });
  const json = readJson(text, longestScenarioFile);
  if (!json.ok) {
    const tooLarge = json.failure.kind === 'case-file.too-large';
    return no({ kind: tooLarge ? 'scenario-file.too-large' : 'scenario-file.not-json' });
  }
  return readScenario(json.value);
}

const header = z.looseObject({ format: z.literal(scenarioFormat), scenario: z.number() });

/** The same of JSON that was read already. */
export function readScenario(json: unknown): Result<Scenario, ScenarioFileFailure> {
  const live = liveCaseIn(json);
  if (live === 'case-file') return no({ kind: 'scenario-file.live-case' });
  if (live === 'online-answers') return no({ kind: 'scenario-file.live-answers' });
  if (formatOf(json) === learnerFileFormat) return no({ kind: 'scenario-file.learner-file' });
  const head = header.safeParse(json);
  if (!head.success) return no({ kind: 'scenario-file.not-a-scenario' });
  if (isNewer(head.data.scenario, scenarioVersion)) return no({ kind: 'scenario-file.newer' });
  const read = scenarioSchema.safeParse(json);
  if (read.success) return { ok: true, value: JSON.parse(JSON.stringify(read.data)) };
  const path = read.error.issues[0]?.path ?? [];
  if (path.length === 0) return no({ kind: 'scenario-file.holds-more' });
  if (path[0] === 'nation') return no({ kind: 'scenario-file.unknown-nation' });
  if (path[0] === 'organisation') return no({ kind: 'scenario-file.unknown-organisation' });
  return no({ kind: 'scenario-file.damaged', place: placeIn(path) });
}

/** Whether a later release wrote a file. Versions are whole numbers: any other one is damage. */
export function isNewer(written: number, ours: number): boolean {
  return Number.isInteger(written) && written > ours;
}

/** A path in a file as a person reads it: lists are counted from 1. */
export function placeIn(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join(' › ');
}

/** Writes a scenario's file, readable by people too. */
export function writeScenarioFile(scenario: Scenario): string {
  return `${JSON.stringify(scenario, null, 2)}\n`;
}
