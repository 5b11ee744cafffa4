import { sayOfWriting } from '@/lib/messages/training-write-words';
import { questionInWords } from '@/lib/training/in-words';

import { type DraftExpectation, freeName } from '@/lib/training/write/draft-scenario';
import { fieldAt } from '@/lib/training/write/place-in-draft';
import { stepInWords } from '@/lib/training/write/step-words';
import { JudgedFields } from './JudgedFields';
import { ListEditor } from './ListEditor';
import type { PartProps } from './part-props';
import { SelectField } from './SelectField';
import { questionsAt, stepChoices } from './step-choices';

interface Props extends PartProps {
  expectation: DraftExpectation;
  number: number;
}

/** One decision: where it is met, what is asked, and what is thought of each answer. */
export function ExpectedPage({ draft, change, expectation, number }: Props) {
  const put = (changed: Partial<DraftExpectation>) =>
    change((before) => ({
      ...before,
      expectations: before.expectations.map((one) =>
        one.id === expectation.id ? { ...one, ...changed } : one,
      ),
    }));
  const { at, question, answers } = expectation;
  const field = (...path: (string | number)[]) => fieldAt('expectations', number, ...path);
  return (
    <>
      <SelectField
        id={field('at')}
        label={sayOfWriting('write.step')}
        hint={sayOfWriting('write.step-hint')}
        value={at}
        onChange={(step) => put({ at: step })}
        groups={[{ choices: stepChoices }]}
        unknown={stepInWords}
      />
      {at && (
        <SelectField
          id={field('question')}
          label={sayOfWriting('write.question')}
          value={question}
          onChange={(one) => put({ question: one })}
          groups={questionsAt(at, draft.nation)}
          unknown={questionInWords}
        />
      )}
      {question && (
        <ListEditor
          id={field('answers')}
          heading={sayOfWriting('write.answers')}
          intro={<p className="govuk-body">{sayOfWriting('write.answers-intro')}</p>}
          one={sayOfWriting('write.judged')}
          add={sayOfWriting('write.add-judged')}
          none={sayOfWriting('write.no-judged')}
          items={answers}
          keyOf={({ key }) => key}
          blank={() => ({
            key: freeName(
              'item',
              answers.map(({ key }) => key),
            ),
            ...{ is: [], verdict: '', why: '', follows: '', record: '' },
          })}
          onItems={(changed) => put({ answers: changed })}
        >
          {(judged, judgedNumber, putJudged) => (
            <JudgedFields
              at={(name) => field('answers', judgedNumber, name)}
              {...{ draft, question, judged }}
              onJudged={putJudged}
            />
          )}
        </ListEditor>
      )}
    </>
  );
}
