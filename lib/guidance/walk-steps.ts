import type { GuidanceStep } from '@/lib/content/guidance-entry';

/**
 * The steps of the walk at which an entry can matter, by the part of the walk that the entry says it stands behind. The
 * walk's names are those of machines/steps.ts, which a test beside it holds this to: lib may not import it.
 */
export const walkStepsOf = {
  'immediate-safety': [
    'askingDanger',
    'callingFirst',
    'askingChildProtection',
    'askingWhyWaiting',
    'comingBack',
  ],
  'who-can-refer': ['askingResponder', 'explainingHandOver', 'handingOver'],
  nation: ['askingNation', 'askingChildPlace', 'askingChildProtection'],
  age: ['askingAge', 'explainingPresumption', 'askingAdultHistory', 'adultRouteExplained', 'adultOutOfScope'],
  indicators: ['recognising', 'askingReasons', 'noConcernRecorded'],
  exploitation: ['layingOutElements', 'concluding'],
  details: ['recording', 'answeringSection'],
  review: ['reviewing'],
  'after-referral': [
    'referring',
    'handingOver',
    'comingBack',
    'markingSubmission',
    'followingUp',
    'updating',
  ],
  // What somebody learns from is at hand where they learn to recognise, and where they were not sure enough to refer.
  training: ['askingResponder', 'recognising', 'answeringSection', 'askingReasons', 'noConcernRecorded'],
} as const satisfies Record<GuidanceStep, readonly string[]>;
/** A step of the walk by the machine's name for it. */
export type WalkStepName = (typeof walkStepsOf)[GuidanceStep][number];

/** The steps on the way of a child's case. What matters at the adult ends is no help to a child. */
export const walkStepsOfAChild: readonly WalkStepName[] = [
  'askingDanger',
  'askingNation',
  'askingChildPlace',
  'askingResponder',
  'askingAge',
  'explainingPresumption',
  'askingChildProtection',
  'recognising',
  'layingOutElements',
  'concluding',
  'recording',
  'answeringSection',
  'reviewing',
  'referring',
  'markingSubmission',
  'followingUp',
  'updating',
];
