import { sayOfLearners } from '@/lib/messages/learner-words';
import type { Differences, IndicatorRow } from '@/lib/training/differences';
import { countOf, signNotes } from '@/lib/training/differences-in-words';
import { signInWords } from '@/lib/training/in-words';
import { CountTable } from './CountTable';

const head = [sayOfLearners('learners.indicator'), sayOfLearners('learners.found')] as const;

function rowsOf(signs: readonly IndicatorRow[], learners: number) {
  return signs.map((sign) => ({
    id: sign.indicator,
    name: signInWords(sign.indicator),
    notes: signNotes(sign, learners),
    count: sign.found,
    all: sign.reached,
    said: countOf(sign.found, sign.reached),
  }));
}

/** Signs found and missed, where each stood; then those that were ticked beside the scenario's list. */
export function SignTables({ differences, known }: { differences: Differences; known: boolean }) {
  const { indicators, moreIndicators, learners } = differences;
  if (indicators.length + moreIndicators.length === 0) {
    return <p className="govuk-body">{sayOfLearners('learners.indicators-none')}</p>;
  }
  return (
    <>
      {indicators.length > 0 && (
        <CountTable
          caption={sayOfLearners('learners.indicators-caption')}
          head={head}
          rows={rowsOf(indicators, learners)}
        />
      )}
      {moreIndicators.length > 0 && (
        <>
          <CountTable
            caption={sayOfLearners(known ? 'learners.more-caption' : 'learners.ticked-caption')}
            head={head}
            rows={rowsOf(moreIndicators, learners)}
          />
          {known && <p className="govuk-body">{sayOfLearners('learners.more-text')}</p>}
        </>
      )}
    </>
  );
}
