import type { Metadata } from 'next';
import { LearnersPage } from '@/components/training/learners/LearnersPage';
import { sayOfLearners } from '@/lib/messages/learner-words';

export const metadata: Metadata = { title: sayOfLearners('learners.title') };

/** The trainer's table of learners' runs. */
export default function Learners() {
  return <LearnersPage />;
}
