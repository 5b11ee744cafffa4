'use client';
import { ReviewPage } from '@/components/questions/ReviewPage';
import { say } from '@/lib/messages/words';
import { TraceList } from './TraceList';
import { usePdfAhead } from './use-pdf-ahead';
import type { WalkProps } from './walk-state';

/** The check of answers, with every decision of the walk and why. */
export function Reviewing({ walk }: { walk: WalkProps }) {
  // The end that these answers lead to has one of them; the other is none.
  usePdfAhead('summary', walk.from);
  usePdfAhead('hand-over', walk.from);
  return (
    <ReviewPage walk={walk}>
      <h2 className="govuk-heading-m">{say('end.decided')}</h2>
      <TraceList from={walk.from} />
    </ReviewPage>
  );
}
