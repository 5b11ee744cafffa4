'use client';
import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useRef, useState } from 'react';
import { WarningText } from '@/components/govuk/Asides';
import { leftTraining } from '@/components/referral/last-walk';
import { addressOfPlace, placeAt, type WalkRoute } from '@/components/referral/place';
import { placeOf } from '@/components/referral/walk-state';
import { DebriefPage } from '@/components/training/debrief/DebriefPage';
import { runKeeper } from '@/components/training/keep-run';
import { TrainingPage } from '@/components/training/TrainingPage';
import { sayOfTraining } from '@/lib/messages/training-words';
import type { Run } from '@/lib/training/run';
import type { TrainingStoreFailure } from '@/lib/training/store/training-records';
import { type TrainingActor, trainingMachine } from '@/machines/training.machine';
import { NoticingPage } from './NoticingPage';
import { ReadingPage } from './ReadingPage';
import { useOpenElsewhere } from './use-open-elsewhere';
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
  route: WalkRoute;
  onAnew: () => void;
}

/** A scenario while it is played, kept on this device with every change. */
export function Play({ begun, route, onAnew }: Props) {
  const [now] = useState(() => Date.now());
  const actor = useActorRef(trainingMachine, { input: { run: begun, now, leftAt: lastStep(begun) } });
  const { run, place } = useSelector(actor, ({ context }) => context);
  const [failure, setFailure] = useState<TrainingStoreFailure | null>(null);
  const [keep] = useState(() => runKeeper(setFailure));
  const at = placeOf(place, null);
  const address = addressOfPlace(at, route);
  // The danger page can be raised from anywhere: where the walk was left is the step that it came from.
  const leftAt = useRef(begun.leftAt);
  const inDanger = at.at === 'inDanger';
  useEffect(() => {
    if (!inDanger) leftAt.current = address;
    keep({ ...run, leftAt: leftAt.current });
  }, [keep, run, address, inDanger]);
  useEffect(() => leftTraining(address), [address]);
  const elsewhere = useOpenElsewhere(run.scenario.id);
  return (
    <>
      {failure && (
        <p className="govuk-error-message" role="alert">
          {sayOfTraining('play.not-kept', { why: sayOfTraining(failure.kind) })}
        </p>
      )}
      {elsewhere && (
        <div className="no-print" role="status">
          <WarningText>{sayOfTraining('play.elsewhere')}</WarningText>
        </div>
      )}
      <Stage actor={actor} route={route} onAnew={onAnew} />
    </>
  );
}

function Stage({ actor, route, onAnew }: Pick<Props, 'route' | 'onAnew'> & { actor: TrainingActor }) {
  const snapshot = useSelector(actor, (all) => all);
  const { run } = snapshot.context;
  if (snapshot.matches('walking')) return <Walking {...{ actor, snapshot, route }} />;
  if (snapshot.matches('noticing')) {
    return (
      <TrainingPage page="noticing.title" route={route}>
        <NoticingPage
          run={run}
          onTyped={(text) => actor.send({ type: 'noticed.typed', text })}
          onDone={() => actor.send({ type: 'noticing.done' })}
          onBack={() => actor.send({ type: 'walk.reopened', now: Date.now() })}
        />
      </TrainingPage>
    );
  }
  if (snapshot.matches('debriefing')) {
    return (
      <TrainingPage page="debrief.title" route={route}>
        <DebriefPage
          run={run}
          onAgain={() => actor.send({ type: 'walk.reopened', now: Date.now() })}
          onAnew={onAnew}
        />
      </TrainingPage>
    );
  }
  return (
    <TrainingPage page="play.read-heading" route={route}>
      <ReadingPage
        scenario={run.scenario}
        onRead={() => actor.send({ type: 'material.read', now: Date.now() })}
      />
    </TrainingPage>
  );
}
