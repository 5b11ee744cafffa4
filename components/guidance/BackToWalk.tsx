'use client';
import Link from 'next/link';
import { useDraft } from '@/components/drafts/draft-in-tab';

/**
 * To the step where the draft of this tab was left, or else to the first page. Words are given by the page, so that
 * it loads none of the app's.
 */
export function BackToWalk({ words }: { words: Record<'walk' | 'start', string> }) {
  const draft = useDraft();
  return (
    <Link href={draft ? (draft.leftAt ?? '/referral/') : '/'} prefetch={false} className="govuk-back-link">
      {draft ? words.walk : words.start}
    </Link>
  );
}
