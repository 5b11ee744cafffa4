'use client';
import { AreYouSure } from '@/components/govuk/AreYouSure';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { failureInWords } from './failure-words';
import { wipe } from './session';

/** Deletes everything that is kept in this browser, for a forgotten passphrase or a damaged vault. */
export function WipeAll() {
  return (
    <AreYouSure
      ask={sayOfDrafts('unlock.wipe')}
      sure={sayOfDrafts('unlock.wipe-sure')}
      yes={sayOfDrafts('unlock.wipe-yes')}
      no={sayOfDrafts('unlock.wipe-no')}
      onYes={async () => {
        const wiped = await wipe();
        return wiped.ok ? null : failureInWords(wiped.failure);
      }}
    />
  );
}
