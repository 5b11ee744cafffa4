'use client';
import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useRef, useState } from 'react';
import { WarningText } from '@/components/govuk/Asides';
import { leftWalk } from '@/components/referral/last-walk';
import { addressOfPlace, placeAt, type WalkRoute } from '@/components/referral/place';
import { placeOf } from '@/components/referral/walk-state';
import { DebriefPage } from '@/components/training/debrief/DebriefPage';
import { TrainingPage } from '@/components/training/TrainingPage';
import { sayOfTraining } from '@/lib/messages/training-words';
import type { Run } from '@/lib/training/run';
import { type TrainingActor, type TrainingSnapshot, trainingMachine } from '@/machines/training.machine';
import { NoticingPage } from './NoticingPage';
import { NotKept } from './NotKept';
import { ReadingPage } from './ReadingPage';
import { useRunKeeper } from './use-run-keeper';
import { goIntoWalk, useStageInAddress } from './use-stage-in-address';
import { Walking } from './Walking';

/** The step that a run's last address names, for the machine: nobody arrives where the answers do not lead. */
function lastStep({ leftAt }: Run) {
  const place = placeAt(leftAt ?? '');
  if (!place || place.at === 'inDanger') return null;
  return { step: place.at, ...(place.section ? { section: place.section } : {}) };
}

interface Props {
  /** As it was kept, or at its beginning. */
  begun: Run;
  /** Begun in place of the run that is kept. */
  isNew: boolean;
  route: WalkRoute;
  /** Whether another tab plays it too; null until that is known. */
  elsewhere: boolean | null;
  onAnew: () => void;
  /** Another tab has gone on with the run: it is to be opened as it is kept by now. */
  onFollow: () => void;
}

/** A scenario while it is played, kept on this device with every change. */
export function Play({ begun, isNew, route, elsewhere, onAnew, onFollow }: Props) {
  const [now] = useState(() => Date.now());
  const actor = useActorRef(trainingMachine, { input: { run: begun, now, leftAt: lastStep(begun) } });
  const snapshot = useSelector(actor, (all) => all);
  const { run, place } = snapshot.context;
  const { keep, keepInstead, failure } = useRunKeeper(begun, isNew, onFollow);
  const alone = elsewhere === false;
  const at = placeOf(place, null);
  const address = addressOfPlace(at, route);
  // The danger page can be raised from anywhere: where the walk was left is the step that it came from.
  const leftAt = useRef(begun.leftAt);
  const inDanger = at.at === 'inDanger';
  useEffect(() => {
    if (!inDanger) leftAt.current = address;
    keep({ ...run, leftAt: leftAt.current }, alone);
  }, [keep, run, address, inDanger, alone]);
  useEffect(() => leftWalk('training', address), [address]);
  useStageInAddress(actor, snapshot, route);
  useEffect(() => {
    // What was told of the time is not lost to a tab that is loaded again, or never comes back.
    function layDown() {
      if (document.visibilityState === 'visible') return;
      actor.send({ type: 'laid.down', now: Date.now() });
      keep({ ...actor.getSnapshot().context.run, leftAt: leftAt.current }, alone);
    }
    document.addEventListener('visibilitychange', layDown);
    return () => document.removeEventListener('visibilitychange', layDown);
  }, [actor, keep, alone]);
  return (
    <>
      {failure && <NotKept {...{ failure, keepInstead, onFollow }} />}
      {elsewhere && (
        <div className="no-print" role="status">
          <WarningText>{sayOfTraining('play.elsewhere')}</WarningText>
        </div>
      )}
      <Stage actor={actor} snapshot={snapshot} route={route} onAnew={onAnew} />
    </>
  );
}

interface StageProps extends Pick<Props, 'route' | 'onAnew'> {
  actor: TrainingActor;
  snapshot: TrainingSnapshot;
}

function Stage({ actor, snapshot, route, onAnew }: StageProps) {
  const { run } = snapshot.context;
  if (snapshot.matches('walking')) return <Walking {...{ actor, snapshot, route }} />;
  if (snapshot.matches('noticing')) {
    return (
      <TrainingPage page="noticing.title" route={route}>
        <NoticingPage
          run={run}
          onTyped={(text) => actor.send({ type: 'noticed.typed', text })}
          onDone={() => actor.send({ type: 'noticing.done' })}
          onBack={() => goIntoWalk(actor, 'walk.reopened', route)}
        />
      </TrainingPage>
    );
  }
  if (snapshot.matches('debriefing')) {
    return (
      <TrainingPage page="debrief.title" route={route}>
        <DebriefPage run={run} onAgain={() => goIntoWalk(actor, 'walk.reopened', route)} onAnew={onAnew} />
      </TrainingPage>
    );
  }
  return (
    <TrainingPage page="play.read-heading" route={route}>
      <ReadingPage scenario={run.scenario} onRead={() => goIntoWalk(actor, 'material.read', route)} />
    </TrainingPage>
  );
}
