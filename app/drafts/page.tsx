import type { Metadata } from 'next';
import { DraftsPage } from '@/components/drafts/DraftsPage';
import { sayOfDrafts } from '@/lib/messages/draft-words';

export const metadata: Metadata = { title: sayOfDrafts('drafts.title') };

/** The drafts that are kept in this browser. */
export default function Drafts() {
  return <DraftsPage />;
}
