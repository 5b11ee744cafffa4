'use client';
import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { TextInput } from '@/components/govuk/TextInput';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { readRecoveryKey } from '@/lib/vault/recovery-key';
import type { Secret } from '@/lib/vault/secrets';
import { failureInWords } from './failure-words';
import { PassphraseBox } from './PassphraseBox';
import { newSheet, openedVault } from './session';

/** Either opens the vault; a passphrase is never shaped like a recovery key. */
function secretOf(typed: string): Secret {
  return readRecoveryKey(typed).ok ? { recoveryKey: typed } : { passphrase: typed };
}

/** The idle time, a new passphrase, a new recovery sheet. */
export function VaultSettings() {
  return (
    <Details summary={sayOfDrafts('settings.heading')}>
      {() => (
        <>
          <IdleTime />
          <NewPassphrase />
          <NewSheet />
        </>
      )}
    </Details>
  );
}

function IdleTime() {
  const [minutes, setMinutes] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    void openedVault()
      ?.idleLockMinutes()
      .then((now) => now.ok && setMinutes(String(now.value)));
  }, []);
  async function save(event: FormEvent) {
    event.preventDefault();
    const wanted = Number(minutes);
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > 60)
      return setSaid(sayOfDrafts('settings.idle-bad'));
    const saved = await openedVault()?.setIdleLockMinutes(wanted);
    if (saved) setSaid(saved.ok ? sayOfDrafts('settings.saved') : failureInWords(saved.failure));
  }
  return (
    <form onSubmit={save} autoComplete="off" noValidate>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="idle-minutes">
          {sayOfDrafts('settings.idle')}
        </label>
        <div className="govuk-hint" id="idle-hint">
          {sayOfDrafts('settings.idle-hint')} {sayOfDrafts('keeping.lock-key')}
        </div>
        <TextInput
          id="idle-minutes"
          width={3}
          inputMode="numeric"
          aria-describedby="idle-hint"
          value={minutes}
          onChange={({ target }) => setMinutes(target.value)}
        />
      </div>
      <Button type="submit" look="secondary">
        {sayOfDrafts('settings.save')}
      </Button>
      <p className="govuk-body" role="status">
        {said}
      </p>
    </form>
  );
}

function NewPassphrase() {
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<{ of: 'present' | 'next' | 'again'; text: string } | null>(null);
  const [said, setSaid] = useState('');
  async function change(event: FormEvent) {
    event.preventDefault();
    setProblem(null);
    const { checkPassphrase } = await import('@/lib/vault/passphrase');
    const checked = await checkPassphrase(next);
    if (!checked.ok) return setProblem({ of: 'next', text: failureInWords(checked.failure) });
    if (next !== again) return setProblem({ of: 'again', text: sayOfDrafts('vault-choice.differs') });
    const changed = await openedVault()?.changePassphrase(secretOf(present), next);
    if (!changed) return;
    if (!changed.ok) return setProblem({ of: 'present', text: failureInWords(changed.failure) });
    setPresent('');
    setNext('');
    setAgain('');
    setSaid(sayOfDrafts('settings.changed'));
  }
  return (
    <form onSubmit={change} autoComplete="off" noValidate>
      <h3 className="govuk-heading-s">{sayOfDrafts('settings.change')}</h3>
      <PassphraseBox
        id="present-secret"
        label={sayOfDrafts('settings.present')}
        problem={problem?.of === 'present' ? problem.text : null}
        value={present}
        onChange={setPresent}
      />
      <PassphraseBox
        id="next-passphrase"
        label={sayOfDrafts('vault-choice.passphrase')}
        hint={sayOfDrafts('vault-choice.passphrase-hint')}
        problem={problem?.of === 'next' ? problem.text : null}
        value={next}
        onChange={setNext}
      />
      <PassphraseBox
        id="next-passphrase-again"
        label={sayOfDrafts('settings.again')}
        problem={problem?.of === 'again' ? problem.text : null}
        value={again}
        onChange={setAgain}
      />
      <Button type="submit" look="secondary">
        {sayOfDrafts('settings.change')}
      </Button>
      <p className="govuk-body" role="status">
        {said}
      </p>
    </form>
  );
}

function NewSheet() {
  const [present, setPresent] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  async function make(event: FormEvent) {
    event.preventDefault();
    const made = await newSheet(secretOf(present));
    if (!made.ok) setProblem(failureInWords(made.failure));
  }
  return (
    <form onSubmit={make} autoComplete="off" noValidate>
      <h3 className="govuk-heading-s">{sayOfDrafts('settings.new-sheet')}</h3>
      <p className="govuk-body">{sayOfDrafts('settings.new-sheet-text')}</p>
      <PassphraseBox
        id="sheet-secret"
        label={sayOfDrafts('settings.present')}
        problem={problem}
        value={present}
        onChange={setPresent}
      />
      <Button type="submit" look="secondary">
        {sayOfDrafts('settings.new-sheet')}
      </Button>
    </form>
  );
}
