import { useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { sayOfTraining } from '@/lib/messages/training-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import type { OwnShelf } from './own-shelf';

interface Props {
  /** Which scenario, for those who hear the buttons alone. */
  about: string;
  onDelete: () => ReturnType<OwnShelf['remove']>;
}

type Asked = { is: 'waiting'; problem?: string; again?: true } | { is: 'asking' };

/** Deletes a scenario from this device, after asking. */
export function DeleteScenario({ about, onDelete }: Props) {
  const [asked, setAsked] = useState<Asked>({ is: 'waiting' });
  const named = <span className="govuk-visually-hidden"> {about}</span>;
  async function carryOut() {
    const failure = await onDelete();
    // Where it was done, the whole entry is gone.
    if (failure) setAsked({ is: 'waiting', problem: sayOfTraining(failure), again: true });
  }
  if (asked.is === 'asking') {
    return (
      <div>
        <p className="govuk-body govuk-!-font-weight-bold" ref={focusOnce} tabIndex={-1}>
          {sayOfWriting('write.delete-sure')}
          {named}
        </p>
        <div className="govuk-button-group">
          <Button look="warning" onClick={() => void carryOut()}>
            {sayOfWriting('write.delete-yes')}
            {named}
          </Button>
          <Button look="secondary" onClick={() => setAsked({ is: 'waiting', again: true })}>
            {sayOfWriting('write.delete-no')}
            {named}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div>
      <Button
        look="secondary"
        ref={asked.again ? focusOnce : undefined}
        onClick={() => setAsked({ is: 'asking' })}
      >
        {sayOfWriting('write.delete')}
        {named}
      </Button>
      <div role="alert">{asked.problem && <p className="govuk-body">{asked.problem}</p>}</div>
    </div>
  );
}
