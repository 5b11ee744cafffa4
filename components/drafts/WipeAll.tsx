'use client';
import { useState } from 'react';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { AreYouSure } from './AreYouSure';
import { failureInWords } from './failure-words';
import { wipe } from './session';

/** Deletes everything that is kept in this browser, for a forgotten passphrase or a damaged vault. */
export function WipeAll() {
  const [problem, setProblem] = useState<string | null>(null);
  async function wipeAll() {
    const wiped = await wipe();
    if (!wiped.ok) setProblem(failureInWords(wiped.failure));
  }
  return (
    <>
      <AreYouSure
        ask={sayOfDrafts('unlock.wipe')}
        sure={sayOfDrafts('unlock.wipe-sure')}
        yes={sayOfDrafts('unlock.wipe-yes')}
        no={sayOfDrafts('unlock.wipe-no')}
        onYes={wipeAll}
      />
      <p className="govuk-body" role="alert">
        {problem}
      </p>
    </>
  );
}
