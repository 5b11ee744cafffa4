import type { DecidingSection } from '@/lib/questions/question';

/**
 * Every place of the walk: the machine's state names, with the word that names each in the address. The address
 * names a step and never a case.
 */
export const stepAddresses = {
  askingDanger: 'danger',
  callingFirst: 'call-first',
  askingNation: 'nation',
  askingChildPlace: 'where-the-child-is',
  askingResponder: 'your-organisation',
  explainingHandOver: 'hand-over-first',
  askingAge: 'age',
  explainingPresumption: 'treat-as-a-child',
  askingAdultHistory: 'exploited-as-a-child',
  askingChildProtection: 'child-protection',
  recognising: 'what-you-have-seen',
  layingOutElements: 'act-and-purpose',
  concluding: 'your-conclusion',
  askingWhyWaiting: 'why-waiting-is-safer',
  askingReasons: 'why-no-concern',
  recording: 'record',
  answeringSection: 'section',
  reviewing: 'check-answers',
  referring: 'referral',
  markingSubmission: 'submitted',
  followingUp: 'afterwards',
  updating: 'update',
  handingOver: 'hand-over',
  comingBack: 'come-back',
  noConcernRecorded: 'no-concern-recorded',
  adultRouteExplained: 'adult-exploited-as-a-child',
  adultOutOfScope: 'adult',
} as const;
export type Step = keyof typeof stepAddresses;
export const steps = Object.keys(stepAddresses) as Step[];

/** The deciding step that asks each section, to change an answer from the review. */
export const stepAsking = {
  danger: 'askingDanger',
  nation: 'askingNation',
  'child-place': 'askingChildPlace',
  responder: 'askingResponder',
  age: 'askingAge',
  'adult-history': 'askingAdultHistory',
  'child-protection': 'askingChildProtection',
  indicators: 'recognising',
  conclusion: 'concluding',
  waiting: 'askingWhyWaiting',
  'no-concern': 'askingReasons',
} as const satisfies Record<DecidingSection, Step>;

/** The step that an address names, or null. */
export function stepAt(address: string): Step | null {
  return steps.find((step) => stepAddresses[step] === address) ?? null;
}
