import { useState } from 'react';
import { WarningText } from '@/components/govuk/Asides';
import { Button } from '@/components/govuk/Button';
import { Fieldset, FormGroup, Hint } from '@/components/govuk/Fieldset';
import { Radios } from '@/components/govuk/Radios';
import { Contacts } from '@/components/referral/Contacts';
import { sayOfTraining } from '@/lib/messages/training-words';
import { type FeedbackTime, feedbackTimes } from '@/lib/training/run';
import type { Scenario } from '@/lib/training/scenario';
import { supportContacts } from '@/lib/training/support';
import { AboutScenario } from './AboutScenario';

interface Props {
  scenario: Scenario;
  onStart: (feedback: FeedbackTime) => void;
}

/** Before a scenario opens: what may be hard to read in it, whom to talk to, and when its feedback is to come. */
export function Preparing({ scenario, onStart }: Props) {
  const [feedback, setFeedback] = useState<FeedbackTime>('at-each-step');
  const name = 'feedback-time';
  return (
    <>
      <AboutScenario scenario={scenario} />
      <h2 className="govuk-heading-m">{sayOfTraining('play.note-heading')}</h2>
      <WarningText>{scenario.contentNote}</WarningText>
      <p className="govuk-body">{sayOfTraining('play.support')}</p>
      <Contacts ids={supportContacts} />
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          onStart(feedback);
        }}
      >
        <FormGroup>
          <Fieldset legend={sayOfTraining('play.feedback')} as="question" describedBy={`${name}-hint`}>
            <Hint id={`${name}-hint`}>{sayOfTraining('play.feedback-hint')}</Hint>
            <Radios
              id={name}
              options={feedbackTimes.map((value) => ({
                value,
                label: sayOfTraining(`play.feedback.${value}`),
              }))}
              wire={(value) => ({
                name,
                checked: value === feedback,
                onChange: () => setFeedback(feedbackTimes.find((one) => one === value) ?? feedback),
              })}
            />
          </Fieldset>
        </FormGroup>
        <Button type="submit">{sayOfTraining('play.start')}</Button>
      </form>
    </>
  );
}
