import { Details } from '@/components/govuk/Details';
import { Radios } from '@/components/govuk/Radios';
import { reasonWords } from '@/components/reason-words';
import { say } from '@/lib/messages/words';
import { type MissingReason, missingReasons, type Question } from '@/lib/questions/question';

interface Props {
  /** Unique on the page. */
  id: string;
  /** The question, so that the reason's own group says what it is a reason for. */
  question: string;
  reason: MissingReason | undefined;
  onReason: (reason: MissingReason | undefined) => void;
}

/**
 * Whether a reason can stand for the answer. Not where only an answer leads on, unless a case file brought a reason
 * there: it must be possible to see it and take it out.
 */
export function takesReason(
  question: Pick<Question, 'deciding'>,
  reason: MissingReason | undefined,
): boolean {
  return question.deciding !== 'answer' || reason !== undefined;
}

/** Why there is no answer: offered at every question that takes a reason, quietly. */
export function MissingReasonChoice({ id, question, reason, onReason }: Props) {
  const wire = (value: string) => ({
    name: id,
    checked: value === (reason ?? 'none'),
    onChange: () => onReason(missingReasons.find((known) => known === value)),
  });
  const summary = reason
    ? say('questions.missing-said', { reason: reasonWords(reason) })
    : say('questions.missing');
  return (
    <Details
      quiet
      summary={
        <>
          {summary}
          <span className="govuk-visually-hidden"> {say('questions.missing-of', { question })}</span>
        </>
      }
    >
      {() => (
        <fieldset className="govuk-fieldset">
          <legend className="govuk-fieldset__legend">{say('questions.missing-legend')}</legend>
          <Radios
            id={id}
            small
            options={[
              ...missingReasons.map((value) => ({ value, label: reasonWords(value) })),
              { value: 'none', label: say('questions.missing-none') },
            ]}
            wire={wire}
          />
        </fieldset>
      )}
    </Details>
  );
}
