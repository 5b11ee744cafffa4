import type { Metadata } from 'next';
import { PlayPage } from '@/components/training/play/PlayPage';
import { sayOfTraining } from '@/lib/messages/training-words';

export const metadata: Metadata = { title: sayOfTraining('play.title') };

/** A scenario, played: the address names it and the step, never what was answered. */
export default function Playing() {
  return <PlayPage />;
}
