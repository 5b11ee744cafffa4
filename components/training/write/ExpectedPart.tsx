import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { questionInWords } from '@/lib/training/in-words';
import { verdicts } from '@/lib/training/scenario-kinds';
import { answerInWords } from '@/lib/training/write/answer-choices';
import { type DraftExpectation, freeName } from '@/lib/training/write/draft-scenario';
import { fieldAt } from '@/lib/training/write/place-in-draft';
import { stepInWords } from '@/lib/training/write/step-words';
import { ExpectedPage } from './ExpectedPage';
import { ListEditor } from './ListEditor';
import { PlaceLink } from './PlaceLink';
import { type PartProps, set } from './part-props';

/** What is expected: the list of the decisions, and a page for each. */
export function ExpectedPart(props: PartProps) {
  const { draft, change, address } = props;
  const open = address.item ? draft.expectations[address.item - 1] : undefined;
  if (open && address.item) {
    return <ExpectedPage key={open.id} {...props} expectation={open} number={address.item} />;
  }
  return (
    <ListEditor
      id={fieldAt('expectations')}
      heading={sayOfWriting('write.decisions')}
      intro={<p className="govuk-body">{sayOfWriting('write.expected-intro')}</p>}
      one={sayOfWriting('write.decision')}
      add={sayOfWriting('write.add-decision')}
      none={sayOfWriting('write.no-decisions')}
      items={draft.expectations}
      keyOf={({ id }) => id}
      blank={() => ({
        id: freeName(
          'decision',
          draft.expectations.map(({ id }) => id),
        ),
        at: '',
        question: '',
        answers: [],
      })}
      onItems={set(change, 'expectations')}
    >
      {(expectation, number) => (
        <>
          <ShortDecision expectation={expectation} />
          <p className="govuk-body">
            <PlaceLink to={{ ...address, item: number }} id={`${fieldAt('expectations', number)}-open`}>
              {sayOfWriting('write.open-decision')}
              <span className="govuk-visually-hidden">
                {' '}
                {sayOfWriting('write.numbered', { one: sayOfWriting('write.decision'), number })}
              </span>
            </PlaceLink>
          </p>
        </>
      )}
    </ListEditor>
  );
}

function ShortDecision({ expectation: { at, question, answers } }: { expectation: DraftExpectation }) {
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {question ? questionInWords(question) : sayOfWriting('write.decision-open')}
      </p>
      {at && (
        <p className="govuk-hint govuk-!-margin-bottom-1">
          {sayOfWriting('write.at-step', { step: stepInWords(at) })}
        </p>
      )}
      <ul className="govuk-list govuk-list--bullet">
        {answers.map(({ key, is, verdict }) => {
          const known = verdicts.find((one) => one === verdict);
          return (
            <li key={key}>
              {known ? sayOfScenarios(`scenario-verdict.${known}`) : sayOfWriting('write.verdict-open')}
              {': '}
              {is.map((one) => answerInWords(question, one)).join(', ')}
            </li>
          );
        })}
      </ul>
    </>
  );
}
