import type { ReactNode } from 'react';
import { BackLink } from '@/components/govuk/BackLink';
import { Button } from '@/components/govuk/Button';
import { say } from '@/lib/messages/words';
import type { Answers } from '@/lib/questions/answers';
import { CaseFiles } from './CaseFiles';
import { loadedLater } from './loaded-later';
import { isWide, titleOf } from './page-of-place';
import { addressOfPlace } from './place';
import { StepGuidanceDetails } from './StepGuidanceDetails';
import { useArrival } from './use-arrival';
import type { WalkProps } from './walk-state';

const KeepingLine = loadedLater(() =>
  import('@/components/drafts/KeepingLine').then((file) => file.KeepingLine),
);

interface Props {
  walk: WalkProps;
  onOpenCase: (answers: Answers) => Promise<boolean>;
  children: ReactNode;
}

/** Round every page of the walk: the way back, the way to help, and what becomes of what is written. */
export function WalkFrame({ walk, onOpenCase, children }: Props) {
  const { place, canGoBack, send } = walk;
  useArrival(addressOfPlace(place), titleOf(place));
  const inDanger = place.at === 'inDanger';
  const begun = Object.keys(walk.context.answers).length > 0;
  return (
    <>
      <div className="waymark-walk-top no-print">
        <div>
          {place.sheet ? (
            <BackLink onClick={() => walk.showSheet(null)}>{say('outputs.back')}</BackLink>
          ) : (
            canGoBack && <BackLink onClick={() => send({ type: 'back' })}>{say('walk.back')}</BackLink>
          )}
        </div>
        {!inDanger && (
          <Button look="warning" onClick={() => send({ type: 'danger.raised' })}>
            {say('walk.danger')}
          </Button>
        )}
      </div>
      {!inDanger && begun && <KeepingLine />}
      <div className={isWide(place) ? undefined : 'waymark-walk-page'}>{children}</div>
      {!place.sheet && <StepGuidanceDetails walk={walk} />}
      {!inDanger && !place.sheet && <CaseFiles walk={walk} onOpen={onOpenCase} />}
    </>
  );
}
