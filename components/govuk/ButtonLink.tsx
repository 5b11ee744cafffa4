'use client';
import Link from 'next/link';
import type { KeyboardEvent, ReactNode } from 'react';

interface Props {
  href: string;
  look: 'start' | 'warning';
  children: ReactNode;
}

/** A link in the shape of a button. It leads on before the page's scripts have come, which a button would not. */
export function ButtonLink({ href, look, children }: Props) {
  return (
    <Link
      href={href}
      prefetch={false}
      role="button"
      className={`govuk-button govuk-button--${look}`}
      onKeyDown={pressBySpace}
    >
      {children}
    </Link>
  );
}

/** A button answers to the space bar too; the browser's link does not. */
function pressBySpace(event: KeyboardEvent<HTMLAnchorElement>) {
  if (event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.click();
}
