'use client';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { Details } from '@/components/govuk/Details';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { FormGroup } from '@/components/govuk/Fieldset';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { BothVersions } from './BothVersions';
import { DraftForm, type Sent } from './DraftForm';
import { failureInWords } from './failure-words';
import { PassphraseBox } from './PassphraseBox';
import { type Restored, restore } from './session-backups';

const fileField = 'backup-file';
const passphraseField = 'backup-open-passphrase';

/** Opens a backup file as a draft of its own. What is here already stays, and is shown beside it. */
export function OpenBackup({ onRestored }: { onRestored?: () => void }) {
  const router = useRouter();
  const file = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [restoredNow, setRestored] = useState<Restored | null>(null);

  async function open(): Promise<Sent> {
    const chosen = file.current?.files?.[0];
    if (!chosen) return { ok: false, at: fileField, why: sayOfDrafts('backup.no-file') };
    const restored = await restore(chosen, passphrase);
    if (!restored.ok) {
      const at = restored.failure.kind === 'backup.wrong-passphrase' ? passphraseField : fileField;
      return { ok: false, at, why: failureInWords(restored.failure) };
    }
    setPassphrase('');
    if (restored.value.in === 'tab') {
      router.push('/referral/');
      return { ok: true };
    }
    onRestored?.();
    setRestored(restored.value);
    return { ok: true, said: sayOfDrafts('backup.restored') };
  }

  return (
    <Details summary={sayOfDrafts('backup.open-heading')}>
      <DraftForm send={open} button={sayOfDrafts('backup.open')} busy={sayOfDrafts('backup.opening')}>
        {(problemAt) => {
          const problem = problemAt(fileField);
          return (
            <>
              <FormGroup error={problem !== null}>
                <label className="govuk-label" htmlFor={fileField}>
                  {sayOfDrafts('backup.choose')}
                </label>
                {problem && (
                  <FieldProblem id={`${fileField}-problem`} is="error">
                    {problem}
                  </FieldProblem>
                )}
                <input
                  id={fileField}
                  ref={file}
                  type="file"
                  className="govuk-file-upload"
                  accept=".age"
                  autoComplete="off"
                  aria-describedby={problem ? `${fileField}-problem` : undefined}
                />
              </FormGroup>
              <PassphraseBox
                id={passphraseField}
                label={sayOfDrafts('backup.open-passphrase')}
                problem={problemAt(passphraseField)}
                value={passphrase}
                onChange={setPassphrase}
              />
            </>
          );
        }}
      </DraftForm>
      {restoredNow?.in === 'list' &&
        restoredNow.beside.map((beside) => (
          <BothVersions key={beside.id} restored={restoredNow} beside={beside} />
        ))}
    </Details>
  );
}
