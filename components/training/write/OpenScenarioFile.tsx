import { type ChangeEvent, useState } from 'react';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { Hint } from '@/components/govuk/Fieldset';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfTraining } from '@/lib/messages/training-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import {
  longestScenarioFile,
  readScenarioFile,
  type ScenarioFileFailure,
} from '@/lib/training/scenario-file';
import { draftOf } from '@/lib/training/write/draft-from-scenario';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import { untakenId } from '@/lib/training/write/new-id';
import { shownTitle } from '@/lib/training/write/shown-title';
import type { OwnShelf } from './own-shelf';

interface Props {
  taken: readonly string[];
  /** Gives the reason where it could not be kept. */
  onOpen: (draft: DraftScenario) => ReturnType<OwnShelf['keepNow']>;
}

const refusal = (failure: ScenarioFileFailure) => sayOfScenarios(failure.kind, { ...failure });

/** Opens a scenario's file beside those that are here, or says in words why not and changes nothing. */
export function OpenScenarioFile({ taken, onOpen }: Props) {
  const [said, setSaid] = useState<{ refused: boolean; text: string } | null>(null);

  async function open(file: File) {
    // A character is four bytes at most: a larger file is not read at all.
    if (file.size > longestScenarioFile * 4)
      return { refused: true, text: refusal({ kind: 'scenario-file.too-large' }) };
    const read = readScenarioFile(await file.text());
    if (!read.ok) return { refused: true, text: refusal(read.failure) };
    const { id, title } = read.value;
    const free = untakenId(id, taken);
    // Said once it is kept: whoever leaves the page then leaves nothing behind.
    const failure = await onOpen({ ...draftOf(read.value), id: free });
    if (failure) {
      const why = sayOfTraining(failure);
      return {
        refused: true,
        text: sayOfWriting('write.opened-not-kept', { title: shownTitle(title), why }),
      };
    }
    return {
      refused: false,
      text: sayOfWriting(free === id ? 'write.opened' : 'write.opened-beside', { title: shownTitle(title) }),
    };
  }

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    if (!file) return;
    setSaid(null);
    // The file may have been moved or taken away meanwhile.
    setSaid(await open(file).catch(() => ({ refused: true, text: sayOfWriting('write.file-unreadable') })));
    // The same file can be chosen again once it has been put right.
    target.value = '';
  }

  const refused = said?.refused === true;
  return (
    <div className={refused ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label className="govuk-label govuk-label--s" htmlFor="write-file">
        {sayOfWriting('write.open-file')}
      </label>
      <Hint id="write-file-hint">{sayOfWriting('write.open-file-hint')}</Hint>
      <div role="alert">
        {refused && (
          <FieldProblem id="write-file-problem" is="error">
            {said.text}
          </FieldProblem>
        )}
      </div>
      <input
        id="write-file"
        type="file"
        className="govuk-file-upload"
        accept=".json,application/json"
        autoComplete="off"
        aria-describedby={refused ? 'write-file-hint write-file-problem' : 'write-file-hint'}
        onChange={choose}
      />
      <p className="govuk-body" role="status">
        {said && !refused && said.text}
      </p>
    </div>
  );
}
