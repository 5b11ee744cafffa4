import Link from 'next/link';
import { sayOfLaw } from '@/lib/messages/law-words';
import { sayOfLibrary } from '@/lib/messages/library-words';
import { BackToWalk } from './BackToWalk';

/** The ways back from a page beside the walk: to the draft, and to the library where this is not its first page. */
export function WaysBack({ first = false }: { first?: boolean }) {
  return (
    <div>
      <BackToWalk
        words={{
          walk: sayOfLaw('law.back-to-walk'),
          start: sayOfLaw('law.back-to-start'),
          training: sayOfLaw('law.back-to-training'),
        }}
      />
      {!first && (
        <p className="govuk-body">
          <Link href="/guidance/" prefetch={false} className="govuk-link">
            {sayOfLibrary('library.back')}
          </Link>
        </p>
      )}
    </div>
  );
}
