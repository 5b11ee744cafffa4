'use client';
import Link from 'next/link';
import { useDraft } from '@/components/drafts/draft-in-tab';
import { lastWalk } from '@/components/referral/last-walk';

/**
 * To the scenario that was open last, to the page where the draft of this tab was left, or else to the first page. Words
 * are given by the page, so that it loads none of the app's.
 */
export function BackToWalk({ words }: { words: Record<'walk' | 'start' | 'training', string> }) {
  const draft = useDraft();
  const last = lastWalk();
  if (last?.of === 'training') {
    return (
      <Link href={last.address} prefetch={false} className="govuk-back-link">
        {words.training}
      </Link>
    );
  }
  const left = last?.address ?? draft?.leftAt ?? '/referral/';
  return (
    <Link href={draft ? left : '/'} prefetch={false} className="govuk-back-link">
      {draft ? words.walk : words.start}
    </Link>
  );
}
