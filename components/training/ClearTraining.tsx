import { useState } from 'react';
import { AreYouSure } from '@/components/govuk/AreYouSure';
import { sayOfTraining } from '@/lib/messages/training-words';
import { trainingRecords } from '@/lib/training/store/training-records';

/** Deletes all that training keeps here, after asking. Live drafts are kept elsewhere, and stay. */
export function ClearTraining({ onCleared }: { onCleared: () => void }) {
  const [cleared, setCleared] = useState(false);
  async function clear(): Promise<string | null> {
    const done = await trainingRecords.removeAll();
    if (!done.ok) return sayOfTraining(done.failure.kind);
    setCleared(true);
    onCleared();
    return null;
  }
  return (
    <section className="no-print" aria-labelledby="clear-training">
      <h2 className="govuk-heading-m" id="clear-training">
        {sayOfTraining('training.clear-heading')}
      </h2>
      <p className="govuk-body">{sayOfTraining('training.clear-text')}</p>
      <AreYouSure
        ask={sayOfTraining('training.clear')}
        sure={sayOfTraining('training.clear-sure')}
        yes={sayOfTraining('training.clear-yes')}
        no={sayOfTraining('training.clear-no')}
        onYes={clear}
      />
      <p className="govuk-body" role="status">
        {cleared && sayOfTraining('training.cleared')}
      </p>
    </section>
  );
}
