import type { Metadata } from 'next';
import { HelpPage } from '@/components/start/HelpPage';
import { sayOfDrafts } from '@/lib/messages/draft-words';

export const metadata: Metadata = { title: sayOfDrafts('protection.heading') };

/** What is protected and what is not. */
export default function Help() {
  return <HelpPage />;
}
