'use client';
import { useState } from 'react';
import { LinkButton } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { Tag } from '@/components/govuk/Tag';
import { guidanceKindsInEnglish } from '@/lib/content/en/guidance-terms';
import { libraryTitlesInEnglish } from '@/lib/content/en/library-titles';
import type { LibraryId } from '@/lib/content/library';
import { entryOf, isPast } from '@/lib/guidance/library';
import { sayOfLibrary } from '@/lib/messages/library-words';
import { EntryLink } from './EntryLink';

/** As many as somebody looks through before they type another word. */
const shownAtFirst = 20;

function Result({ id }: { id: LibraryId }) {
  const entry = entryOf(id);
  const { publisher, year } = libraryTitlesInEnglish[id];
  const past = isPast(entry);
  return (
    <>
      <EntryLink id={id} />{' '}
      {(past || entry.status === 'unknown') && (
        <Tag look={past ? 'grey' : 'yellow'}>{sayOfLibrary(`library.status.${entry.status}`)}</Tag>
      )}
      {past && entry.supersededBy && (
        <span className="waymark-entry__instead">
          {sayOfLibrary('library.replaced-by')} <EntryLink id={entry.supersededBy} />
        </span>
      )}
      <span className="waymark-entry__about">
        {guidanceKindsInEnglish[entry.kind]}. {[publisher, year].filter(Boolean).join(', ')}.
      </span>
    </>
  );
}

/** What was found, best first; a long list is shown in full when it is asked for. */
export function SearchResults({ ids }: { ids: readonly LibraryId[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? ids : ids.slice(0, shownAtFirst);
  return (
    <>
      <ul className="govuk-list waymark-entries">
        {shown.map((id, index) => (
          <li
            key={id}
            className="waymark-entry"
            {...(all && index === shownAtFirst ? { ref: focusOnce, tabIndex: -1 } : {})}
          >
            <Result id={id} />
          </li>
        ))}
      </ul>
      {shown.length < ids.length && (
        <p className="govuk-body">
          <LinkButton onClick={() => setAll(true)}>
            {sayOfLibrary('library.more', { count: ids.length - shown.length })}
          </LinkButton>
        </p>
      )}
    </>
  );
}
