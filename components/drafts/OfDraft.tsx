import type { ReactNode } from 'react';

interface Props {
  /** Which draft; undefined where there is only one. */
  about: string | undefined;
  children: ReactNode;
}

/** The words of a control of the list; who hears it alone is told after them which draft it is about. */
export function OfDraft({ about, children }: Props) {
  return (
    <>
      {children}
      {about && <span className="govuk-visually-hidden"> {about}</span>}
    </>
  );
}
