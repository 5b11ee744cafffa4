import type { Indicator } from '@/lib/content/indicator-categories';
import { everywhere } from '@/lib/content/nations-covered';

export const illegalAdoptionIndicators = {
  'ado-no-lawful-papers': {
    category: 'illegal-adoption',
    element: 'act',
    strength: 'strong',
    strengthBasis: 'seen-being-moved-or-housed',
    origin: 'both',
    nations: everywhere,
    sources: [
      { of: 'toolkit', at: 'Section 9, child indicators' },
      { of: 'ind-safeguarding-hub-adoption', at: 'Illegal adoption' },
    ],
    asOf: '2026-11',
    certainty: 'dated',
  },
  'ado-money-for-child': {
    category: 'illegal-adoption',
    element: 'purpose',
    strength: 'strong',
    strengthBasis: 'seen-being-exploited',
    origin: 'both',
    nations: everywhere,
    sources: [
      { of: 'ind-safeguarding-hub-adoption', at: 'Illegal adoption' },
      { of: 'ind-rcgp', at: 'Part 2A' },
    ],
    asOf: '2026-11',
    certainty: 'dated',
  },
  'ado-birth-story-conflicts': {
    category: 'illegal-adoption',
    element: 'act',
    strength: 'moderate',
    strengthBasis: 'innocent-explanations',
    origin: 'both',
    nations: everywhere,
    sources: [{ of: 'ind-safeguarding-hub-adoption', at: 'Illegal adoption' }],
    asOf: '2026-11',
    certainty: 'dated',
  },
  'ado-handed-to-another-adult': {
    category: 'illegal-adoption',
    element: 'act',
    strength: 'strong',
    strengthBasis: 'seen-being-moved-or-housed',
    origin: 'both',
    nations: everywhere,
    sources: [
      { of: 'ind-safeguarding-hub-adoption', at: 'Illegal adoption' },
      { of: 'ind-nspcc-signs', at: 'Signs in the child; signs in an adult' },
    ],
    asOf: '2026-11',
    certainty: 'dated',
  },
} as const satisfies Record<string, Indicator>;
