import { type ReactNode, useState } from 'react';

interface Props {
  summary: ReactNode;
  /** Rendered only while open, so that a page of fifty questions stays light. */
  children: ReactNode | (() => ReactNode);
  startOpen?: boolean;
  /** Smaller, for what stands at every question. */
  quiet?: boolean;
}

/** A disclosure. The browser's own element: it works with the keyboard and is found by searching the page. */
export function Details({ summary, children, startOpen = false, quiet = false }: Props) {
  const [open, setOpen] = useState(startOpen);
  return (
    <details
      className={quiet ? 'govuk-details waymark-quiet-details' : 'govuk-details'}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      {open && (
        <div className="govuk-details__text">{typeof children === 'function' ? children() : children}</div>
      )}
    </details>
  );
}
