import type { ScenarioEnd } from '@/lib/training/scenario-kinds';

/** What each end of a scenario's walk is called: the titles of two of its pages are the same. */
export const trainingEndsInEnglish = {
  referring: 'A referral to the National Referral Mechanism',
  handingOver: 'The concern handed over, with a note',
  comingBack: 'The child made safe first, and coming back to it',
  noConcernRecorded: 'No concern recorded now',
  adultRouteExplained: 'An adult who may have been exploited as a child',
  adultOutOfScope: 'An adult’s case, which this guide does not cover',
} as const satisfies Record<ScenarioEnd, string>;
