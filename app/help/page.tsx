import type { Metadata } from 'next';
import { HelpPage } from '@/components/start/HelpPage';
import { say } from '@/lib/messages/words';

export const metadata: Metadata = { title: say('help.heading') };

/** What is protected and what is not. */
export default function Help() {
  return <HelpPage />;
}
