import Link from 'next/link';
import { DangerLink } from '@/components/start/DangerLink';
import { sayOfLaw } from '@/lib/messages/law-words';
import { sayOfLibrary } from '@/lib/messages/library-words';
import { BackToWalk } from './BackToWalk';

/** Above every page of the library: the ways back, to the draft and to the library, and the way to help. */
export function LibraryTop({ first = false }: { first?: boolean }) {
  return (
    <div className="waymark-walk-top">
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
      <DangerLink />
    </div>
  );
}
