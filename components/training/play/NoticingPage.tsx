import { Button, LinkButton } from '@/components/govuk/Button';
import { FormGroup, Hint, Label } from '@/components/govuk/Fieldset';
import { Textarea } from '@/components/govuk/TextInput';
import { WhatIsKnown } from '@/components/training/Passages';
import { sayOfTraining } from '@/lib/messages/training-words';
import type { Run } from '@/lib/training/run';

interface Props {
  run: Run;
  onTyped: (text: string) => void;
  onDone: () => void;
  onBack: () => void;
}

/** The material once more, for its words: seeing them is half of not writing them. */
export function NoticingPage({ run, onTyped, onDone, onBack }: Props) {
  const id = 'words-noticed';
  return (
    <>
      <h1 className="govuk-heading-l">{sayOfTraining('noticing.title')}</h1>
      <p className="govuk-body">{sayOfTraining('noticing.text')}</p>
      <WhatIsKnown scenario={run.scenario} arrived={run.arrived} />
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          onDone();
        }}
      >
        <FormGroup>
          <Label text={sayOfTraining('noticing.label')} as="question" htmlFor={id} />
          <Hint id={`${id}-hint`}>{sayOfTraining('noticing.hint')}</Hint>
          <Textarea
            id={id}
            aria-describedby={`${id}-hint`}
            value={run.noticed}
            onChange={({ target }) => onTyped(target.value)}
          />
        </FormGroup>
        <Button type="submit">{sayOfTraining('noticing.done')}</Button>
      </form>
      <p className="govuk-body">
        <LinkButton onClick={onBack}>{sayOfTraining('noticing.back')}</LinkButton>
      </p>
    </>
  );
}
