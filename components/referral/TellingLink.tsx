import Link from 'next/link';
import { say } from '@/lib/messages/words';

/** To the points to go through with the child, and a paper for them. The draft in this tab is kept. */
export function TellingLink() {
  return (
    <p className="govuk-body no-print">
      <Link href="/guidance/telling-the-child/" prefetch={false} className="govuk-link">
        {say('end.telling')}
      </Link>
    </p>
  );
}
