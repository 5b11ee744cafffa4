'use client';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import type { Card } from '@/lib/vault/card';
import { momentInWords } from './card-in-words';
import { useProtection } from './use-protection';

/** On every page of a draft's walk: how safely it is kept here, and when it was last saved elsewhere. */
export function ProtectionLine({ card }: { card: Pick<Card, 'lastBackup'> }) {
  const { protection } = useProtection();
  if (!protection) return null;
  const { kept, isShort, looksPrivate } = protection;
  const backup = card.lastBackup ? momentInWords(card.lastBackup) : sayOfDrafts('drafts.no-backup');
  return (
    <p className="govuk-body-s">
      {sayOfDrafts(kept === 'durable' ? 'durable.line-yes' : 'durable.line-no')}{' '}
      {sayOfDrafts('durable.line-backup', { backup })} {isShort && sayOfDrafts('durable.full')}{' '}
      {looksPrivate && sayOfDrafts('durable.small')}
    </p>
  );
}
