import { sayOfTraining } from '@/lib/messages/training-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import type { OwnShelf } from './own-shelf';

/** Where what is typed is: kept on this device, about to be, or not, and why. */
export function KeepingState({ keeping }: Pick<OwnShelf, 'keeping'>) {
  switch (keeping) {
    case 'kept':
    case 'waiting':
      return <p className="govuk-body-s waymark-write-keeping">{sayOfWriting(`write.${keeping}`)}</p>;
    default:
      return (
        <p className="waymark-field-warning" role="alert">
          {sayOfTraining(keeping)} {sayOfWriting('write.not-kept')}
        </p>
      );
  }
}
