import Link from 'next/link';
import { DangerLink } from '@/components/start/DangerLink';
import { sayOfLibrary } from '@/lib/messages/library-words';

/** Above every page of the library: the way back, and the way to help. */
export function LibraryTop({ first = false }: { first?: boolean }) {
  return (
    <div className="waymark-walk-top">
      <Link href={first ? '/' : '/guidance/'} prefetch={false} className="govuk-back-link">
        {sayOfLibrary(first ? 'library.back-start' : 'library.back')}
      </Link>
      <DangerLink />
    </div>
  );
}
