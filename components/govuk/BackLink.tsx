import type { ReactNode } from 'react';

/** One step back in the walk. A button: the place it leads to is the machine's to say, not an address. */
export function BackLink({ children, onClick }: { children: ReactNode; onClick: () => void }) {
  return (
    <button type="button" className="govuk-back-link waymark-back-link" onClick={onClick}>
      {children}
    </button>
  );
}
