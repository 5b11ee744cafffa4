import { InsetText } from '@/components/govuk/Asides';
import { LinkButton } from '@/components/govuk/Button';
import { RestsOn } from '@/components/training/RestsOn';
import { sayOfTraining } from '@/lib/messages/training-words';
import { optionsInWords, questionInWords } from '@/lib/training/in-words';
import type { Judged } from '@/lib/training/judged';
import type { JudgedAnswer } from '@/lib/training/scenario';

interface ReasonProps {
  answer: JudgedAnswer;
  question: string;
  heading: string;
  /** Not where what it rests on was said just before. */
  cited: boolean;
}

function Reason({ answer, question, heading, cited }: ReasonProps) {
  return (
    <>
      <h3 className="govuk-heading-s">
        {heading}: {optionsInWords(question, answer.is)}
      </h3>
      <p className="govuk-body">{answer.why}</p>
      {cited && <RestsOn record={answer.record} />}
    </>
  );
}

interface Props {
  judged: Judged;
  /** Back to the question, where it can still be answered anew. */
  onChange?: () => void;
}

/** One decision as it was taken: what the scenario thinks of it, why, on whose authority, and what would follow. */
export function JudgedDecision({ judged: { expectation, given, answer }, onChange }: Props) {
  const { question, answers } = expectation;
  const others = answers.filter((one) => one !== answer && one.verdict !== 'harmful');
  return (
    <section className="waymark-judged" aria-label={questionInWords(question)}>
      <h2 className="govuk-heading-m">{questionInWords(question)}</h2>
      <p className="govuk-body">
        <strong>{sayOfTraining('feedback.your-answer')}:</strong>{' '}
        {given.length === 0 ? sayOfTraining('feedback.no-answer') : optionsInWords(question, given)}
      </p>
      <InsetText>
        <p className="govuk-body govuk-!-font-weight-bold">
          {sayOfTraining(answer ? `feedback.verdict.${answer.verdict}` : 'feedback.not-judged')}
        </p>
        {answer && (
          <>
            <p className="govuk-body">{answer.why}</p>
            {answer.verdict === 'harmful' && (
              <p className="govuk-body">
                <strong>{sayOfTraining('feedback.follows')}:</strong> {answer.follows}
              </p>
            )}
            <RestsOn record={answer.record} />
          </>
        )}
      </InsetText>
      {others.map((one, at) => (
        <Reason
          key={one.is.join()}
          answer={one}
          question={question}
          cited={one.record !== (others[at - 1] ?? answer)?.record}
          heading={sayOfTraining(one.verdict === 'right' ? 'feedback.expected' : 'feedback.also')}
        />
      ))}
      {onChange && (
        <p className="govuk-body">
          <LinkButton onClick={onChange}>
            {sayOfTraining('feedback.change')}
            <span className="govuk-visually-hidden">: {questionInWords(question)}</span>
          </LinkButton>
        </p>
      )}
    </section>
  );
}
