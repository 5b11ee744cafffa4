import { Details } from '@/components/govuk/Details';
import { say } from '@/lib/messages/words';
import { said } from '@/lib/questions/relevance';
import { loadedLater } from './loaded-later';
import type { WalkProps } from './walk-state';

const StepGuidance = loadedLater(
  () => import('./StepGuidance').then((file) => file.StepGuidance),
  'when-opened',
);

/** The guidance for this step, one action away: loaded for those who open it. Before a nation is chosen there is none. */
export function StepGuidanceDetails({ walk }: { walk: WalkProps }) {
  const nation = said(walk.from, 'nation.of-referral');
  const { at } = walk.place;
  if (!nation || at === 'inDanger') return null;
  return (
    <Details key={at} summary={say('guidance.at-step')}>
      {() => <StepGuidance step={at} nation={nation} from={walk.from} />}
    </Details>
  );
}
