import type { Metadata } from 'next';
import Link from 'next/link';
import { contacts } from '@/lib/content/contacts';
import { sayOfLibrary } from '@/lib/messages/library-words';
import { say } from '@/lib/messages/words';

export const metadata: Metadata = { title: say('not-found.heading') };

/**
 * For an address that is not there: many of those are of guidance, which others link to and which is renamed. Kept short:
 * every page of the app carries a copy of it.
 */
export default function NotFound() {
  return (
    <>
      <h1 className="govuk-heading-l">{say('not-found.heading')}</h1>
      <p className="govuk-body">{say('not-found.why')}</p>
      <p className="govuk-body">{say('not-found.kept')}</p>
      <ul className="govuk-list">
        <li>
          <Link href="/guidance/" prefetch={false} className="govuk-link">
            {sayOfLibrary('library.not-found')}
          </Link>
        </li>
        <li>
          <Link href="/" prefetch={false} className="govuk-link">
            {say('not-found.start')}
          </Link>
        </li>
        <li>
          <a href={`tel:${contacts['emergency-999'].phone}`} className="govuk-link">
            {say('layout.no-script-emergency', { phone: contacts['emergency-999'].phone })}
          </a>
        </li>
      </ul>
    </>
  );
}
