'use client';
import Link from 'next/link';
import { type ChangeEvent, useRef, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { Hint } from '@/components/govuk/Fieldset';
import { keptScenarios, ownScenarios } from '@/components/training/find-scenario';
import { sayOfLearners } from '@/lib/messages/learner-words';
import { sayOfTraining } from '@/lib/messages/training-words';
import { groupsOf, type LearnerGroup } from '@/lib/training/differences';
import { GroupSection } from './GroupSection';
import { mostFiles, type RefusedFile, readChosenFiles } from './read-chosen-files';

type Opening =
  | { is: 'waiting' }
  | { is: 'reading' }
  | { is: 'too-many'; chosen: number }
  | {
      is: 'opened';
      /** Counts the openings: a new one shares nothing with the last. */
      turn: number;
      files: number;
      groups: readonly LearnerGroup[];
      refused: readonly RefusedFile[];
    };

async function open(files: readonly File[], turn: number): Promise<Opening> {
  const [{ opened, refused }, own, kept] = await Promise.all([
    readChosenFiles(files),
    ownScenarios(),
    keptScenarios(),
  ]);
  return { is: 'opened', turn, files: opened.length, groups: groupsOf(opened, [...kept, ...own]), refused };
}

/** Up to sixty runs of learners, opened together: a table for each scenario of where they differed. */
export function LearnersPage() {
  const [opening, setOpening] = useState<Opening>({ is: 'waiting' });
  const turn = useRef(0);

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const files = [...(target.files ?? [])];
    if (files.length === 0) return;
    // The same files can be chosen again once they have been put right.
    target.value = '';
    turn.current += 1;
    const mine = turn.current;
    if (files.length > mostFiles) {
      setOpening({ is: 'too-many', chosen: files.length });
      return;
    }
    setOpening({ is: 'reading' });
    const opened = await open(files, mine);
    if (turn.current === mine) setOpening(opened);
  }

  const opened = opening.is === 'opened' ? opening : null;
  return (
    <div className="waymark-learners">
      <p className="no-print">
        <Link href="/training/" prefetch={false} className="govuk-back-link">
          {sayOfTraining('training.title')}
        </Link>
      </p>
      <h1 className="govuk-heading-xl">{sayOfLearners('learners.title')}</h1>
      <div className="no-print">
        <p className="govuk-body-l">{sayOfLearners('learners.lead', { count: mostFiles })}</p>
        <p className="govuk-body">{sayOfLearners('learners.kept-nowhere')}</p>
        <FileChoice opening={opening} onChoose={choose} />
        {opened && opened.groups.length > 0 && (
          <Button onClick={() => window.print()}>{sayOfLearners('learners.print')}</Button>
        )}
        {opened && <Refused files={opened.refused} />}
      </div>
      {opened?.groups.map((group, at) => (
        <GroupSection
          key={`${opened.turn} ${group.scenario.id} ${group.scenario.fingerprint}`}
          id={`group-${at + 1}`}
          group={group}
        />
      ))}
    </div>
  );
}

interface ChoiceProps {
  opening: Opening;
  onChoose: (event: ChangeEvent<HTMLInputElement>) => void;
}

function FileChoice({ opening, onChoose }: ChoiceProps) {
  const tooMany = opening.is === 'too-many' ? opening : null;
  return (
    <div className={tooMany ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label className="govuk-label govuk-label--m" htmlFor="learner-files">
        {sayOfLearners('learners.choose')}
      </label>
      <Hint id="learner-files-hint">{sayOfLearners('learners.choose-hint')}</Hint>
      <div role="alert">
        {tooMany && (
          <FieldProblem id="learner-files-problem" is="error">
            {sayOfLearners('learners.too-many', { chosen: tooMany.chosen, count: mostFiles })}
          </FieldProblem>
        )}
      </div>
      <input
        id="learner-files"
        type="file"
        multiple
        className="govuk-file-upload"
        accept=".json,application/json"
        autoComplete="off"
        aria-describedby={tooMany ? 'learner-files-hint learner-files-problem' : 'learner-files-hint'}
        onChange={onChoose}
      />
      <p className="govuk-body" role="status">
        {opening.is === 'reading' && sayOfLearners('learners.reading')}
        {opening.is === 'opened' &&
          sayOfLearners(opening.files === 1 ? 'learners.opened-one' : 'learners.opened', {
            count: opening.files,
          })}
      </p>
    </div>
  );
}

function Refused({ files }: { files: readonly RefusedFile[] }) {
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="refused-files">
      <h2 className="govuk-heading-m" id="refused-files">
        {sayOfLearners('learners.refused')}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {files.map(({ file, why }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files of one name may come from two folders
          <li key={at}>{sayOfLearners('learners.refused-line', { file, why })}</li>
        ))}
      </ul>
    </section>
  );
}
