import type { ReactNode } from 'react';

const looks = { plain: '', grey: ' govuk-tag--grey', yellow: ' govuk-tag--yellow' } as const;

/** A word that says how something stands. The word carries the meaning, never the colour. */
export function Tag({ children, look = 'plain' }: { children: ReactNode; look?: keyof typeof looks }) {
  return <strong className={`govuk-tag${looks[look]}`}>{children}</strong>;
}
