'use client';
import Link from 'next/link';
import { useDraft } from '@/components/drafts/draft-in-tab';
import { trainingLeftAt } from '@/components/referral/last-walk';

/**
 * To the scenario that was open last, to the step where the draft of this tab was left, or else to the first page. Words are given by the page, so that
 * it loads none of the app's.
 */
export function BackToWalk({ words }: { words: Record<'walk' | 'start' | 'training', string> }) {
  const draft = useDraft();
  const played = trainingLeftAt();
  if (played) {
    return (
      <Link href={played} prefetch={false} className="govuk-back-link">
        {words.training}
      </Link>
    );
  }
  return (
    <Link href={draft ? (draft.leftAt ?? '/referral/') : '/'} prefetch={false} className="govuk-back-link">
      {draft ? words.walk : words.start}
    </Link>
  );
}
