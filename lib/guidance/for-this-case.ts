import { type GuidanceId, guidance } from '@/lib/content/guidance';
import type { GuidanceEntry, GuidanceStep } from '@/lib/content/guidance-entry';
import type { Nation } from '@/lib/nation';
import type { exploitationTypes } from '@/lib/questions/record/exploitation';

/** What about a case makes one entry matter more than another. Only what the practitioner answered counts as true. */
export interface CaseTopics {
  ageInDoubt: boolean;
  /** The kinds the practitioner ticked. */
  exploitation: readonly (typeof exploitationTypes)[number][];
  /** Missing episodes were recorded, or there is reason to fear one. */
  goesMissing: boolean;
  /** The child was arrested, charged or has a court date. */
  accusedOfCrime: boolean;
  /** Nobody in the UK can exercise parental responsibility, as far as the practitioner said. */
  alone: boolean;
  /** Which information pack fits the child: up to about 11, or from about 11. Null if the age is not known. */
  school: 'primary' | 'secondary' | null;
  /** The child turns 18 within the time a decision can take. */
  turns18Soon: boolean;
}

/** Why an entry was chosen. Its words are in lib/content/en/guidance-reasons.ts. */
export const guidanceReasons = [
  'main-reference',
  'child-protection-here',
  'guardian-here',
  'how-to-complete',
  'age-in-doubt',
  'accused-of-crime',
  'sexual-exploitation',
  'criminal-exploitation',
  'goes-missing',
  'turns-18-soon',
  'for-the-child',
  'how-to-write',
] as const;
export type GuidanceReason = (typeof guidanceReasons)[number];

export interface ChosenGuidance {
  id: GuidanceId;
  because: GuidanceReason;
}

/** As many as fit on the last page and get read. */
export const mostGuidance = 8;

type Choice = readonly [GuidanceReason, Readonly<Record<Nation, readonly GuidanceId[]>>];

const always: readonly Choice[] = [
  ['main-reference', inAll('modern-slavery-statutory-guidance-s49')],
  [
    'child-protection-here',
    {
      england: ['working-together-2026'],
      wales: ['wales-safeguarding-procedures', 'all-wales-practice-guide-trafficked-children'],
      scotland: ['scotland-national-guidance-child-protection-2021'],
      'northern-ireland': ['ni-protecting-unaccompanied-and-trafficked-children'],
    },
  ],
];
// In Scotland and Northern Ireland the guardian is for a child with nobody who holds parental rights.
const guardian: Choice = [
  'guardian-here',
  {
    england: ['independent-child-trafficking-guardians'],
    wales: ['independent-child-trafficking-guardians'],
    scotland: ['guardianship-scotland'],
    'northern-ireland': ['ni-independent-guardian-service'],
  },
];
const age: Choice = [
  'age-in-doubt',
  {
    england: ['adcs-age-assessment-guidance-2015'],
    wales: ['wales-uasc-age-assessment-toolkit-2021'],
    scotland: ['scotland-age-assessment-practice-guidance'],
    // No practice guide of its own was found; this one covers referrals by an HSC Trust.
    'northern-ireland': ['national-age-assessment-board-guidance'],
  },
];
const accused: Choice = [
  'accused-of-crime',
  {
    england: ['cps-modern-slavery-guidance'],
    wales: ['cps-modern-slavery-guidance'],
    scotland: ['lord-advocates-instructions'],
    'northern-ireland': ['hte-act-northern-ireland-2015'],
  },
];
const sexual: Choice = [
  'sexual-exploitation',
  {
    england: [],
    wales: ['all-wales-practice-guide-child-sexual-exploitation'],
    // Named already, as the child protection guidance: its part 4 covers it.
    scotland: [],
    'northern-ireland': [],
  },
];
const criminal: Choice = [
  'criminal-exploitation',
  {
    england: ['county-lines-guidance'],
    wales: ['all-wales-practice-guide-child-criminal-exploitation'],
    scotland: ['scotland-criminal-exploitation-practitioner-guidance'],
    'northern-ireland': ['ni-child-criminal-exploitation-action-plan-2024'],
  },
];
const missing: Choice = [
  'goes-missing',
  {
    england: ['missing-children-statutory-guidance-2014'],
    wales: ['all-wales-practice-guide-missing-children'],
    scotland: ['scotland-missing-persons-framework'],
    'northern-ireland': ['sbni-regional-procedures'],
  },
];
const turning18: Choice = ['turns-18-soon', inEnglandAndWales('nrm-child-to-adult-transition')];
const primaryPack: Choice = ['for-the-child', inEnglandAndWales('understanding-the-nrm-primary')];
const secondaryPack: Choice = ['for-the-child', inEnglandAndWales('understanding-the-nrm-secondary')];
const completing: Choice = [
  'how-to-complete',
  {
    england: ['first-responder-toolkit-england-wales-2026'],
    wales: ['first-responder-toolkit-england-wales-2026'],
    scotland: ['nrm-guidance-scotland-northern-ireland', 'scotland-nrm-toolkit'],
    'northern-ireland': ['nrm-guidance-scotland-northern-ireland'],
  },
];
const wording: Choice = ['how-to-write', inEnglandAndWales('appropriate-language-guide')];

/**
 * The few entries that matter to this case, most needed first, each with the reason it is there. For one step of
 * the walk, only those that stand behind it; with `step` null, for the whole case, as printed at the end of its
 * record. Never more than `mostGuidance`, never one of another nation. Nothing here weighs the case: an answer that
 * is missing only leaves an entry out.
 */
export function guidanceFor(
  nation: Nation,
  topics: CaseTopics,
  step: GuidanceStep | null = null,
): readonly ChosenGuidance[] {
  const kinds: readonly string[] = topics.exploitation;
  const choices: readonly Choice[] = [
    ...always,
    ...(topics.alone || nation === 'england' || nation === 'wales' ? [guardian] : []),
    ...(topics.ageInDoubt ? [age] : []),
    ...(topics.accusedOfCrime ? [accused] : []),
    ...(kinds.includes('child-exploitation') ||
    kinds.includes('taken-somewhere') ||
    kinds.includes('prostitution')
      ? [sexual]
      : []),
    ...(kinds.includes('forced-to-commit-crime') ? [criminal] : []),
    ...(topics.goesMissing ? [missing] : []),
    ...(topics.turns18Soon ? [turning18] : []),
    ...(topics.school === 'primary' ? [primaryPack] : []),
    ...(topics.school === 'secondary' ? [secondaryPack] : []),
    completing,
    wording,
  ];
  return choices
    .flatMap(([because, byNation]) => byNation[nation].map((id) => ({ id, because })))
    .filter(({ id }) => step === null || standsBehind(step, guidance[id]))
    .slice(0, mostGuidance);
}

function standsBehind(step: GuidanceStep, { steps }: GuidanceEntry) {
  return steps.includes(step);
}

function inAll(id: GuidanceId): Record<Nation, readonly GuidanceId[]> {
  return { england: [id], wales: [id], scotland: [id], 'northern-ireland': [id] };
}

// These are known for England and Wales; their use in the other two nations was not confirmed.
function inEnglandAndWales(id: GuidanceId): Record<Nation, readonly GuidanceId[]> {
  return { england: [id], wales: [id], scotland: [], 'northern-ireland': [] };
}
