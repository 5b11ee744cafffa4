import Link from 'next/link';
import { guidanceHeadingsInEnglish } from '@/lib/content/en/guidance-terms';
import type { LibraryId } from '@/lib/content/library';
import { type LibraryHeading, type LibraryPlace, partsOf } from '@/lib/guidance/library';
import { sayOfLibrary } from '@/lib/messages/library-words';
import { EntryLine } from './EntryLine';
import { LibraryTop } from './LibraryTop';
import { PrintButton } from './PrintButton';
import { PrintedOn } from './PrintedOn';

const headingWords = (heading: LibraryHeading) =>
  heading === 'international'
    ? sayOfLibrary('library.list-international')
    : guidanceHeadingsInEnglish[heading];

function Entries({ ids }: { ids: readonly LibraryId[] }) {
  return (
    <ul className="govuk-list waymark-entries">
      {ids.map((id) => (
        <EntryLine key={id} id={id} />
      ))}
    </ul>
  );
}

/** Everything in the library for one nation, or above the nations, under its headings. To read and to print. */
export function LibraryListPage({ place }: { place: LibraryPlace }) {
  const parts = partsOf(place);
  return (
    <div className="waymark-list">
      <LibraryTop />
      <h1 className="govuk-heading-l">{sayOfLibrary(`library.list-heading.${place}`)}</h1>
      <p className="govuk-body waymark-walk-page">
        {sayOfLibrary(place === 'international' ? 'library.list-lead-international' : 'library.list-lead')}
      </p>
      <PrintedOn words={sayOfLibrary('library.list-printed')} />
      <nav className="no-print" aria-label={sayOfLibrary('library.list-on-page')}>
        <ul className="govuk-list waymark-on-page">
          {parts.map(({ heading, current, past }) => (
            <li key={heading}>
              <a className="govuk-link" href={`#${heading}`}>
                {headingWords(heading)}
              </a>{' '}
              ({current.length + past.length})
            </li>
          ))}
        </ul>
      </nav>
      <p className="govuk-body no-print needs-script">
        <Link href={`/guidance/?nation=${place}`} prefetch={false} className="govuk-link">
          {sayOfLibrary('library.list-filter')}
        </Link>
      </p>
      <PrintButton />
      {parts.map(({ heading, current, past }) => (
        <section key={heading} aria-labelledby={heading}>
          <h2 className="govuk-heading-m" id={heading} tabIndex={-1}>
            {headingWords(heading)}
          </h2>
          {current.length > 0 && <Entries ids={current} />}
          {past.length > 0 && (
            <>
              <h3 className="govuk-heading-s">
                {sayOfLibrary('library.list-past')}
                <span className="govuk-visually-hidden">: {headingWords(heading)}</span>
              </h3>
              <Entries ids={past} />
            </>
          )}
        </section>
      ))}
      <p className="govuk-body-s">{sayOfLibrary('library.list-end')}</p>
    </div>
  );
}
