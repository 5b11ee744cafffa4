import type { Metadata } from 'next';
import { StartPage } from '@/components/start/StartPage';
import { say } from '@/lib/messages/words';

export const metadata: Metadata = { title: { absolute: say('app.name') } };

/** The first page: danger first, then what this is, then the walk. */
export default function Start() {
  return <StartPage />;
}
