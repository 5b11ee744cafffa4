'use client';
import { useState } from 'react';
import { Fieldset, FormGroup } from '@/components/govuk/Fieldset';
import { OfWhich } from '@/components/govuk/OfWhich';
import { Radios } from '@/components/govuk/Radios';
import { handOverFile } from '@/components/referral/hand-over-file';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { todayInUk } from '@/lib/today-in-uk';
import { DraftForm, type Sent } from './DraftForm';
import { failureInWords } from './failure-words';
import { knownOfMe } from './known-of-me';
import { checkTwice, nothingTyped, PassphraseTwice } from './PassphraseTwice';
import { type BackupFor, backUp } from './session-backups';

interface Props {
  /** Of a stored draft; without it, the one in this tab. */
  id?: string;
  /** Which draft it is, for those who hear a control alone. */
  about?: string;
  /** The list is to be read again: it shows when a backup was last made. */
  onMade?: () => void;
}

/** A draft as one encrypted file: the way out that is offered first. */
export function BackUp({ id, about, onMade }: Props) {
  const [typed, setTyped] = useState(nothingTyped);
  const [isFor, setFor] = useState<BackupFor>('own');
  const field = `backup-passphrase-${id ?? 'tab'}`;
  const forField = `backup-for-${id ?? 'tab'}`;

  async function make(): Promise<Sent> {
    const encrypted = backUp(id ?? null, isFor);
    const checked = await checkTwice(field, typed, await knownOfMe());
    if (!checked.ok) return checked;
    const made = await encrypted(typed.first);
    if (!made.ok) return { ok: false, at: field, why: failureInWords(made.failure) };
    const file = `waymark-${isFor === 'own' ? 'backup' : 'hand-over'}-${todayInUk()}.age`;
    handOverFile(new Blob([made.value.file], { type: 'application/octet-stream' }), file);
    setTyped(nothingTyped);
    onMade?.();
    const said = [sayOfDrafts('backup.made', { file })];
    if (made.value.listed !== 'noted') said.push(sayOfDrafts(`backup.${made.value.listed}`));
    return { ok: true, said: said.join(' ') };
  }

  // Under a draft of the list, or by itself at the foot of a page.
  const Heading = id ? 'h3' : 'h2';
  return (
    <DraftForm
      send={make}
      button={<OfWhich about={about}>{sayOfDrafts('backup.make')}</OfWhich>}
      busy={sayOfDrafts('backup.making')}
    >
      {(problemAt) => (
        <>
          <Heading className="govuk-heading-s">
            <OfWhich about={about}>{sayOfDrafts('backup.heading')}</OfWhich>
          </Heading>
          <p className="govuk-body">{sayOfDrafts('backup.text')}</p>
          <FormGroup>
            <Fieldset legend={<OfWhich about={about}>{sayOfDrafts('backup.for')}</OfWhich>} as="field">
              <Radios
                id={forField}
                small
                options={(['own', 'others'] as const).map((value) => ({
                  value,
                  label: sayOfDrafts(`backup.for-${value}`),
                  hint: sayOfDrafts(`backup.for-${value}-hint`),
                }))}
                wire={(value) => ({
                  name: forField,
                  checked: value === isFor,
                  onChange: () => setFor(value === 'own' ? 'own' : 'others'),
                })}
              />
            </Fieldset>
          </FormGroup>
          <PassphraseTwice
            id={field}
            label={<OfWhich about={about}>{sayOfDrafts('backup.passphrase')}</OfWhich>}
            hint={sayOfDrafts('backup.passphrase-hint')}
            labelAgain={<OfWhich about={about}>{sayOfDrafts('backup.again')}</OfWhich>}
            typed={typed}
            onTyped={setTyped}
            problemAt={problemAt}
          />
        </>
      )}
    </DraftForm>
  );
}
