import type { ReactNode } from 'react';
import { goToPlace, type WriteAddress, writeAddressOf } from './use-write-address';

interface Props {
  to: WriteAddress;
  id?: string;
  className?: string;
  describedBy?: string;
  /** Before it is gone to. */
  onFollow?: () => void;
  children: ReactNode;
}

/** A link between the pages of one scenario: the page is not loaded again, and nothing typed waits for it. */
export function PlaceLink({ to, id, className = 'govuk-link', describedBy, onFollow, children }: Props) {
  return (
    <a
      href={writeAddressOf(to)}
      id={id}
      className={className}
      aria-describedby={describedBy}
      onClick={(event) => {
        // A new tab or window is the browser's to open.
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onFollow?.();
        goToPlace(to);
      }}
    >
      {children}
    </a>
  );
}
