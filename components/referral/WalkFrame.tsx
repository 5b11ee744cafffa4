import type { ReactNode } from 'react';
import type { Answers } from '@/lib/questions/answers';
import { CaseFiles } from './CaseFiles';
import { loadedLater } from './loaded-later';
import { isWide, titleOf } from './page-of-place';
import { addressOfPlace } from './place';
import { StepGuidanceDetails } from './StepGuidanceDetails';
import { useArrival } from './use-arrival';
import { WalkTop } from './WalkTop';
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
  const { place } = walk;
  useArrival(addressOfPlace(place), titleOf(place));
  const inDanger = place.at === 'inDanger';
  const begun = Object.keys(walk.context.answers).length > 0;
  return (
    <>
      <WalkTop walk={walk} />
      {!inDanger && begun && <KeepingLine />}
      <div className={isWide(place) ? undefined : 'waymark-walk-page'}>{children}</div>
      {!place.sheet && <StepGuidanceDetails walk={walk} />}
      {!inDanger && !place.sheet && <CaseFiles walk={walk} onOpen={onOpenCase} />}
    </>
  );
}
