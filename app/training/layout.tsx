import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { TrainingMark } from '@/components/training/TrainingMark';
import { sayOfTraining } from '@/lib/messages/training-words';
import './training.scss';
import { say } from '@/lib/messages/words';

const ofTheApp = say('app.name');

export const metadata: Metadata = {
  title: {
    // The root's own template adds the app's name.
    default: sayOfTraining('training.title'),
    template: `${sayOfTraining('training.marked-title', { title: '%s' })} – ${ofTheApp}`,
  },
};

/** Every page of training stands in here, so that none is without the mark. */
export default function TrainingLayout({ children }: { children: ReactNode }) {
  return <TrainingMark>{children}</TrainingMark>;
}
