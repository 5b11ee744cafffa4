'use client';
import { useRouter } from 'next/navigation';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import type { OwnShelf } from './own-shelf';

interface Props {
  scenario: string;
  /** What was typed last is played too. */
  keepNow: OwnShelf['keepNow'];
}

/** To the play of a scenario of one's own, as it stands this instant. */
export function PlayLink({ scenario, keepNow }: Props) {
  const router = useRouter();
  const address = `/training/play/?scenario=${encodeURIComponent(scenario)}`;
  return (
    <a
      className="govuk-link"
      href={address}
      onClick={(event) => {
        // A new tab or window is the browser's to open.
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        void keepNow().then(() => router.push(address));
      }}
    >
      {sayOfWriting('write.play')}
    </a>
  );
}
