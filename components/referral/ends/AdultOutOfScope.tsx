import type { WalkProps } from '@/components/referral/walk-state';
import { say } from '@/lib/messages/words';
import { AdultEnd } from './AdultEnd';

/** An adult, and exploitation before 18 was ruled out: outside what this app is for, and not left alone with it. */
export function AdultOutOfScope({ walk }: { walk: WalkProps }) {
  return (
    <AdultEnd
      walk={walk}
      heading={say('adult.heading')}
      lead={say('adult.text')}
      because="adult-consent"
      paper="adult"
      serviceHeading={say('adult.service')}
      serviceText={say('adult.service-text')}
    />
  );
}
