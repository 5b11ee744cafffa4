'use client';
import Link from 'next/link';
import { type ChangeEvent, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { focusOnce } from '@/components/govuk/focus-once';
import { say } from '@/lib/messages/words';
import type { Answers } from '@/lib/questions/answers';
import { type CaseFileProblem, readChosenFile } from './read-chosen-file';

type Reading =
  | { is: 'waiting'; after?: 'kept' }
  | { is: 'reading' }
  | { is: 'refused'; problem: CaseFileProblem }
  | { is: 'to-confirm'; answers: Answers }
  | { is: 'opened' };

interface Props {
  /** Whether something would be lost: asked before it is. */
  replaces: boolean;
  /** False where the draft that is here could not be left. */
  onOpen: (answers: Answers) => Promise<boolean>;
}

/** Opens a case file in place of the draft, or says in one sentence why not and changes nothing. */
export function OpenCaseFile({ replaces, onOpen }: Props) {
  const [reading, setReading] = useState<Reading>({ is: 'waiting' });

  async function open(answers: Answers) {
    const opened = await onOpen(answers);
    setReading(opened ? { is: 'opened' } : { is: 'refused', problem: 'case-file.draft-unsaved' });
  }

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    if (!file) return;
    setReading({ is: 'reading' });
    const read = await readChosenFile(file);
    // The same file can be chosen again once it has been put right.
    target.value = '';
    if (!read.ok) setReading({ is: 'refused', problem: read.failure.kind });
    else if (replaces) setReading({ is: 'to-confirm', answers: read.value });
    else await open(read.value);
  }

  if (reading.is === 'to-confirm') {
    return (
      <section aria-label={say('case-file.replace-heading')}>
        <h2 className="govuk-heading-s" ref={focusOnce} tabIndex={-1}>
          {say('case-file.replace-heading')}
        </h2>
        <p className="govuk-body">{say('case-file.replace-text')}</p>
        <div className="govuk-button-group">
          <Button look="warning" onClick={() => open(reading.answers)}>
            {say('case-file.replace')}
          </Button>
          <Button look="secondary" onClick={() => setReading({ is: 'waiting', after: 'kept' })}>
            {say('case-file.keep')}
          </Button>
        </div>
      </section>
    );
  }
  const refused = reading.is === 'refused';
  return (
    <div className={refused ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label className="govuk-label" htmlFor="case-file">
        {say('case-file.choose')}
      </label>
      <p className="govuk-hint" id="case-file-backup">
        {say('case-file.backup-elsewhere')}{' '}
        <Link href="/drafts/" prefetch={false} className="govuk-link">
          {say('case-file.backup-place')}
        </Link>
      </p>
      <div role="alert">
        {refused && (
          <FieldProblem id="case-file-problem" is="error">
            {say(reading.problem)}
          </FieldProblem>
        )}
      </div>
      <input
        id="case-file"
        ref={reading.is === 'waiting' && reading.after === 'kept' ? focusOnce : null}
        type="file"
        className="govuk-file-upload"
        accept=".json,application/json"
        autoComplete="off"
        aria-describedby={refused ? 'case-file-backup case-file-problem' : 'case-file-backup'}
        onChange={choose}
      />
      <p className="govuk-body-s" role="status">
        {reading.is === 'reading' && say('case-file.reading')}
        {reading.is === 'opened' && say('case-file.opened')}
      </p>
    </div>
  );
}
