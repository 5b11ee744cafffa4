import { SourceText } from '@/components/referral/SourceText';
import type { ExplainedRecord } from '@/lib/content/law-explained';
import { sourceBehind } from '@/lib/content/law-sources';
import { say } from '@/lib/messages/words';
import { OverdueMark } from './OverdueMark';

type Sourced = Pick<ExplainedRecord, 'sources' | 'asOf' | 'certainty' | 'reviewAfterMonths'>;

/** The source line of a record, on a page that is made before anyone opens it and reads without scripts. */
export function SourceOf({ record }: { record: Sourced }) {
  const { sources, asOf, certainty, reviewAfterMonths } = record;
  return (
    <SourceText
      cited={sources.map(({ of, at }) => ({ ...sourceBehind(of), at }))}
      asOf={asOf}
      certainty={certainty}
      overdue={
        <OverdueMark asOf={asOf} reviewAfterMonths={reviewAfterMonths} words={say('because.overdue')} />
      }
    />
  );
}
