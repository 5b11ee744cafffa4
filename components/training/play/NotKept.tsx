import { Button } from '@/components/govuk/Button';
import { sayOfTraining } from '@/lib/messages/training-words';
import type { TrainingStoreFailure } from '@/lib/training/store/training-records';

interface Props {
  failure: TrainingStoreFailure;
  keepInstead: () => void;
  onFollow: () => void;
}

/** Why a run is in this tab only; where another tab has gone on with it, which of the two is to be kept. */
export function NotKept({ failure, keepInstead, onFollow }: Props) {
  return (
    <div className="no-print">
      <p className="govuk-error-message" role="alert">
        {sayOfTraining('play.not-kept', { why: sayOfTraining(failure.kind) })}
      </p>
      {failure.kind === 'training-store.newer' && (
        <div className="govuk-button-group">
          <Button look="secondary" onClick={onFollow}>
            {sayOfTraining('play.take-newer')}
          </Button>
          <Button look="secondary" onClick={keepInstead}>
            {sayOfTraining('play.keep-this')}
          </Button>
        </div>
      )}
    </div>
  );
}
