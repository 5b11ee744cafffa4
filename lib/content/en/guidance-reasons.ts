import type { GuidanceReason } from '@/lib/guidance/for-this-case';

/** Why an entry stands at the end of this record, in one line. */
export const guidanceReasonsInEnglish = {
  'main-reference': 'The main reference for every referral',
  'child-protection-here': 'How a child is protected in this nation',
  'guardian-here': 'An independent guardian for the child, or advice from one',
  'how-to-complete': 'How to complete and send the referral',
  'age-in-doubt': 'The child’s age is not certain',
  'accused-of-crime': 'The child has been arrested or charged',
  'sexual-exploitation': 'Sexual exploitation is recorded as a concern',
  'criminal-exploitation': 'Criminal exploitation is recorded as a concern',
  'goes-missing': 'The child goes missing, or may',
  'turns-18-soon': 'The child may turn 18 before the last decision',
  'for-the-child': 'To give to the child and read through together',
  'how-to-write': 'Words that do not lay the harm on the child',
} as const satisfies Record<GuidanceReason, string>;
