'use client';
import { useState } from 'react';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { DraftForm, type Sent } from './DraftForm';
import { failureInWords } from './failure-words';
import { newSheet } from './new-sheet';
import { PassphraseBox } from './PassphraseBox';
import { secretOf } from './secret-of';

/** Makes a new recovery sheet, once the secret that opens the drafts now is typed again. `field`: the id of its box. */
export function NewSheet({ field }: { field: string }) {
  const [present, setPresent] = useState('');
  async function make(): Promise<Sent> {
    const made = await newSheet(secretOf(present));
    return made.ok ? { ok: true } : { ok: false, at: field, why: failureInWords(made.failure) };
  }
  return (
    <DraftForm
      send={make}
      button={sayOfDrafts('settings.new-sheet')}
      busy={sayOfDrafts('vault-choice.making')}
    >
      {(problemAt) => (
        <>
          <h3 className="govuk-heading-s">{sayOfDrafts('settings.new-sheet')}</h3>
          <p className="govuk-body">{sayOfDrafts('settings.new-sheet-text')}</p>
          <PassphraseBox
            id={field}
            label={sayOfDrafts('settings.present')}
            problem={problemAt(field)}
            value={present}
            onChange={setPresent}
          />
        </>
      )}
    </DraftForm>
  );
}
