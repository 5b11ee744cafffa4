import type { ReactNode } from 'react';
import { say } from '@/lib/messages/words';

interface Props {
  id: string;
  /** `error` keeps Continue from going on; `warning` is said, and everything is kept. */
  is: 'error' | 'warning';
  children: ReactNode;
}

/** What is wrong with what was typed, beside its field. The field names it in `aria-describedby`. */
export function FieldProblem({ id, is, children }: Props) {
  return (
    <p id={id} className={is === 'error' ? 'govuk-error-message' : 'waymark-field-warning'}>
      {is === 'error' ? (
        <span className="govuk-visually-hidden">{say('govuk.error')} </span>
      ) : (
        <span className="waymark-field-warning__mark">{say('govuk.check')} </span>
      )}
      {children}
    </p>
  );
}
