'use client';
import { useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { FormGroup, Hint, Label } from '@/components/govuk/Fieldset';
import { TextInput } from '@/components/govuk/TextInput';
import { handOverFile } from '@/components/referral/hand-over-file';
import { sayOfLearners } from '@/lib/messages/learner-words';
import {
  learnerFileName,
  learnerFileOf,
  longestLabel,
  type WalkedRun,
  writeLearnerFile,
} from '@/lib/training/learner-file';

/** Saves a run as a small file for the trainer, with a label that is no name. Stands in the debrief. */
export function SaveLearnerFile({ run }: { run: WalkedRun }) {
  const [label, setLabel] = useState('');
  const [saved, setSaved] = useState('');
  const tooLong = label.trim().length > longestLabel;

  function save() {
    if (tooLong) return;
    const text = writeLearnerFile(learnerFileOf(run, label));
    const name = learnerFileName(text);
    handOverFile(new Blob([text], { type: 'application/json' }), name);
    setSaved(name);
  }

  return (
    <section aria-labelledby="save-learner-file" className="no-print">
      <h2 className="govuk-heading-m" id="save-learner-file">
        {sayOfLearners('learner-file.save-heading')}
      </h2>
      <p className="govuk-body">{sayOfLearners('learner-file.save-text')}</p>
      <FormGroup error={tooLong}>
        <Label as="field" htmlFor="learner-label" text={sayOfLearners('learner-file.label')} />
        <Hint id="learner-label-hint">
          {sayOfLearners('learner-file.label-hint', { count: longestLabel })}
        </Hint>
        {tooLong && (
          <FieldProblem id="learner-label-problem" is="error">
            {sayOfLearners('learner-file.label-too-long', { count: longestLabel })}
          </FieldProblem>
        )}
        <TextInput
          id="learner-label"
          width={20}
          error={tooLong}
          value={label}
          onChange={({ target }) => setLabel(target.value)}
          aria-describedby={tooLong ? 'learner-label-hint learner-label-problem' : 'learner-label-hint'}
        />
      </FormGroup>
      <Button look="secondary" onClick={save}>
        {sayOfLearners('learner-file.save')}
      </Button>
      <p className="govuk-body" role="status">
        {saved && sayOfLearners('learner-file.saved', { file: saved })}
      </p>
    </section>
  );
}
