import * as z from 'zod/mini';
import { caseFileFormat, readJson } from '@/lib/questions/case-file';
import type { Result } from '@/lib/result';
import { scenarioFormat } from './formats';
import { type Scenario, scenarioSchema, scenarioVersion } from './scenario';

/** A long scenario has some twenty thousand characters; nobody reads one of a million. */
export const longestScenarioFile = 1_000_000;

export type ScenarioFileFailure =
  | { kind: 'scenario-file.too-large' }
  | { kind: 'scenario-file.not-json' }
  | { kind: 'scenario-file.not-a-scenario' }
  /** A child's case has no place in training, however it came there. */
  | { kind: 'scenario-file.live-case' }
  | { kind: 'scenario-file.newer' }
  | { kind: 'scenario-file.unknown-nation' }
  | { kind: 'scenario-file.unknown-organisation' }
  /** `place`: where in the file, as a path of names; never what stands there. */
  | { kind: 'scenario-file.damaged'; place: string };

const no = (failure: ScenarioFileFailure) => ({ ok: false, failure }) as const;

const formatOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;

/**
 * Reads a scenario's file. Refuses, as a whole and changing nothing: what is too large, no JSON, a live case, no scenario,
 * from a newer release, or damaged at a place that it names. What it says wrongly is for the check to find.
 */
export function readScenarioFile(text: string): Result<Scenario, ScenarioFileFailure> {
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
  if (formatOf(json) === caseFileFormat) return no({ kind: 'scenario-file.live-case' });
  const head = header.safeParse(json);
  if (!head.success) return no({ kind: 'scenario-file.not-a-scenario' });
  if (head.data.scenario > scenarioVersion) return no({ kind: 'scenario-file.newer' });
  const read = scenarioSchema.safeParse(json);
  if (read.success) return { ok: true, value: JSON.parse(JSON.stringify(read.data)) };
  const path = read.error.issues[0]?.path ?? [];
  if (path[0] === 'nation') return no({ kind: 'scenario-file.unknown-nation' });
  if (path[0] === 'organisation') return no({ kind: 'scenario-file.unknown-organisation' });
  return no({ kind: 'scenario-file.damaged', place: placeIn(path) });
}

/** A path in a file as a person reads it: lists are counted from 1. */
export function placeIn(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join(' › ');
}

/** Writes a scenario's file, readable by people too. */
export function writeScenarioFile(scenario: Scenario): string {
  return `${JSON.stringify(scenario, null, 2)}\n`;
}
