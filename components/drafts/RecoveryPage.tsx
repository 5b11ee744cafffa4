'use client';
import { Button } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { todayInUk } from '@/lib/today-in-uk';
import { BesideDanger } from './BesideDanger';
import { showRecoveryKey } from './session';

/** The new recovery key, shown this once, as a sheet to print. */
export function RecoveryPage({ recoveryKey }: { recoveryKey: string }) {
  return (
    <BesideDanger>
      <div className="no-print">
        <h1 className="govuk-heading-l" ref={focusOnce} tabIndex={-1}>
          {sayOfDrafts('recovery.heading')}
        </h1>
        <p className="govuk-body">{sayOfDrafts('recovery.why')}</p>
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
          <strong className="waymark-recovery-key">{recoveryKey}</strong>
        </p>
        <p className="govuk-body">{sayOfDrafts('recovery.sheet-of', { day: pointInWords(todayInUk()) })}</p>
      </section>
      <div className="govuk-button-group no-print">
        <Button look="secondary" onClick={() => window.print()}>
          {sayOfDrafts('recovery.print')}
        </Button>
        <Button onClick={() => showRecoveryKey(null)}>{sayOfDrafts('recovery.done')}</Button>
      </div>
    </BesideDanger>
  );
}
