import { useEffect } from 'react';
import { InsetText } from '@/components/govuk/Asides';
import { Button, LinkButton } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { fetchFurtherPages } from '@/components/referral/loaded-later';
import { isWide, titleOf } from '@/components/referral/page-of-place';
import { addressOfPlace, type WalkRoute } from '@/components/referral/place';
import { StepGuidanceDetails } from '@/components/referral/StepGuidanceDetails';
import { useArrival } from '@/components/referral/use-arrival';
import { WalkScreen } from '@/components/referral/WalkScreen';
import { WalkTop } from '@/components/referral/WalkTop';
import type { WalkProps } from '@/components/referral/walk-state';
import { WhatIsKnown } from '@/components/training/Passages';
import { sayOfTraining } from '@/lib/messages/training-words';
import type { Run } from '@/lib/training/run';

interface Props {
  walk: WalkProps;
  run: Run;
  route: WalkRoute;
  atEnd: boolean;
  onEnd: () => void;
}

/** A page of the walk as a live case has it, with what the learner knows at hand instead of the care for a draft. */
export function PlayedWalk({ walk, run, route, atEnd, onEnd }: Props) {
  const { place } = walk;
  useArrival(
    addressOfPlace(place, route),
    sayOfTraining('training.marked-title', { title: titleOf(place) }),
    route,
  );
  useEffect(fetchFurtherPages, []);
  const inDanger = place.at === 'inDanger';
  return (
    <>
      <WalkTop walk={walk} />
      {!place.sheet && (
        <div className="no-print">
          <Details summary={sayOfTraining('play.known')}>
            {() => <WhatIsKnown scenario={run.scenario} arrived={run.arrived} />}
          </Details>
        </div>
      )}
      {atEnd && !place.sheet && (
        <div className="no-print">
          <InsetText>
            <p className="govuk-body govuk-!-font-weight-bold">{sayOfTraining('play.at-end')}</p>
            <p className="govuk-body">{sayOfTraining('play.at-end-why')}</p>
            <Button onClick={onEnd}>{sayOfTraining('play.end')}</Button>
          </InsetText>
        </div>
      )}
      {(inDanger || place.at === 'callingFirst') && !place.sheet && (
        <InsetText>
          <p className="govuk-body govuk-!-font-weight-bold">{sayOfTraining('play.call-nobody-heading')}</p>
          <p className="govuk-body">{sayOfTraining('play.call-nobody')}</p>
        </InsetText>
      )}
      <div className={isWide(place) ? undefined : 'waymark-walk-page'}>
        <WalkScreen walk={walk} />
      </div>
      {!place.sheet && <StepGuidanceDetails walk={walk} />}
      {!atEnd && !inDanger && !place.sheet && (
        <p className="govuk-body no-print">
          <LinkButton onClick={onEnd}>{sayOfTraining('play.end-early')}</LinkButton>
        </p>
      )}
    </>
  );
}
