import { say } from '@/lib/messages/words';
import type { ItemField, Kind } from '@/lib/questions/question';
import type { AnyReading } from '@/lib/questions/reading';
import { type FieldWords, valueInWords } from '@/lib/record/words-of';

interface Props {
  field: Kind | ItemField;
  words: FieldWords;
  reading: AnyReading;
}

/** One answer as it will be printed, or what stands in its place. The child's own words are marked as theirs. */
export function AnswerText({ field, words, reading }: Props) {
  switch (reading.is) {
    case 'does-not-apply':
      return null;
    case 'empty':
      return <span className="waymark-gap">{say('review.empty')}</span>;
    case 'missing':
      return (
        <span className="waymark-gap">
          {say('review.missing', { reason: say(`questions.missing-${reading.reason}`) })}
        </span>
      );
    case 'unread':
      return (
        <span className="waymark-field-warning">
          {say('review.unread', { typed: reading.typed, problem: say(reading.problem) })}
        </span>
      );
    case 'answered': {
      const said = valueInWords(field, words, reading.value);
      if (field.kind === 'own-words') {
        return <blockquote className="waymark-own-words waymark-typed">{said.join('\n')}</blockquote>;
      }
      if (said.length < 2) return <span className="waymark-typed">{said[0]}</span>;
      return (
        <ul className="govuk-list govuk-list--bullet">
          {said.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      );
    }
  }
}
