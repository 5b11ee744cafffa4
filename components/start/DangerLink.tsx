import { ButtonLink } from '@/components/govuk/ButtonLink';
import { say } from '@/lib/messages/words';

/** From a page outside the walk to the page for danger now. The draft in this tab is kept. */
export function DangerLink() {
  return (
    <ButtonLink href="/referral/?step=in-danger" look="warning">
      {say('walk.danger')}
    </ButtonLink>
  );
}
