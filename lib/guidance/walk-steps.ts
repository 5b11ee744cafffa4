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
  'after-referral': ['referring', 'handingOver'],
  // What somebody learns from is at hand where they learn to recognise: training runs through the same walk.
  training: ['recognising'],
} as const satisfies Record<GuidanceStep, readonly string[]>;
