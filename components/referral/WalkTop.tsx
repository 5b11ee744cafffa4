import { BackLink } from '@/components/govuk/BackLink';
import { Button } from '@/components/govuk/Button';
import { say } from '@/lib/messages/words';
import type { WalkProps } from './walk-state';

/** Above every page of the walk: the way back, and the way to help. */
export function WalkTop({ walk }: { walk: WalkProps }) {
  const { place, canGoBack, send } = walk;
  return (
    <div className="waymark-walk-top no-print">
      <div>
        {place.sheet ? (
          <BackLink onClick={() => walk.showSheet(null)}>{say('outputs.back')}</BackLink>
        ) : (
          canGoBack && <BackLink onClick={() => send({ type: 'back' })}>{say('walk.back')}</BackLink>
        )}
      </div>
      {place.at !== 'inDanger' && (
        <Button look="warning" onClick={() => send({ type: 'danger.raised' })}>
          {say('walk.danger')}
        </Button>
      )}
    </div>
  );
}
