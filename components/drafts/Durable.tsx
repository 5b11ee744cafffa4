'use client';
import { useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { isBackedUp } from '@/lib/drafts/protection';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import type { ListedDraft } from '@/lib/vault/listing';
import { useProtection } from './use-protection';

/** Whether the browser has promised to keep what is stored, what speaks against it, and what is in no backup. */
export function Durable({ drafts }: { drafts: readonly ListedDraft[] }) {
  const { protection, ask } = useProtection();
  const [asked, setAsked] = useState<'granted' | 'refused' | null>(null);
  if (!protection) return null;
  const notBackedUp = drafts.filter(({ card }) => card.ok && !isBackedUp(card.value)).length;
  return (
    <section aria-labelledby="durable">
      <h2 className="govuk-heading-m" id="durable">
        {sayOfDrafts('durable.heading')}
      </h2>
      <p className="govuk-body" ref={asked === 'granted' ? focusOnce : null} tabIndex={-1}>
        {sayOfDrafts(protection.kept === 'durable' ? 'durable.yes' : 'durable.no')}
      </p>
      {notBackedUp > 0 && (
        <p className="govuk-body">{sayOfDrafts('durable.not-backed-up', { count: notBackedUp })}</p>
      )}
      {protection.isShort && <p className="govuk-body">{sayOfDrafts('durable.full')}</p>}
      <p className="govuk-body">
        {sayOfDrafts(protection.looksPrivate ? 'durable.small' : 'durable.can-not-tell')}
      </p>
      {protection.kept === 'at-risk' && (
        <Button
          look="secondary"
          onClick={async () => setAsked((await ask()).kept === 'durable' ? 'granted' : 'refused')}
        >
          {sayOfDrafts('durable.ask')}
        </Button>
      )}
      <p className="govuk-body" role="status">
        {asked === 'refused' && sayOfDrafts('durable.refused')}
      </p>
    </section>
  );
}
