import { useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { handOverFile } from '@/components/referral/hand-over-file';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { writeScenarioFile } from '@/lib/training/scenario-file';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import { scenarioFileName } from '@/lib/training/write/new-id';
import { scenarioOf } from '@/lib/training/write/scenario-from-draft';
import { PlaceLink } from './PlaceLink';

interface Props {
  draft: DraftScenario;
  /** Which scenario, for those who hear the button alone; only where there are several. */
  about?: string;
}

/** The scenario as one file, which is the whole of it. One that lacks what a file needs says so. */
export function SaveScenarioFile({ draft, about }: Props) {
  const [saved, setSaved] = useState<{ file: string } | 'not-whole' | null>(null);
  const save = () => {
    const { scenario } = scenarioOf(draft);
    if (!scenario) {
      setSaved('not-whole');
      return;
    }
    const file = scenarioFileName(draft.id);
    handOverFile(new Blob([writeScenarioFile(scenario)], { type: 'application/json' }), file);
    setSaved({ file });
  };
  return (
    <>
      <Button look="secondary" onClick={save}>
        {sayOfWriting('write.save-file')}
        {about && <span className="govuk-visually-hidden"> {about}</span>}
      </Button>
      <div role="status">
        {saved === 'not-whole' && (
          <FieldProblem id={`write-save-${draft.id}`} is="warning">
            {sayOfWriting('write.save-not-whole')}{' '}
            <PlaceLink to={{ scenario: draft.id, page: 'check', item: null, section: null }}>
              {sayOfWriting('write.check')}
            </PlaceLink>
          </FieldProblem>
        )}
        {saved && saved !== 'not-whole' && (
          <p className="govuk-body">{sayOfWriting('write.saved', { file: saved.file })}</p>
        )}
      </div>
    </>
  );
}
