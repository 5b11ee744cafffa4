import type { Metadata } from 'next';
import { LawIndex } from '@/components/guidance/law/LawIndex';
import { sayOfLaw } from '@/lib/messages/law-words';

export const metadata: Metadata = { title: sayOfLaw('law.heading') };

/** The list of the pages of the law. */
export default function Law() {
  return <LawIndex />;
}
