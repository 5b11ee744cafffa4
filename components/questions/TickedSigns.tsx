import { say } from '@/lib/messages/words';
import { catalogue } from '@/lib/questions/catalogue';
import { valueIn } from '@/lib/questions/reading';
import { type Relevant, said } from '@/lib/questions/relevance';
import { fieldWordsOf, valueInWords } from '@/lib/record/words-of';

const id = 'indicators.seen';
const field = catalogue[id].fields.indicator;

/** What was ticked earlier, beside the yes or no that it hangs on whether the online form is given it. */
export function TickedSigns({ from }: { from: Relevant }) {
  const statements = (said(from, id) ?? []).flatMap(({ readings }) => {
    const seen = valueIn(readings.indicator);
    return seen === null ? [] : valueInWords(field, fieldWordsOf(id, 'indicator'), seen);
  });
  if (statements.length === 0) return null;
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">{say('section.ticked-signs')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {[...new Set(statements)].map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
    </>
  );
}
