'use client';
import { useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { todayInUk } from '@/lib/today-in-uk';
import { BesideDanger } from './BesideDanger';
import { failureInWords } from './failure-words';
import type { RecoverySheet } from './keeping';
import { dropSheet, takeSheet } from './recovery-sheet';

/** The new recovery key, shown this once, as a sheet to print. One before it stays in force until this one is taken. */
export function RecoveryPage({ sheet: { key, replaces } }: { sheet: RecoverySheet }) {
  const [problem, setProblem] = useState<string | null>(null);
  async function take() {
    const taken = await takeSheet();
    if (!taken.ok) setProblem(failureInWords(taken.failure));
  }
  return (
    <BesideDanger>
      <div className="no-print">
        <h1 className="govuk-heading-l" ref={focusOnce} tabIndex={-1}>
          {sayOfDrafts('recovery.heading')}
        </h1>
        <p className="govuk-body">{sayOfDrafts('recovery.why')}</p>
        {replaces && <p className="govuk-body">{sayOfDrafts('recovery.until-then')}</p>}
        <p className="govuk-body">{sayOfDrafts('recovery.keep')}</p>
      </div>
      <section className="govuk-inset-text" aria-labelledby="recovery-sheet">
        <h2 className="govuk-heading-m" id="recovery-sheet">
          {sayOfDrafts('recovery.sheet')}
        </h2>
        <p className="govuk-body">{sayOfDrafts('recovery.sheet-how')}</p>
        <p className="govuk-body">
          {sayOfDrafts('recovery.key')}
          <br />
          <strong className="waymark-recovery-key">{key}</strong>
        </p>
        <p className="govuk-body">
          {sayOfDrafts(replaces ? 'recovery.sheet-of-next' : 'recovery.sheet-of', {
            day: pointInWords(todayInUk()),
          })}
        </p>
      </section>
      <div className="govuk-button-group no-print">
        <Button look="secondary" onClick={() => window.print()}>
          {sayOfDrafts('recovery.print')}
        </Button>
        <Button onClick={take}>{sayOfDrafts('recovery.done')}</Button>
        {replaces && (
          <Button look="secondary" onClick={dropSheet}>
            {sayOfDrafts('recovery.keep-old')}
          </Button>
        )}
      </div>
      <p className="govuk-body no-print" role="alert">
        {problem}
      </p>
    </BesideDanger>
  );
}
