import type { Metadata } from 'next';
import Link from 'next/link';
import { say } from '@/lib/messages/words';

export const metadata: Metadata = { title: say('not-found.heading') };

/** For an address that is not there. */
export default function NotFound() {
  return (
    <>
      <h1 className="govuk-heading-l">{say('not-found.heading')}</h1>
      <p className="govuk-body">{say('not-found.why')}</p>
      <p className="govuk-body">{say('not-found.kept')}</p>
      <p className="govuk-body">
        <Link href="/" prefetch={false} className="govuk-link">
          {say('not-found.start')}
        </Link>
      </p>
    </>
  );
}
