import { AnswerText } from '@/components/questions/AnswerText';
import { itemsOf } from '@/components/questions/form-values';
import { wordsOf } from '@/components/words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import type { Entry } from '@/lib/questions/answers';
import { catalogue } from '@/lib/questions/catalogue';
import type { Question } from '@/lib/questions/question';
import { readEntry } from '@/lib/questions/read';
import { isQuestion } from '@/lib/training/in-words';
import { sourceInWords } from '@/lib/training/write/citable';

interface Props {
  question: string;
  entry: Entry | undefined;
}

/** No question of a scenario turns on what day it is beyond its own. */
const anyDay = '9999-12-31';

/** Of a list the signs that were ticked, by their words; of any other how many things are on it. */
function ItemsShown({ entry }: Pick<Props, 'entry'>) {
  const items = itemsOf(entry);
  const signs = items.flatMap(({ entries }) =>
    typeof entries.indicator?.typed === 'string' ? [entries.indicator.typed] : [],
  );
  if (signs.length === 0) return sayOfWriting('write.list-of', { count: items.length });
  return (
    <ul className="govuk-list govuk-list--bullet">
      {signs.map((sign) => (
        <li key={sign}>{sourceInWords(sign)}</li>
      ))}
    </ul>
  );
}

/** An answer of the right walk, as it would be printed. */
export function AnswerShown({ question, entry }: Props) {
  if (!isQuestion(question)) return null;
  const field: Question = catalogue[question];
  if (field.kind === 'items') return <ItemsShown entry={entry} />;
  return <AnswerText field={field} words={wordsOf(question)} reading={readEntry(field, entry, anyDay)} />;
}
