import type { ReactNode } from 'react';
import { DangerLink } from '@/components/start/DangerLink';
import { sayOfLaw } from '@/lib/messages/law-words';
import { BackToWalk } from './BackToWalk';

interface Props {
  /** Where the page says little without scripts, and the notice about them stays. */
  needsScript?: boolean;
  children: ReactNode;
}

/** Round every page beside the walk: the way back to the draft, and the way to help. */
export function GuidanceFrame({ needsScript = false, children }: Props) {
  return (
    <>
      <div className={`waymark-walk-top no-print${needsScript ? '' : ' waymark-reads-alone'}`}>
        <BackToWalk
          words={{
            walk: sayOfLaw('law.back-to-walk'),
            start: sayOfLaw('law.back-to-start'),
            training: sayOfLaw('law.back-to-training'),
          }}
        />
        <DangerLink />
      </div>
      {children}
    </>
  );
}
