import { say } from '@/lib/messages/words';
import { layoutOf, type Nation } from '@/lib/nation';
import type { Relevant } from '@/lib/questions/relevance';
import type { RecordDocument } from './document';
import { recordOrder } from './order';
import { aboutPart, answerParts, closingParts, paper, submissionNotice } from './paper';
import { type Versions, writing } from './writing';

/**
 * The referral summary over the common list of fields, laid out for the nation of the referral. Takes what is
 * relevant and nothing else, so an answer that does not apply can not reach it. Never a copy of an official form.
 */
export function referralSummary(from: Relevant, nation: Nation, versions: Versions): RecordDocument {
  const w = writing(from, nation, recordOrder[layoutOf(nation)], versions);
  return paper(
    say(`record.title.${w.layout}`),
    [aboutPart(w, [submissionNotice(w)]), ...answerParts(w), ...closingParts(w)],
    w,
  );
}
