import type { ContentRecord } from './content-record';
import type { GuidanceId } from './guidance';
import type { BackgroundId } from './library';
import type { LibrarySourceId } from './library-sources';
import type { SourceId } from './sources';

/** What an entry is. Case law stands under legislation, public bodies and web sites under service. */
export const guidanceKinds = [
  'definition',
  'legislation',
  'treaty',
  'policy',
  'guidance',
  'form',
  'service',
] as const;
export type GuidanceKind = (typeof guidanceKinds)[number];

/** `unknown`: it exists, but whether it is still the live text was not confirmed. */
export const currentStatuses = ['in-force', 'amended', 'unknown'] as const;
export type CurrentStatus = (typeof currentStatuses)[number];

/** `historic`: of its time and no longer the text to work by, though nobody may have withdrawn it. */
export const pastStatuses = ['superseded', 'historic', 'withdrawn'] as const;
export type PastStatus = (typeof pastStatuses)[number];

/** The parts of the walk that an entry stands behind. lib/guidance/walk-steps.ts has the walk's own steps for each. */
export const guidanceSteps = [
  'immediate-safety',
  'who-can-refer',
  'nation',
  'age',
  'indicators',
  'exploitation',
  'details',
  'review',
  'after-referral',
  'training',
] as const;
export type GuidanceStep = (typeof guidanceSteps)[number];

export const guidanceTopics = [
  'definition',
  'indicators',
  'referral',
  'safeguarding',
  'age',
  'guardian',
  'missing',
  'prosecution',
  'support',
  'decision',
  'asylum-immigration',
  'strategy',
  'training',
] as const;
export type GuidanceTopic = (typeof guidanceTopics)[number];

/** What every entry has. The first source has its address. */
interface Listed<Id extends string> extends ContentRecord<Id> {
  kind: GuidanceKind;
  /** International law or an international body. Its `nations` are then those of the UK in which it counts. */
  international?: true;
  /** False: the best known address, not seen in a source; never shown as a verified link. */
  urlConfirmed: boolean;
}

/**
 * One law, guidance, form or service that a practitioner can look up, and that stands behind a step. `asOf` is the month
 * of the evidence for its status, not of the document: old and in force means current when last seen.
 */
export interface GuidanceEntry extends Listed<SourceId> {
  status: CurrentStatus;
  steps: readonly [GuidanceStep, ...GuidanceStep[]];
  topics: readonly [GuidanceTopic, ...GuidanceTopic[]];
}

/** One that is live and stands behind no step: only the library has it. */
export interface BackgroundEntry extends Listed<LibrarySourceId> {
  status: CurrentStatus;
  topics: readonly GuidanceTopic[];
}

/** One that no longer applies. It has no steps, so that the walk can never offer it. */
export interface PastEntry extends Listed<LibrarySourceId> {
  status: PastStatus;
  topics: readonly GuidanceTopic[];
  /** What replaced it or does its job now; null where nothing was found. Never another that no longer applies. */
  supersededBy: GuidanceId | BackgroundId | null;
}

export type LibraryEntry = GuidanceEntry | BackgroundEntry | PastEntry;
