import { SummaryList } from '@/components/govuk/SummaryList';
import { answerText } from '@/components/referral/answer-text';
import { shortOf } from '@/components/words';
import { askedIn } from '@/lib/questions/completeness';
import type { DecidingSection } from '@/lib/questions/question';
import type { Relevant } from '@/lib/questions/relevance';

/** What the practitioner wrote at one step, shown back as they wrote it. */
export function Recorded({ section, from }: { section: DecidingSection; from: Relevant }) {
  return (
    <SummaryList
      rows={askedIn(section, from).map((id) => ({
        id,
        label: shortOf(id),
        value: <span className="waymark-as-typed">{answerText(from, id)}</span>,
      }))}
    />
  );
}
