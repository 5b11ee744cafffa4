'use client';
import { useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';

interface Props {
  ask: string;
  sure: string;
  yes: string;
  no: string;
  onYes: () => void;
}

/** A button for what can not be undone, and the question before it is done. */
export function AreYouSure({ ask, sure, yes, no, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button look="secondary" onClick={() => setAsking(true)}>
        {ask}
      </Button>
    );
  }
  return (
    <div>
      <p className="govuk-body govuk-!-font-weight-bold" ref={focusOnce} tabIndex={-1}>
        {sure}
      </p>
      <div className="govuk-button-group">
        <Button look="warning" onClick={onYes}>
          {yes}
        </Button>
        <Button look="secondary" onClick={() => setAsking(false)}>
          {no}
        </Button>
      </div>
    </div>
  );
}
