import type { Metadata } from 'next';
import { HandOutsPage } from '@/components/training/hand-outs/HandOutsPage';
import { sayOfPapers } from '@/lib/messages/training-paper-words';

export const metadata: Metadata = { title: sayOfPapers('hand-outs.title') };

/** The papers of a training session. */
export default function HandOuts() {
  return <HandOutsPage />;
}
