import type { Indicator } from '@/lib/content/indicator-categories';
import { everywhere } from '@/lib/content/nations-covered';

export const missingIndicators = {
  'mis-often-gone': {
    category: 'missing',
    element: 'act',
    strength: 'moderate',
    strengthBasis: 'innocent-explanations',
    origin: 'both',
    nations: everywhere,
    sources: [
      {
        of: 'ind-scotland-national-guidance-part-4',
        at: 'Part 4, child sexual exploitation: possible indicators',
      },
      { of: 'ind-teeswide-county-lines', at: 'County lines; cuckooing' },
      { of: 'ind-scotland-cce-chapter-8', at: 'Chapter 8' },
    ],
    asOf: '2026-11',
    certainty: 'dated',
  },
  'mis-returns-changed': {
    category: 'missing',
    element: 'purpose',
    strength: 'moderate',
    strengthBasis: 'innocent-explanations',
    origin: 'both',
    nations: everywhere,
    sources: [
      {
        of: 'ind-scotland-national-guidance-part-4',
        at: 'Part 4, child sexual exploitation: possible indicators',
      },
      { of: 'ind-teeswide-county-lines', at: 'County lines; cuckooing' },
    ],
    asOf: '2026-11',
    certainty: 'dated',
  },
  'mis-soon-after-being-found': {
    category: 'missing',
    element: 'act',
    strength: 'moderate',
    strengthBasis: 'innocent-explanations',
    origin: 'both',
    nations: everywhere,
    sources: [
      { of: 'ind-bbc-vietnamese-teenagers', at: 'Debt, cannabis sites and return to exploiters' },
      { of: 'ind-heading-back-to-harm', at: 'Study' },
      { of: 'ind-oxford', at: 'Signs specific to child victims' },
    ],
    asOf: '2026-11',
    certainty: 'dated',
  },
  'mis-not-reported': {
    category: 'missing',
    element: 'vulnerability',
    strength: 'moderate',
    strengthBasis: 'innocent-explanations',
    origin: 'both',
    nations: everywhere,
    sources: [{ of: 'ind-scotland-cce-chapter-6', at: 'Chapter 6' }],
    asOf: '2026-11',
    certainty: 'dated',
  },
  'mis-leaves-after-contact': {
    category: 'missing',
    element: 'act',
    strength: 'moderate',
    strengthBasis: 'innocent-explanations',
    origin: 'both',
    nations: everywhere,
    sources: [{ of: 'ind-scotland-cce-chapter-8', at: 'Chapter 8' }],
    asOf: '2026-11',
    certainty: 'dated',
  },
} as const satisfies Record<string, Indicator>;
