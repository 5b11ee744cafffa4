import type { Indicator } from '@/lib/content/indicator-categories';
import { everywhere } from '@/lib/content/nations-covered';

export const organRemovalIndicators = {
  'org-says-organ-threat': {
    category: 'organ-removal',
    element: 'purpose',
    strength: 'strong',
    strengthBasis: 'own-account',
    origin: 'both',
    nations: everywhere,
    sources: [
      { of: 'online-service', at: 'Types of exploitation' },
      { of: 'wales-practice-guide', at: 'Definition' },
    ],
    asOf: '2026-11',
    certainty: 'dated',
  },
  'org-unexplained-scar': {
    category: 'organ-removal',
    element: 'purpose',
    strength: 'moderate',
    strengthBasis: 'innocent-explanations',
    origin: 'overseas',
    nations: everywhere,
    sources: [
      { of: 'ind-organ-removal-2016', at: 'Barrier model: transplant and aftercare stages (topic match)' },
    ],
    asOf: '2026-11',
    certainty: 'check',
  },
  'org-tests-or-donor-story': {
    category: 'organ-removal',
    element: 'purpose',
    strength: 'moderate',
    strengthBasis: 'innocent-explanations',
    origin: 'overseas',
    nations: everywhere,
    sources: [
      { of: 'ind-organ-removal-2016', at: 'Barrier model: transplant and aftercare stages (topic match)' },
    ],
    asOf: '2026-11',
    certainty: 'check',
  },
} as const satisfies Record<string, Indicator>;
