'use client';
import { useEffect, useState } from 'react';
import { WarningText } from '@/components/govuk/Asides';
import { Details } from '@/components/govuk/Details';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { NewSheet } from './NewSheet';
import { openedVault } from './session';

/** Where the first recovery sheet was never taken: says so until there is one, with the way to make it. */
export function NoSheet() {
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    void openedVault()
      ?.hasSheet()
      .then((has) => setMissing(has.ok && has.value === false));
  }, []);
  if (!missing) return null;
  return (
    <>
      <WarningText>{sayOfDrafts('no-sheet.text')}</WarningText>
      <Details summary={sayOfDrafts('no-sheet.make')}>
        {() => <NewSheet field="first-sheet-secret" />}
      </Details>
    </>
  );
}
