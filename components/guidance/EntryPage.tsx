import Link from 'next/link';
import type { ReactNode } from 'react';
import { InsetText } from '@/components/govuk/Asides';
import { AwayLink } from '@/components/referral/AwayLink';
import {
  guidanceKindsInEnglish,
  guidanceStatusesInEnglish,
  guidanceTopicsInEnglish,
} from '@/lib/content/en/guidance-terms';
import { librarySummariesInEnglish } from '@/lib/content/en/library-summaries';
import { libraryTitlesInEnglish } from '@/lib/content/en/library-titles';
import type { PastEntry } from '@/lib/content/guidance-entry';
import type { LibraryId } from '@/lib/content/library';
import { libraryAddressOf, librarySources } from '@/lib/content/library-sources';
import { referencePage2017 } from '@/lib/content/reference-page';
import { entryOf, isPast, replacedBy } from '@/lib/guidance/library';
import { sayOfLibrary } from '@/lib/messages/library-words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { EntryLink } from './EntryLink';
import { LibraryTop } from './LibraryTop';
import { Overdue } from './Overdue';

const onReferencePage = new Set<string>(Object.values(referencePage2017).flat());

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{label}</dt>
      <dd className="govuk-summary-list__value">{children}</dd>
    </div>
  );
}

/** That an entry no longer applies, and what does. Before anything else that the page says. */
function UseInstead({ entry }: { entry: PastEntry }) {
  const { status, supersededBy, nations } = entry;
  return (
    <InsetText>
      <p className="govuk-body govuk-!-font-weight-bold">{sayOfLibrary(`library.entry-${status}`)}</p>
      {supersededBy ? (
        <p className="govuk-body">
          {sayOfLibrary('library.replaced-by')} <EntryLink id={supersededBy} />
        </p>
      ) : (
        <>
          <p className="govuk-body">{sayOfLibrary('library.entry-nothing-instead')}</p>
          <ul className="govuk-list">
            {nations.map((nation) => (
              <li key={nation}>
                <Link href={`/guidance/${nation}/`} prefetch={false} className="govuk-link">
                  {sayOfLibrary('library.entry-what-applies', {
                    place: sayOfLibrary(`library.place.${nation}`),
                  })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </InsetText>
  );
}

function Where({ id }: { id: LibraryId }) {
  const { sources, urlConfirmed } = entryOf(id);
  const [{ of }] = sources;
  const address = libraryAddressOf(of);
  const source = librarySources[of];
  const ofItsOwn = source.url !== null;
  return (
    <>
      {address ? <AwayLink href={address}>{ofItsOwn ? source.title : address}</AwayLink> : source.title}
      {address && ofItsOwn && <span className="waymark-entry__address">{address}</span>}
      {!ofItsOwn && <p className="govuk-body-s">{sayOfLibrary('library.entry-linked-from')}</p>}
      {!urlConfirmed && <p className="govuk-body-s">{sayOfLibrary('library.entry-unconfirmed')}</p>}
    </>
  );
}

/** One entry: whether it still applies, what it is for, where it is, and how sure that is. */
export function EntryPage({ id }: { id: LibraryId }) {
  const entry = entryOf(id);
  const { title, publisher, year } = libraryTitlesInEnglish[id];
  const { summary, statusNote } = librarySummariesInEnglish[id];
  const { kind, nations, topics, status, asOf, certainty, reviewAfterMonths } = entry;
  const replaced = replacedBy(id);
  const places = [...(entry.international ? (['international'] as const) : []), ...nations];
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <LibraryTop />
        <h1 className="govuk-heading-l">{title}</h1>
        {isPast(entry) && <UseInstead entry={entry} />}
        {status === 'unknown' && (
          <InsetText>
            <p className="govuk-body govuk-!-font-weight-bold">{sayOfLibrary('library.entry-unknown')}</p>
          </InsetText>
        )}
        <p className="govuk-body">{summary}</p>
        <dl className="govuk-summary-list">
          <Row label={sayOfLibrary('library.entry-how-it-stands')}>
            {guidanceStatusesInEnglish[status]}. {statusNote}
          </Row>
          <Row label={sayOfLibrary('library.entry-where')}>
            <Where id={id} />
          </Row>
          <Row label={sayOfLibrary('library.entry-nations')}>
            {places.map((place) => sayOfLibrary(`library.place.${place}`)).join(', ')}
          </Row>
          <Row label={sayOfLibrary('library.entry-publisher')}>{publisher}</Row>
          <Row label={sayOfLibrary('library.entry-year')}>
            {year ?? sayOfLibrary('library.entry-no-year')}
          </Row>
          <Row label={sayOfLibrary('library.entry-kind')}>{guidanceKindsInEnglish[kind]}</Row>
          {topics.length > 0 && (
            <Row label={sayOfLibrary('library.entry-topics')}>
              {topics.map((topic) => guidanceTopicsInEnglish[topic]).join('; ')}
            </Row>
          )}
          {replaced.length > 0 && (
            <Row label={sayOfLibrary('library.entry-replaces')}>
              <ul className="govuk-list">
                {replaced.map((one) => (
                  <li key={one}>
                    <EntryLink id={one} />
                  </li>
                ))}
              </ul>
            </Row>
          )}
          <Row label={sayOfLibrary('library.entry-seen')}>
            {sayOfLibrary(`library.entry-seen-${certainty}`, { month: pointInWords(asOf) })}
            {!isPast(entry) && <Overdue asOf={asOf} reviewAfterMonths={reviewAfterMonths} />}
          </Row>
        </dl>
        {onReferencePage.has(id) && (
          <p className="govuk-body-s">{sayOfLibrary('library.entry-on-reference-page')}</p>
        )}
      </div>
    </div>
  );
}
