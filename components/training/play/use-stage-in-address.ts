import { useEffect, useEffectEvent, useRef } from 'react';
import { addressOfPlace, placeAt, type WalkRoute } from '@/components/referral/place';
import { placeOf } from '@/components/referral/walk-state';
import type { Run, RunStage } from '@/lib/training/run';
import type { TrainingActor, TrainingSnapshot } from '@/machines/training.machine';

/** The pages before and after the walk: the material, the words noticed, the debrief. */
const pages = { reading: 'material', noticing: 'words', finished: 'debrief' } as const;
type Beside = keyof typeof pages;
const besides: readonly Beside[] = ['reading', 'noticing', 'finished'];

const parameter = 'page';

/** The stage of a run whose page an address or its query names, or null: anybody can write anything there. */
export function stageAt(query: string): RunStage | null {
  const written = new URLSearchParams(query).get(parameter);
  return besides.find((stage) => pages[stage] === written) ?? (placeAt(query) ? 'walking' : null);
}

const addressBeside = (stage: Beside, { path, scenario = '' }: WalkRoute) =>
  `${path}?${new URLSearchParams({ scenario, [parameter]: pages[stage] })}`;

/** The address at which a run that is kept goes on. */
export function addressOfRun({ stage, leftAt }: Run, route: WalkRoute): string {
  if (stage !== 'walking') return addressBeside(stage, route);
  const left = placeAt(leftAt ?? '');
  const { path, scenario = '' } = route;
  return left ? addressOfPlace(left, route) : `${path}?${new URLSearchParams({ scenario })}`;
}

function stageOf(snapshot: TrainingSnapshot): RunStage {
  if (snapshot.matches('walking')) return 'walking';
  if (snapshot.matches('noticing')) return 'noticing';
  return snapshot.matches('debriefing') ? 'finished' : 'reading';
}

/** The address of what the machine shows by now. */
function addressNow(actor: TrainingActor, route: WalkRoute): string {
  const snapshot = actor.getSnapshot();
  const stage = stageOf(snapshot);
  if (stage !== 'walking') return addressBeside(stage, route);
  return addressOfPlace(placeOf(snapshot.context.place, null), route);
}

/** Into the walk from a page beside it, which stays an entry of the browser's history. */
export function goIntoWalk(
  actor: TrainingActor,
  type: 'material.read' | 'walk.reopened',
  route: WalkRoute,
): void {
  actor.send({ type, now: Date.now() });
  history.pushState(null, '', addressNow(actor, route));
}

/**
 * Keeps the pages beside the walk and the address together, as the walk keeps its steps: the browser's back and forward
 * buttons lead from the debrief to the words, the walk and the material, and out again, as far as the run has come. An
 * address that names another page than the one it led to, of a run before this one say, is put right.
 */
export function useStageInAddress(actor: TrainingActor, snapshot: TrainingSnapshot, route: WalkRoute) {
  const stage = stageOf(snapshot);
  const hasArrived = useRef(false);
  /** Goes where the address leads, and says where that was. Whether it names a page of the run at all. */
  const goTo = useEffectEvent((): boolean => {
    const asked = stageAt(location.search);
    if (!asked) return false;
    const before = stageOf(actor.getSnapshot());
    if (asked !== before) actor.send({ type: 'stage.revisited', stage: asked, now: Date.now() });
    if (asked !== stageOf(actor.getSnapshot())) history.replaceState(null, '', addressNow(actor, route));
    return true;
  });
  useEffect(() => {
    const arriving = !hasArrived.current;
    hasArrived.current = true;
    if (arriving && goTo()) return;
    // In the walk, its own pages keep the address.
    if (stage === 'walking' || stageAt(location.search) === stage) return;
    history.pushState(null, '', addressBeside(stage, route));
  }, [stage, route]);
  useEffect(() => {
    const onPop = () => {
      if (location.pathname === route.path) goTo();
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [route]);
}
