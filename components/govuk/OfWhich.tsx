import type { ReactNode } from 'react';

interface Props {
  /** Which one; undefined where there is only one. */
  about: string | undefined;
  children: ReactNode;
}

/** The words of a control of the list; who hears it alone is told after them which one it is about. */
export function OfWhich({ about, children }: Props) {
  return (
    <>
      {children}
      {about && <span className="govuk-visually-hidden"> {about}</span>}
    </>
  );
}
