import Link from 'next/link';
import { type LawTopic, lawAddress } from '@/lib/content/law-topics';
import { say } from '@/lib/messages/words';
import type { Nation } from '@/lib/nation';

/** From a page of the walk to the law behind it, at the nation of the referral. The draft stays in this tab. */
export function LawLink({ topic, nation }: { topic: LawTopic; nation: Nation | null }) {
  return (
    <p className="govuk-body no-print">
      <Link href={lawAddress(topic, nation)} prefetch={false} className="govuk-link">
        {say('because.law')}
      </Link>
    </p>
  );
}
