'use client';
import { useState } from 'react';
import { Button } from './Button';
import { focusOnce } from './focus-once';
import { OfWhich } from './OfWhich';

interface Props {
  ask: string;
  sure: string;
  yes: string;
  no: string;
  /** What it is done to, for those who hear a button alone. */
  about?: string;
  /** Does it; gives the reason in words where that was refused. */
  onYes: () => Promise<string | null>;
}

type Asked = { is: 'waiting'; problem?: string; again?: true } | { is: 'asking' };

/** A button for what can not be undone, and the question before it is done. */
export function AreYouSure({ ask, sure, yes, no, about, onYes }: Props) {
  const [asked, setAsked] = useState<Asked>({ is: 'waiting' });
  if (asked.is === 'waiting') {
    return (
      <>
        <Button
          look="secondary"
          ref={asked.again ? focusOnce : undefined}
          onClick={() => setAsked({ is: 'asking' })}
        >
          <OfWhich about={about}>{ask}</OfWhich>
        </Button>
        <p className="govuk-body" role="alert">
          {asked.problem}
        </p>
      </>
    );
  }
  async function carryOut() {
    const problem = await onYes();
    // Where it was done, another page or another list takes this one's place.
    setAsked(problem === null ? { is: 'waiting' } : { is: 'waiting', problem, again: true });
  }
  return (
    <div>
      <p className="govuk-body govuk-!-font-weight-bold" ref={focusOnce} tabIndex={-1}>
        <OfWhich about={about}>{sure}</OfWhich>
      </p>
      <div className="govuk-button-group">
        <Button look="warning" onClick={carryOut}>
          <OfWhich about={about}>{yes}</OfWhich>
        </Button>
        <Button look="secondary" onClick={() => setAsked({ is: 'waiting', again: true })}>
          <OfWhich about={about}>{no}</OfWhich>
        </Button>
      </div>
    </div>
  );
}
