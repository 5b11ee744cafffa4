import Link from 'next/link';
import { PhoneCall } from '@/components/start/PhoneCall';
import { belongsTo, libraryIds, libraryPlaces } from '@/lib/guidance/library';
import { sayOfLibrary } from '@/lib/messages/library-words';
import { LibrarySearch } from './LibrarySearch';
import { LibraryTop } from './LibraryTop';

/** The pages that stand beside the library's lists. */
const beside = [
  ['/guidance/contacts/', 'library.contacts'],
  ['/guidance/law/', 'library.law'],
  ['/guidance/telling-the-child/', 'library.telling'],
  ['/guidance/currency/', 'library.currency'],
] as const;

/** The library's first page: its search, its lists, and the pages beside them. */
export function LibraryPage() {
  return (
    <>
      <LibraryTop first />
      <h1 className="govuk-heading-l">{sayOfLibrary('library.heading')}</h1>
      <p className="govuk-body waymark-walk-page">
        {sayOfLibrary('library.lead', { count: libraryIds.length })} {sayOfLibrary('library.offline')}
      </p>
      <ul className="govuk-list">
        {beside.map(([address, words]) => (
          <li key={address}>
            <Link href={address} prefetch={false} className="govuk-link govuk-!-font-weight-bold">
              {sayOfLibrary(words)}
            </Link>
          </li>
        ))}
      </ul>
      <noscript>
        <p className="govuk-body">{sayOfLibrary('library.search-needs-script')}</p>
      </noscript>
      <LibrarySearch
        help={
          <>
            <PhoneCall id="emergency-999" />
            <PhoneCall id="modern-slavery-helpline" />
          </>
        }
      />
      <h2 className="govuk-heading-m">{sayOfLibrary('library.by-nation')}</h2>
      <p className="govuk-body">{sayOfLibrary('library.by-nation-why')}</p>
      <ul className="govuk-list">
        {libraryPlaces.map((place) => (
          <li key={place}>
            <Link href={`/guidance/${place}/`} prefetch={false} className="govuk-link">
              {sayOfLibrary(`library.place.${place}`)}
            </Link>
            {', '}
            {sayOfLibrary('library.place-count', {
              count: libraryIds.filter((id) => belongsTo(place, id)).length,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
