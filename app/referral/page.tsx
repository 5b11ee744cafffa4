import type { Metadata } from 'next';
import { WalkOrLock } from '@/components/drafts/WalkOrLock';
import { say } from '@/lib/messages/words';

export const metadata: Metadata = { title: say('walk.title') };

/** The walk, one route for all its steps: the address names the step, never a case. */
export default function Referral() {
  return <WalkOrLock />;
}
