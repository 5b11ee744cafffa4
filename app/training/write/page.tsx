import type { Metadata } from 'next';
import { WritePage } from '@/components/training/write/WritePage';
import { sayOfWriting } from '@/lib/messages/training-write-words';

export const metadata: Metadata = { title: sayOfWriting('write.heading') };

/** Where trainers write scenarios of their own. */
export default function Write() {
  return <WritePage />;
}
