import { useEffect, useEffectEvent } from 'react';
import { placeAt, type WalkRoute } from '@/components/referral/place';
import type { TrainingActor, TrainingSnapshot } from '@/machines/training.machine';

/** The pages before and after the walk: the material, the words noticed, the debrief. */
const stages = { reading: 'material', noticing: 'words', debriefing: 'debrief' } as const;
type Stage = keyof typeof stages;
const stageNames = Object.keys(stages) as Stage[];

const parameter = 'page';

/** The page beside the walk that an address or its query names, or null: anybody can write anything there. */
export function stageAt(query: string): Stage | null {
  const written = new URLSearchParams(query).get(parameter);
  return stageNames.find((stage) => stages[stage] === written) ?? null;
}

const addressOf = (stage: Stage, { path, scenario = '' }: WalkRoute) =>
  `${path}?${new URLSearchParams({ scenario, [parameter]: stages[stage] })}`;

/**
 * Keeps the pages beside the walk and the address together, as the walk keeps its steps: the browser's back and forward
 * buttons lead from the debrief to the words and into the walk, and out again.
 */
export function useStageInAddress(actor: TrainingActor, snapshot: TrainingSnapshot, route: WalkRoute) {
  const stage = stageNames.find((one) => snapshot.matches(one)) ?? null;
  useEffect(() => {
    if (!stage || stageAt(location.search) === stage) return;
    history.pushState(null, '', addressOf(stage, route));
  }, [stage, route]);

  const goTo = useEffectEvent(() => {
    if (location.pathname !== route.path) return;
    const asked = stageAt(location.search);
    const now = Date.now();
    if (asked === stage) return;
    if (!asked && placeAt(location.search)) actor.send({ type: 'walk.reopened', now });
    if (asked && !stage) actor.send({ type: 'walk.ended', now });
    if (asked === 'debriefing') actor.send({ type: 'noticing.done' });
    if (asked === 'noticing') actor.send({ type: 'noticing.reopened' });
  });
  useEffect(() => {
    const onPop = () => goTo();
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
}
