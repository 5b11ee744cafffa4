import { Details } from '@/components/govuk/Details';
import { sayOfLearners } from '@/lib/messages/learner-words';
import type { DecisionRow } from '@/lib/training/differences';
import {
  type ChoiceLine,
  choiceLines,
  countOf,
  hasDiffered,
  standingOf,
} from '@/lib/training/differences-in-words';
import { expectedAt, questionInWords } from '@/lib/training/in-words';
import { CountTable } from './CountTable';

interface Props {
  /** Of the heading: leads here from the list of decisions that differed. */
  id: string;
  decision: DecisionRow;
  learners: number;
  judged: boolean;
}

/** One decision: whether answers differed, how many chose what, and, folded, who. */
export function DecisionSection({ id, decision, learners, judged }: Props) {
  const question = questionInWords(decision.question);
  const lines = choiceLines(decision, judged);
  return (
    <section aria-labelledby={id} className="waymark-decision">
      <h4 className="govuk-heading-s govuk-!-margin-bottom-1" id={id} tabIndex={-1}>
        {question}
      </h4>
      <p className="govuk-body">
        <strong
          className={hasDiffered(decision) ? 'govuk-tag govuk-tag--yellow' : 'govuk-tag govuk-tag--grey'}
        >
          {standingOf(decision, learners)}
        </strong>{' '}
        {sayOfLearners('learners.at-step', { step: expectedAt(decision) })}
      </p>
      <CountTable
        caption={question}
        captionHidden
        head={
          decision.changed
            ? [
                sayOfLearners('learners.option'),
                sayOfLearners('learners.at-first'),
                sayOfLearners('learners.in-the-end'),
              ]
            : [sayOfLearners('learners.option'), sayOfLearners('learners.how-many')]
        }
        rows={lines.map(({ id: line, answer, verdict, labels, first }) => ({
          id: line,
          name: answer,
          notes: verdict ? [verdict] : [],
          count: labels.length,
          all: learners,
          said: countOf(labels.length, learners),
          ...(decision.changed
            ? { first: { count: first.length, said: countOf(first.length, learners) } }
            : {}),
        }))}
      />
      <Details
        quiet
        summary={
          <>
            {sayOfLearners('learners.who')}
            <span className="govuk-visually-hidden">: {question}</span>
          </>
        }
      >
        {() => <WhoChoseWhat lines={lines} changed={decision.changed} />}
      </Details>
    </section>
  );
}

function WhoChoseWhat({ lines, changed }: { lines: readonly ChoiceLine[]; changed: boolean }) {
  return (
    <>
      <p className="govuk-body-s">{sayOfLearners('learners.who-text')}</p>
      <LabelsOf lines={lines} when="labels" />
      {changed && (
        <>
          <p className="govuk-body">{sayOfLearners('learners.who-first')}</p>
          <LabelsOf lines={lines} when="first" />
        </>
      )}
    </>
  );
}

function LabelsOf({ lines, when }: { lines: readonly ChoiceLine[]; when: 'labels' | 'first' }) {
  const named = (labels: readonly string[]) =>
    labels.map((label) => label || sayOfLearners('learners.no-label')).join(', ');
  return (
    <ul className="govuk-list govuk-list--bullet">
      {lines
        .filter((line) => line[when].length > 0)
        .map((line) => (
          <li key={line.id}>
            {sayOfLearners('learners.who-line', { option: line.answer, labels: named(line[when]) })}
          </li>
        ))}
    </ul>
  );
}
