import type { ContentId } from '@/lib/content/content';
import type { Nation } from '@/lib/nation';
import { type Relevant, said } from '@/lib/questions/relevance';
import { childProtectionNation } from '@/lib/referral/child-protection-body';

/** Who supports a child, in place of an adult's support period. */
const supportIn = {
  england: 'support-for-a-child-england-wales',
  wales: 'support-for-a-child-england-wales',
  scotland: 'support-for-a-child-scotland',
  'northern-ireland': 'support-for-a-child-northern-ireland',
} as const satisfies Record<Nation, ContentId>;

/** Why no support period is counted, and who supports the child in the nation where they are, as far as it is known. */
export function insteadOfAnAdultClock(from: Relevant): ContentId[] {
  const { nation } = childProtectionNation(
    said(from, 'child-place.nation'),
    said(from, 'nation.of-referral'),
  );
  return ['no-adult-clock-for-a-child', ...(nation ? [supportIn[nation]] : [])];
}
