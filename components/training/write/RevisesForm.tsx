import { useEffect, useRef, useState } from 'react';
import { Button, LinkButton } from '@/components/govuk/Button';
import { focusField } from '@/components/govuk/ErrorSummary';
import { fieldId } from '@/components/questions/field-props';
import { QuestionsForm } from '@/components/questions/QuestionsForm';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { isQuestion, questionInWords } from '@/lib/training/in-words';

import type { DraftInject } from '@/lib/training/write/draft-scenario';
import type { PartProps } from './part-props';
import { SelectField } from './SelectField';
import { everyQuestion } from './step-choices';
import { goToPlace } from './use-write-address';

interface Props extends PartProps {
  inject: DraftInject;
  put: (changed: Partial<DraftInject>) => void;
}

/** The answers that news makes a right learner change: which ones, and what they become. */
export function RevisesForm({ draft, address, today, inject, put }: Props) {
  const [drawn, setDrawn] = useState(0);
  const questions = Object.keys(inject.revises).filter(isQuestion);
  const added = useRef<string | null>(null);
  useEffect(() => {
    if (added.current) focusField(fieldId(added.current));
    added.current = null;
  });
  const [chosen, setChosen] = useState('');
  const add = (question: string) => {
    setChosen('');
    if (!isQuestion(question) || questions.includes(question)) return;
    // It begins as the right walk has answered it until then.
    put({ revises: { ...inject.revises, [question]: draft.walk[question] ?? {} } });
    setDrawn(drawn + 1);
    added.current = question;
  };
  const remove = (question: string) => {
    const { [question]: _removed, ...others } = inject.revises;
    put({ revises: others });
    setDrawn(drawn + 1);
  };
  return (
    <>
      <p className="govuk-body">{sayOfWriting('write.revises-intro')}</p>
      <SelectField
        id="write-revised"
        label={sayOfWriting('write.revises-which')}
        value={chosen}
        onChange={setChosen}
        groups={everyQuestion(draft.nation)}
      />
      <Button look="secondary" onClick={() => add(chosen)}>
        {sayOfWriting('write.revises-add-question')}
      </Button>
      {questions.length > 0 && (
        <ul className="govuk-list">
          {questions.map((question) => (
            <li key={question}>
              {questionInWords(question)}{' '}
              <LinkButton onClick={() => remove(question)}>
                {sayOfWriting('write.revises-remove')}
                <span className="govuk-visually-hidden"> {questionInWords(question)}</span>
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      <QuestionsForm
        key={drawn}
        questions={questions}
        // What does not apply to these alone may apply to the walk that they change.
        answers={{ ...draft.walk, ...inject.revises }}
        today={today}
        deciding={false}
        heading="section"
        submitLabel={sayOfWriting('write.revises-done')}
        onTyped={(changed) => put({ revises: { ...inject.revises, ...changed } })}
        onContinue={() => goToPlace({ ...address, section: null })}
      />
    </>
  );
}
