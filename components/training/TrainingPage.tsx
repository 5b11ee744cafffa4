import type { ReactNode } from 'react';
import type { WalkRoute } from '@/components/referral/place';
import { useArrival } from '@/components/referral/use-arrival';
import { sayOfTraining, type TrainingMessageId } from '@/lib/messages/training-words';

interface Props {
  /** What it is called in the tab. */
  page: TrainingMessageId;
  route: WalkRoute;
  children: ReactNode;
}

/** A page between or after those of the walk: the tab's title and the focus follow as they do there. */
export function TrainingPage({ page, route, children }: Props) {
  useArrival(page, sayOfTraining('training.marked-title', { title: sayOfTraining(page) }), route);
  return children;
}
