import { useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { sayOfTraining } from '@/lib/messages/training-words';
import { trainingRecords } from '@/lib/training/store/training-records';

type Asked = 'not-asked' | 'asking' | 'cleared' | 'failed';

/** Deletes all that training keeps here, after asking. Live drafts are kept elsewhere, and stay. */
export function ClearTraining({ onCleared }: { onCleared: () => void }) {
  const [asked, setAsked] = useState<Asked>('not-asked');
  async function clear() {
    const cleared = await trainingRecords.removeAll();
    setAsked(cleared.ok ? 'cleared' : 'failed');
    if (cleared.ok) onCleared();
  }
  return (
    <section className="no-print" aria-labelledby="clear-training">
      <h2 className="govuk-heading-m" id="clear-training">
        {sayOfTraining('training.clear')}
      </h2>
      <p className="govuk-body">{sayOfTraining('training.clear-text')}</p>
      {asked === 'asking' ? (
        <>
          <p className="govuk-body govuk-!-font-weight-bold" ref={focusOnce} tabIndex={-1}>
            {sayOfTraining('training.clear-sure')}
          </p>
          <div className="govuk-button-group">
            <Button look="warning" onClick={() => void clear()}>
              {sayOfTraining('training.clear-yes')}
            </Button>
            <Button look="secondary" onClick={() => setAsked('not-asked')}>
              {sayOfTraining('training.clear-no')}
            </Button>
          </div>
        </>
      ) : (
        <Button look="secondary" onClick={() => setAsked('asking')}>
          {sayOfTraining('training.clear')}
        </Button>
      )}
      <p className="govuk-body" role="status">
        {asked === 'cleared' && sayOfTraining('training.cleared')}
        {asked === 'failed' && sayOfTraining('training-store.failed')}
      </p>
    </section>
  );
}
