'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { failureInWords } from './failure-words';
import { PassphraseBox } from './PassphraseBox';
import { type Restored, restore } from './session-backups';

type Opening =
  | { is: 'asking'; problem: string | null }
  | { is: 'opening' }
  | { is: 'restored'; beside: Restored['beside'] };

/** Opens a backup file as a draft of its own. What is here already stays, and is shown beside it. */
export function OpenBackup({ onRestored }: { onRestored?: () => void }) {
  const router = useRouter();
  const file = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [opening, setOpening] = useState<Opening>({ is: 'asking', problem: null });
  async function open(event: FormEvent) {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    if (!chosen) return setOpening({ is: 'asking', problem: sayOfDrafts('backup.no-file') });
    if (opening.is === 'opening') return;
    setOpening({ is: 'opening' });
    const restored = await restore(chosen, passphrase);
    if (!restored.ok) return setOpening({ is: 'asking', problem: failureInWords(restored.failure) });
    setPassphrase('');
    if (restored.value.in === 'tab') return router.push('/referral/');
    setOpening({ is: 'restored', beside: restored.value.beside });
    onRestored?.();
  }
  return (
    <Details summary={sayOfDrafts('backup.open-heading')}>
      <form onSubmit={open} autoComplete="off" noValidate>
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="backup-file">
            {sayOfDrafts('backup.choose')}
          </label>
          <input
            id="backup-file"
            ref={file}
            type="file"
            className="govuk-file-upload"
            accept=".age"
            autoComplete="off"
          />
        </div>
        <PassphraseBox
          id="backup-open-passphrase"
          label={sayOfDrafts('backup.passphrase')}
          problem={opening.is === 'asking' ? opening.problem : null}
          value={passphrase}
          onChange={setPassphrase}
        />
        <Button type="submit" look="secondary">
          {sayOfDrafts('backup.open')}
        </Button>
        <p className="govuk-body" role="status">
          {opening.is === 'opening' && sayOfDrafts('backup.opening')}
          {opening.is === 'restored' && sayOfDrafts(opening.beside ? 'backup.both' : 'backup.restored')}
        </p>
      </form>
    </Details>
  );
}
