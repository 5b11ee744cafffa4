import type { ReactNode } from 'react';
import { DangerLink } from '@/components/start/DangerLink';
import { WaysBack } from './WaysBack';

interface Props {
  /** Where the page says little without scripts, and the notice about them stays. */
  needsScript?: boolean;
  children: ReactNode;
}

/** Round every page beside the walk: the ways back to the draft and the library, and the way to help. */
export function GuidanceFrame({ needsScript = false, children }: Props) {
  return (
    <>
      <div className={`waymark-walk-top no-print${needsScript ? '' : ' waymark-reads-alone'}`}>
        <WaysBack />
        <DangerLink />
      </div>
      {children}
    </>
  );
}
