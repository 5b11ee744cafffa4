import type { Metadata } from 'next';
import { LicencesPage } from '@/components/start/LicencesPage';
import { say } from '@/lib/messages/words';
import { libraries } from './libraries';

export const metadata: Metadata = { title: say('licences.heading') };

/** Under which terms the app's lists, fonts and libraries are used. */
export default function Licences() {
  return <LicencesPage libraries={libraries()} />;
}
