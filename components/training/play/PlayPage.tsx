'use client';
import Link from 'next/link';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import type { WalkRoute } from '@/components/referral/place';
import { findScenario } from '@/components/training/find-scenario';
import { type KeptRun, keptRun } from '@/components/training/keep-run';
import { TrainingPage } from '@/components/training/TrainingPage';
import { sayOfTraining } from '@/lib/messages/training-words';
import { newRun, type Run } from '@/lib/training/run';
import type { Scenario } from '@/lib/training/scenario';
import { Play } from './Play';
import { Preparing } from './Preparing';
import { useOpenElsewhere } from './use-open-elsewhere';
import { addressOfRun, stageAt } from './use-stage-in-address';

export const playPath = '/training/play/';

type Opening =
  | { is: 'opening' }
  | { is: 'unknown' }
  | { is: 'not-loaded' }
  | { is: 'found'; scenario: Scenario; kept: KeptRun }
  | { is: 'playing'; run: Run; isNew: boolean };

/** The scenario that the address names. It is an invented one, and may stand there. */
const scenarioAsked = () => new URLSearchParams(location.search).get('scenario') ?? '';

/** Whether the address names a page of the walk, or one beside it. */
const isWithin = () => stageAt(location.search) !== null;

async function open(id: string): Promise<Opening> {
  const [found, kept] = await Promise.all([findScenario(id), keptRun(id)]);
  // A run holds its scenario: it goes on where that was deleted, or can not be played while it is being written.
  const scenario = found ?? (kept.is === 'kept' ? kept.run.scenario : null);
  if (!scenario) return { is: 'unknown' };
  // A page of the walk was loaded again, or came back: nobody has to ask for what is under way.
  return isWithin() && kept.is === 'kept'
    ? { is: 'playing', run: kept.run, isNew: false }
    : { is: 'found', scenario, kept };
}

/** Plays the scenario that the address names, anew or where it was left. */
export function PlayPage() {
  const [opening, setOpening] = useState<Opening>({ is: 'opening' });
  const [id, setId] = useState('');
  const route = useMemo<WalkRoute>(() => ({ path: playPath, scenario: id }), [id]);
  const elsewhere = useOpenElsewhere(opening.is === 'playing' ? id : null);
  useEffect(() => {
    let wanted = true;
    const asked = scenarioAsked();
    setId(asked);
    open(asked).then(
      (found) => wanted && setOpening(found),
      () => wanted && setOpening({ is: 'not-loaded' }),
    );
    return () => {
      wanted = false;
    };
  }, []);
  const show = (found: Promise<Opening>) => {
    found.then(setOpening, () => setOpening({ is: 'not-loaded' }));
  };
  // As it is kept by now: another tab may have gone on with it, or begun it anew.
  async function goOn(enter: 'pushState' | 'replaceState'): Promise<Opening> {
    const kept = await keptRun(id);
    if (kept.is !== 'kept') return open(id);
    // Who is on the way to another page stays on it.
    if (location.pathname === playPath) history[enter](null, '', addressOfRun(kept.run, route));
    return { is: 'playing', run: kept.run, isNew: false };
  }
  // Back from the walk to what stands before it, and forward again.
  const goTo = useEffectEvent(() => {
    const isMoved = isWithin() !== (opening.is === 'playing');
    if (location.pathname !== playPath || scenarioAsked() !== id || !isMoved) return;
    show(open(id));
  });
  useEffect(() => {
    const onPop = () => goTo();
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);

  if (opening.is === 'opening')
    return <p className="govuk-body needs-script">{sayOfTraining('training.loading')}</p>;
  if (opening.is === 'playing') {
    const { run, isNew } = opening;
    return (
      <Play
        key={run.revision ?? 'new'}
        begun={run}
        {...{ isNew, route, elsewhere }}
        onAnew={() => {
          history.pushState(null, '', `${playPath}?scenario=${id}`);
          show(open(id));
        }}
        onFollow={() => show(goOn('replaceState'))}
      />
    );
  }
  if (opening.is === 'unknown' || opening.is === 'not-loaded') {
    return (
      <TrainingPage page="play.title" route={route}>
        <h1 className="govuk-heading-l">{sayOfTraining('play.title')}</h1>
        <p className="govuk-body">
          {sayOfTraining(opening.is === 'unknown' ? 'play.unknown' : 'training.not-loaded')}
        </p>
        <ToList />
      </TrainingPage>
    );
  }
  const { scenario, kept } = opening;
  return (
    <TrainingPage page="play.title" route={route}>
      <ToList />
      <h1 className="govuk-heading-l">{scenario.title}</h1>
      {kept.is === 'damaged' && <p className="govuk-body">{sayOfTraining('play.kept-damaged')}</p>}
      {kept.is === 'kept' && <GoOn run={kept.run} onGoOn={() => show(goOn('pushState'))} />}
      <Preparing
        scenario={scenario}
        onStart={(feedback) => setOpening({ is: 'playing', run: newRun(scenario, feedback), isNew: true })}
      />
    </TrainingPage>
  );
}

function ToList() {
  return (
    <Link href="/training/" prefetch={false} className="govuk-back-link">
      {sayOfTraining('play.to-list')}
    </Link>
  );
}

function GoOn({ run, onGoOn }: { run: Run; onGoOn: () => void }) {
  const over = run.stage === 'finished';
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{sayOfTraining(over ? 'play.kept-finished' : 'play.kept')}</p>
      <Button onClick={onGoOn}>{sayOfTraining(over ? 'play.see-debrief' : 'play.go-on')}</Button>
      <p className="govuk-body govuk-!-margin-bottom-0">{sayOfTraining('play.anew-why')}</p>
    </div>
  );
}
