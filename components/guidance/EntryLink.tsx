import Link from 'next/link';
import type { ReactNode } from 'react';
import { libraryTitlesInEnglish } from '@/lib/content/en/library-titles';
import type { LibraryId } from '@/lib/content/library';

interface Props {
  id: LibraryId;
  /** The title, where nothing else is said. */
  children?: ReactNode;
}

/** To an entry's page. The draft in this tab is not left. */
export function EntryLink({ id, children = libraryTitlesInEnglish[id].title }: Props) {
  return (
    <Link href={`/guidance/entry/${id}/`} prefetch={false} className="govuk-link">
      {children}
    </Link>
  );
}
