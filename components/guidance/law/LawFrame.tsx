import type { ReactNode } from 'react';
import { DangerLink } from '@/components/start/DangerLink';
import { sayOfLaw } from '@/lib/messages/law-words';
import { BackToWalk } from './BackToWalk';

/** Round every page of the law and of contacts: the way back to the draft, and the way to help. */
export function LawFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <div className="waymark-walk-top waymark-reads-alone no-print">
        <BackToWalk words={{ walk: sayOfLaw('law.back-to-walk'), start: sayOfLaw('law.back-to-start') }} />
        <DangerLink />
      </div>
      {children}
    </>
  );
}
