import { Because } from '@/components/referral/Because';
import { Contacts } from '@/components/referral/Contacts';
import { childProtectionBody } from '@/lib/content/child-protection';
import { type Relevant, readingOf, said } from '@/lib/questions/relevance';
import { bodyContacts } from '@/lib/referral/body-contacts';
import { childProtectionNation } from '@/lib/referral/child-protection-body';

/** Whom to tell about the child's safety, whatever was concluded. For its own worker, what to record. */
export function ProtectionStep({ from }: { from: Relevant }) {
  const { nation } = childProtectionNation(
    said(from, 'child-place.nation'),
    said(from, 'nation.of-referral'),
  );
  if (!nation) return null;
  const body = childProtectionBody[nation];
  if (readingOf(from, 'child-protection.enquiry').is !== 'does-not-apply')
    return <Because id={body.enquiry} />;
  return (
    <>
      {said(from, 'child-place.nation') === 'outside-uk' && <Because id="child-protection-outside-uk" />}
      <Because id={body.who} />
      <Contacts ids={bodyContacts(nation, said(from, 'responder.kind'))} />
    </>
  );
}
