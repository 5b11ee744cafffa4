import { SummaryList, type SummaryRow } from '@/components/govuk/SummaryList';
import { AnswerText } from '@/components/questions/AnswerText';
import { say } from '@/lib/messages/words';
import { catalogue } from '@/lib/questions/catalogue';
import { valueIn } from '@/lib/questions/reading';
import { fieldWordsOf, labelOf, valueInWords } from '@/lib/record/words-of';
import type { Tick } from '@/lib/referral/element-record';
import { seen } from './ticks';

const { fields } = catalogue[seen];
const noted = ['what', 'who', 'when', 'words'] as const;

/** One observation with its note, as it was written. */
export function TickSaidBack({ tick }: { tick: Tick }) {
  const observation = valueIn(tick.readings.indicator);
  const named =
    observation === null
      ? say('elements.unnamed')
      : valueInWords(fields.indicator, fieldWordsOf(seen, 'indicator'), observation).join(', ');
  const rows = noted.flatMap((field): SummaryRow[] => {
    const reading = tick.readings[field];
    if (reading.is === 'empty' || reading.is === 'does-not-apply') return [];
    const words = fieldWordsOf(seen, field);
    return [
      {
        id: field,
        label: labelOf(words),
        value: <AnswerText field={fields[field]} words={words} reading={reading} />,
      },
    ];
  });
  return (
    <div className="waymark-said-back">
      <h3 className="govuk-heading-s">{named}</h3>
      {rows.length === 0 ? (
        <p className="govuk-body waymark-gap">{say('elements.no-note')}</p>
      ) : (
        <SummaryList quiet rows={rows} />
      )}
    </div>
  );
}
