import type { Metadata } from 'next';
import { LibraryPage } from '@/components/guidance/LibraryPage';
import { sayOfLibrary } from '@/lib/messages/library-words';

export const metadata: Metadata = { title: sayOfLibrary('library.heading') };

/** The guidance library. */
export default function Guidance() {
  return <LibraryPage />;
}
