import Link from 'next/link';
import { say } from '@/lib/messages/words';

/** From a page outside the walk to the page for danger now. The draft in this tab is kept. */
export function DangerLink() {
  return (
    <Link
      href="/referral/?step=in-danger"
      prefetch={false}
      role="button"
      className="govuk-button govuk-button--warning"
    >
      {say('walk.danger')}
    </Link>
  );
}
