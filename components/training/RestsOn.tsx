import { EntryLink } from '@/components/guidance/EntryLink';
import { SourceLine } from '@/components/referral/Because';
import { sayOfTraining } from '@/lib/messages/training-words';
import { citedRecord } from '@/lib/training/cited-record';

/** On whose authority something is expected: what the record states, with its source and date. */
export function RestsOn({ record }: { record: string }) {
  const cited = citedRecord(record);
  if (!cited) return <p className="govuk-body-s">{sayOfTraining('feedback.record-unknown', { record })}</p>;
  return (
    <div className="waymark-because">
      <p className="govuk-body govuk-!-margin-bottom-1">
        {cited.entry ? <EntryLink id={cited.entry}>{cited.text}</EntryLink> : cited.text}
      </p>
      <SourceLine record={cited.record} />
    </div>
  );
}
