import { Tag } from '@/components/govuk/Tag';
import { AwayLink } from '@/components/referral/AwayLink';
import { libraryTitlesInEnglish } from '@/lib/content/en/library-titles';
import type { LibraryId } from '@/lib/content/library';
import { libraryAddressOf } from '@/lib/content/library-sources';
import { entryOf, isPast } from '@/lib/guidance/library';
import { sayOfLibrary } from '@/lib/messages/library-words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { EntryLink } from './EntryLink';
import { Overdue } from './Overdue';

/** Where an address leads, as people say it. */
const hostOf = (address: string) => new URL(address).host.replace(/^www\./, '');

/** One entry in a list: what it is, how it stood and when, where it is, and what to use instead. */
export function EntryLine({ id }: { id: LibraryId }) {
  const entry = entryOf(id);
  const { title, publisher, year } = libraryTitlesInEnglish[id];
  const { status, asOf, certainty, reviewAfterMonths, urlConfirmed, sources } = entry;
  const address = libraryAddressOf(sources[0].of);
  const quiet = status === 'in-force' || status === 'amended';
  return (
    <li className="waymark-entry">
      <EntryLink id={id} />{' '}
      {!quiet && (
        <Tag look={status === 'unknown' ? 'yellow' : 'grey'}>{sayOfLibrary(`library.status.${status}`)}</Tag>
      )}
      {isPast(entry) && (
        <span className="waymark-entry__instead">
          {entry.supersededBy ? (
            <>
              {sayOfLibrary('library.replaced-by')} <EntryLink id={entry.supersededBy} />
            </>
          ) : (
            sayOfLibrary('library.no-replacement')
          )}
        </span>
      )}
      <span className="waymark-entry__about">
        {[publisher, year].filter(Boolean).join(', ')}.{' '}
        {quiet && `${sayOfLibrary(`library.status.${status}`)}. `}
        {sayOfLibrary(certainty === 'check' ? 'library.as-of-check' : 'library.as-of', {
          month: pointInWords(asOf),
        })}
        {!isPast(entry) && <Overdue asOf={asOf} reviewAfterMonths={reviewAfterMonths} />}
        {address && (
          <>
            {' '}
            {!urlConfirmed && `${sayOfLibrary('library.address-unconfirmed')}: `}
            <AwayLink href={address}>
              {sayOfLibrary('library.open', { host: hostOf(address) })}
              <span className="govuk-visually-hidden">: {title}</span>
            </AwayLink>
          </>
        )}
      </span>
    </li>
  );
}
