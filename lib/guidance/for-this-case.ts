import { type GuidanceId, guidance } from '@/lib/content/guidance';
import {
  followChild,
  followsProceedings,
  type GuidanceCondition,
  type GuidanceReason,
  type GuidanceRule,
  guidanceReasons,
  guidanceRules,
} from '@/lib/content/guidance-rules';
import type { Nation } from '@/lib/nation';
import type { exploitationTypes } from '@/lib/questions/record/exploitation';
import { apartWhereTheyDiffer, type CaseNations, nationsOfProceedings } from '@/lib/referral/case-nations';
import type { ResponderKind } from '@/lib/referral/responder-kinds';
import type { WalkStepName } from './walk-steps';

/** What about a case makes one entry matter more than another. Only what the practitioner answered counts as true. */
export interface CaseTopics {
  ageInDoubt: boolean;
  /** The kinds the practitioner ticked. */
  exploitation: readonly (typeof exploitationTypes)[number][];
  /** Missing episodes were recorded, or there is reason to fear one. */
  goesMissing: boolean;
  /** The child was arrested, charged or has a court date. */
  accusedOfCrime: boolean;
  /** Nobody in the UK holds parental responsibility or parental rights, as far as the practitioner said. */
  alone: boolean;
  /** The child is apart from both parents and from any usual carer, as far as the practitioner said. */
  separated: boolean;
  /** A guardian is to be asked for where the child is, or it is to be found out whether one can be. */
  guardian: boolean;
  /** A nationality was written down, and none of them is British. Never a gate: it only adds advice on asylum. */
  fromAbroad: boolean;
  /** The referral is in a pilot area, or that is not known. */
  pilotArea: boolean;
  /** Which information pack fits the child: up to about 11, or from about 11. Null if the age is not known. */
  school: 'primary' | 'secondary' | null;
  /** The child turns 18 within the time a decision can take. */
  turns18Soon: boolean;
  /** For whom the practitioner works. */
  responder: ResponderKind | null;
}

/** Entries that stand together for one reason, each with its id, and the nations that the reason speaks of. */
export interface ChosenGuidance {
  because: GuidanceReason;
  of: readonly [Nation, ...Nation[]];
  entries: readonly GuidanceId[];
}

const councils: readonly (ResponderKind | null)[] = ['council-childrens-social-care', 'council-other'];
const sexual = ['child-exploitation', 'taken-somewhere', 'prostitution'] as const;
const work = ['forced-to-work', 'unpaid-household-work', 'wages-taken'] as const;

const rules: Readonly<Record<GuidanceCondition, (topics: CaseTopics) => boolean>> = {
  always: () => true,
  'age-in-doubt': ({ ageInDoubt }) => ageInDoubt,
  'accused-of-crime': ({ accusedOfCrime }) => accusedOfCrime,
  'sexual-exploitation': ({ exploitation }) => sexual.some((kind) => exploitation.includes(kind)),
  'criminal-exploitation': ({ exploitation }) => exploitation.includes('forced-to-commit-crime'),
  'forced-to-work': ({ exploitation }) => work.some((kind) => exploitation.includes(kind)),
  'goes-missing': ({ goesMissing }) => goesMissing,
  guardian: ({ guardian }) => guardian,
  alone: ({ alone }) => alone,
  separated: ({ separated }) => separated,
  'from-abroad': ({ fromAbroad }) => fromAbroad,
  'turns-18-soon': ({ turns18Soon }) => turns18Soon,
  'primary-age': ({ school }) => school === 'primary',
  'secondary-age': ({ school }) => school === 'secondary',
  'pilot-area': ({ pilotArea }) => pilotArea,
  school: ({ responder }) => responder === 'school-or-college',
  police: ({ responder }) => responder === 'police',
  council: ({ responder }) => councils.includes(responder),
};

const isOf = (nation: Nation) => (id: GuidanceId) => {
  const { nations }: { nations: readonly Nation[] } = guidance[id];
  return nations.includes(nation);
};

/** The nations that entries with this reason are chosen for. */
function nationsFor(because: GuidanceReason, nations: CaseNations): readonly [Nation, ...Nation[]] {
  if (because === followsProceedings) return nationsOfProceedings(nations);
  return [followChild.has(because) ? nations.child : nations.referral];
}

function grouped(chosen: readonly GuidanceRule[], nations: CaseNations): ChosenGuidance[] {
  const seen = new Set<GuidanceId>();
  return guidanceReasons
    .flatMap((because) => {
      const named = chosen.filter((rule) => rule.because === because).flatMap((rule) => rule.entries);
      return apartWhereTheyDiffer(nationsFor(because, nations), (nation) => named.filter(isOf(nation))).map(
        ({ nations: of, ids }) => ({ because, of, entries: ids }),
      );
    })
    .map((group) => ({ ...group, entries: group.entries.filter((id) => !seen.has(id) && seen.add(id)) }))
    .filter(({ entries }) => entries.length > 0);
}

/**
 * The few entries that matter at one step of the walk in these nations, for these answers, with the reason they are
 * there; each once, under the first reason it has. Nothing here weighs the case: an answer that is missing only leaves an
 * entry out. Never one of another nation, never one that no longer applies (the content type has no place for those).
 */
export function guidanceAt(step: WalkStepName, nations: CaseNations, topics: CaseTopics): ChosenGuidance[] {
  return guidanceForCase([step], nations, topics);
}

/** All that stands at any of these steps for this case: what is printed at the end of its record. */
export function guidanceForCase(
  steps: readonly WalkStepName[],
  nations: CaseNations,
  topics: CaseTopics,
): ChosenGuidance[] {
  return grouped(
    guidanceRules.filter(({ at, when }) => at.some((step) => steps.includes(step)) && rules[when](topics)),
    nations,
  );
}
