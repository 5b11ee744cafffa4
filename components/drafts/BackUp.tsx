'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { handOverFile } from '@/components/referral/hand-over-file';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { todayInUk } from '@/lib/today-in-uk';
import { failureInWords } from './failure-words';
import { PassphraseBox } from './PassphraseBox';
import { backUp } from './session-backups';

type Making = { is: 'asking'; problem: string | null } | { is: 'making' } | { is: 'made'; file: string };

interface Props {
  /** Of a stored draft; without it, the one in this tab. */
  id?: string;
  onMade?: (what: string) => void;
}

/** A draft as one encrypted file: the way out that is offered first. */
export function BackUp({ id, onMade }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [differs, setDiffers] = useState(false);
  const [making, setMaking] = useState<Making>({ is: 'asking', problem: null });
  async function make(event: FormEvent) {
    event.preventDefault();
    if (making.is === 'making') return;
    setDiffers(passphrase !== again);
    if (passphrase !== again) return setMaking({ is: 'asking', problem: null });
    setMaking({ is: 'making' });
    const made = await backUp(id ?? null, passphrase);
    if (!made.ok) return setMaking({ is: 'asking', problem: failureInWords(made.failure) });
    const file = `waymark-backup-${todayInUk()}.age`;
    handOverFile(new Blob([made.value], { type: 'application/octet-stream' }), file);
    setMaking({ is: 'made', file });
    setPassphrase('');
    setAgain('');
    onMade?.(sayOfDrafts('backup.made', { file }));
  }
  // Under a draft of the list, or by itself at the foot of a page.
  const Heading = id ? 'h3' : 'h2';
  return (
    <form onSubmit={make} autoComplete="off" noValidate>
      <Heading className="govuk-heading-s">{sayOfDrafts('backup.heading')}</Heading>
      <p className="govuk-body">{sayOfDrafts('backup.text')}</p>
      <PassphraseBox
        id={`backup-passphrase-${id ?? 'tab'}`}
        label={sayOfDrafts('backup.passphrase')}
        hint={sayOfDrafts('backup.passphrase-hint')}
        problem={making.is === 'asking' ? making.problem : null}
        value={passphrase}
        onChange={setPassphrase}
      />
      <PassphraseBox
        id={`backup-again-${id ?? 'tab'}`}
        label={sayOfDrafts('backup.again')}
        problem={differs ? sayOfDrafts('vault-choice.differs') : null}
        value={again}
        onChange={setAgain}
      />
      <Button type="submit" look="secondary">
        {sayOfDrafts('backup.make')}
      </Button>
      <p className="govuk-body" role="status">
        {making.is === 'making' && sayOfDrafts('backup.making')}
        {making.is === 'made' && sayOfDrafts('backup.made', { file: making.file })}
      </p>
    </form>
  );
}
