'use client';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import type { ListedDraft } from '@/lib/vault/listing';
import { DraftEntry } from './DraftEntry';
import { Durable } from './Durable';
import { failureInWords } from './failure-words';
import { KeepingLine } from './KeepingLine';
import { MyDetails } from './MyDetails';
import { NoSheet } from './NoSheet';
import { OpenBackup } from './OpenBackup';
import { ReadFromList } from './ReadFromList';
import { wipedElsewhere } from './session';
import { listDrafts, mendList, startDraft } from './stored-drafts';
import { useIsHere } from './use-is-here';
import { VaultSettings } from './VaultSettings';

type Listing =
  | { is: 'opening' }
  | { is: 'there'; drafts: readonly ListedDraft[] }
  | { is: 'failed'; problem: string; mend: boolean };

/** The latest ones: a list of hundreds is drawn when it is asked for. */
const shownAtFirst = 30;

const changedOf = ({ card }: ListedDraft) => (card.ok ? card.value.changed : '');

/** The list, the latest first, and what belongs to all drafts together. */
export function DraftList() {
  const router = useRouter();
  const [listing, setListing] = useState<Listing>({ is: 'opening' });
  const [said, setSaid] = useState('');
  const [all, setAll] = useState(false);
  const load = useCallback(async () => {
    const listed = await listDrafts();
    if (!listed.ok) {
      if (listed.failure.kind === 'vault.replaced') return wipedElsewhere();
      const mend = listed.failure.kind === 'vault.index-damaged';
      return setListing({ is: 'failed', problem: failureInWords(listed.failure), mend });
    }
    const drafts = [...listed.value].sort((a, b) => changedOf(b).localeCompare(changedOf(a)));
    setListing({ is: 'there', drafts });
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  const [reading, setReading] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Also on the way back from what was read.
  useEffect(() => {
    if (reading === null) heading.current?.focus();
  }, [reading]);
  const onChanged = useCallback(() => {
    setSaid('');
    void load();
  }, [load]);
  const onGone = useCallback(
    (what: string) => {
      heading.current?.focus();
      setSaid(what);
      void load();
    },
    [load],
  );
  const isHere = useIsHere();
  const beginning = useRef(false);
  async function begin() {
    // A second press, before the walk has come, would begin another one.
    if (beginning.current) return;
    beginning.current = true;
    const started = await startDraft(isHere);
    if (!isHere()) return;
    if (started.ok) return router.push('/referral/');
    beginning.current = false;
    setSaid(failureInWords(started.failure));
  }
  async function mend() {
    const mended = await mendList();
    if (mended.ok) onGone(sayOfDrafts('drafts.mended'));
    else setSaid(failureInWords(mended.failure));
  }

  if (reading !== null) return <ReadFromList id={reading} onBack={() => setReading(null)} />;
  return (
    <>
      <h1 className="govuk-heading-l" ref={heading} tabIndex={-1}>
        {sayOfDrafts('drafts.heading')}
      </h1>
      <KeepingLine besideList />
      <NoSheet />
      <Button onClick={begin}>{sayOfDrafts('drafts.new')}</Button>
      <p className="govuk-body" role="status">
        {said}
      </p>
      {listing.is === 'opening' && <p className="govuk-body">{sayOfDrafts('drafts.loading')}</p>}
      {listing.is === 'failed' && (
        <>
          <p className="govuk-body">{listing.problem}.</p>
          {listing.mend && <Button onClick={mend}>{sayOfDrafts('drafts.mend')}</Button>}
        </>
      )}
      {listing.is === 'there' && listing.drafts.length === 0 && (
        <p className="govuk-body">{sayOfDrafts('drafts.none')}</p>
      )}
      {listing.is === 'there' && (
        <ul className="govuk-list waymark-drafts">
          {listing.drafts.slice(0, all ? undefined : shownAtFirst).map((draft, index) => (
            <DraftEntry
              key={draft.id}
              {...{ draft, onChanged, onGone }}
              onRead={() => setReading(draft.id)}
              number={index + 1}
              focused={index === shownAtFirst}
            />
          ))}
        </ul>
      )}
      {listing.is === 'there' && !all && listing.drafts.length > shownAtFirst && (
        <Button look="secondary" onClick={() => setAll(true)}>
          {sayOfDrafts('drafts.show-all', { count: listing.drafts.length })}
        </Button>
      )}
      <OpenBackup onRestored={onChanged} />
      <Durable drafts={listing.is === 'there' ? listing.drafts : []} />
      <MyDetails />
      <VaultSettings />
    </>
  );
}
