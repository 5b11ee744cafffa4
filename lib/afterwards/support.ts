import type { ContentId } from '@/lib/content/content';
import type { Nation } from '@/lib/nation';
import { type Relevant, said } from '@/lib/questions/relevance';
import { childProtectionNation } from '@/lib/referral/child-protection-body';
import { turned18 } from '@/lib/referral/turning-18';
import { endsNegative } from './negative-decision';

/** Who supports a child, in place of an adult's support period. */
const supportIn = {
  england: 'support-for-a-child-england-wales',
  wales: 'support-for-a-child-england-wales',
  scotland: 'support-for-a-child-scotland',
  'northern-ireland': 'support-for-a-child-northern-ireland',
} as const satisfies Record<Nation, ContentId>;

/** What they can ask for once they are 18, where that is known. */
const from18In = {
  england: ['turning-18-adult-support-england-wales'],
  wales: ['turning-18-adult-support-england-wales'],
  scotland: [],
  'northern-ireland': [],
} as const satisfies Record<Nation, readonly ContentId[]>;

/**
 * Why no support period is counted, and who supports the child in the nation where they are, as far as it is known.
 * Somebody who has turned 18 is no longer told of a child's support; nor, after a negative decision, of an adult's.
 */
export function insteadOfAnAdultClock(from: Relevant): ContentId[] {
  const { nation } = childProtectionNation(
    said(from, 'child-place.nation'),
    said(from, 'nation.of-referral'),
  );
  const why: ContentId = 'no-adult-clock-for-a-child';
  if (!nation) return [why];
  if (turned18(from) !== 'yes') return [why, supportIn[nation]];
  return endsNegative(from) === 'no' ? [why, ...from18In[nation]] : [why];
}
