import type { ReactNode } from 'react';
import { say } from '@/lib/messages/words';

/** Set apart so that it is not missed. */
export function WarningText({ children }: { children: ReactNode }) {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{say('govuk.warning')} </span>
        {children}
      </strong>
    </div>
  );
}

/** Set apart from the text around it. */
export function InsetText({ children }: { children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>;
}
