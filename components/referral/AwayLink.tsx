import type { ReactNode } from 'react';
import { say } from '@/lib/messages/words';

/** A link out of the app, in a tab of its own so that the draft in this one is not left. */
export function AwayLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="govuk-link" href={href} target="_blank" rel="noreferrer noopener">
      {children}
      <span className="govuk-visually-hidden"> {say('walk.new-tab')}</span>
    </a>
  );
}
