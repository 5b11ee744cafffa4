import type { ReactNode } from 'react';

/** How large a question is set: `page` is the page's one heading. */
export type AskedAs = 'page' | 'question' | 'field';

const sizes = { page: 'l', question: 'm', field: 's' } as const;

interface Props {
  legend: ReactNode;
  as: AskedAs;
  describedBy?: string | undefined;
  id?: string;
  children: ReactNode;
}

/** Several controls that answer one question. */
export function Fieldset({ legend, as, describedBy, id, children }: Props) {
  return (
    <fieldset className="govuk-fieldset" aria-describedby={describedBy} id={id}>
      <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${sizes[as]}`}>
        {as === 'page' ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
      {children}
    </fieldset>
  );
}

/** The label of a single control. */
export function Label({
  text,
  as,
  htmlFor,
  id,
}: {
  text: ReactNode;
  as: AskedAs;
  htmlFor: string;
  id?: string;
}) {
  const label = (
    <label className={`govuk-label govuk-label--${sizes[as]}`} htmlFor={htmlFor} id={id}>
      {text}
    </label>
  );
  return as === 'page' ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} className="govuk-hint">
      {children}
    </div>
  );
}

/** One question with its problem: the line at its side marks what keeps Continue from going on. */
export function FormGroup({ error = false, children }: { error?: boolean; children: ReactNode }) {
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>{children}</div>
  );
}
