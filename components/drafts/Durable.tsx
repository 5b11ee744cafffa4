'use client';
import { useEffect, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { sayOfDrafts } from '@/lib/messages/draft-words';

/** Bytes. Browsers give a private window a share of the memory, and an ordinary one a share of the disk. */
const smallQuota = 500_000_000;
const nearlyFull = 20_000_000;

interface Kept {
  durable: boolean;
  small: boolean;
  full: boolean;
}

async function look(): Promise<Kept> {
  const [durable, { quota = 0, usage = 0 }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return { durable, small: quota < smallQuota, full: quota - usage < nearlyFull };
}

/** Whether the browser has promised to keep what is stored, and what speaks against it. */
export function Durable() {
  const [kept, setKept] = useState<Kept | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    look().then(setKept, () => undefined);
  }, []);
  async function ask() {
    setRefused(!(await navigator.storage.persist()));
    setKept(await look());
  }
  if (!kept) return null;
  return (
    <section aria-labelledby="durable">
      <h2 className="govuk-heading-m" id="durable">
        {sayOfDrafts('durable.heading')}
      </h2>
      <p className="govuk-body">{sayOfDrafts(kept.durable ? 'durable.yes' : 'durable.no')}</p>
      {kept.small && <p className="govuk-body">{sayOfDrafts('durable.small')}</p>}
      {kept.full && <p className="govuk-body">{sayOfDrafts('durable.full')}</p>}
      {!kept.durable && (
        <Button look="secondary" onClick={ask}>
          {sayOfDrafts('durable.ask')}
        </Button>
      )}
      <p className="govuk-body" role="status">
        {refused && sayOfDrafts('durable.refused')}
      </p>
    </section>
  );
}
