import type { Metadata } from 'next';
import { TellingPage } from '@/components/guidance/telling/TellingPage';
import { sayOfTelling } from '@/lib/messages/telling-words';

export const metadata: Metadata = { title: sayOfTelling('telling.title') };

/** What to tell a child about the referral, and a paper for them. */
export default function TellingTheChild() {
  return <TellingPage />;
}
