import { useMemo, useState } from 'react';
import { Button, LinkButton } from '@/components/govuk/Button';
import { makePdf } from '@/components/record/make-pdf';
import { RecordView } from '@/components/record/RecordView';
import { handOverFile } from '@/components/referral/hand-over-file';
import { useToday } from '@/components/referral/use-today';
import { sayOfTraining } from '@/lib/messages/training-words';
import { say } from '@/lib/messages/words';
import type { RecordDocument } from '@/lib/record/document';
import { debriefOf } from '@/lib/training/debrief';
import { debriefPaper } from '@/lib/training/debrief-paper';
import type { Run } from '@/lib/training/run';
import { replayScenario } from '@/machines/scenario-replay';
import { steps } from '@/machines/steps';
import { PathDrawing } from './PathDrawing';

interface Props {
  run: Run;
  onAgain: () => void;
  onAnew: () => void;
}

/** What a learner walked beside what was expected, to read, talk over, print and keep. */
export function DebriefPage({ run, onAgain, onAnew }: Props) {
  const today = useToday() ?? run.scenario.day;
  const debrief = useMemo(() => debriefOf(run, replayScenario(run.scenario), steps), [run]);
  const paper = useMemo(() => debriefPaper(debrief, run.scenario, today), [debrief, run.scenario, today]);
  return (
    <>
      <div className="no-print">
        <div className="govuk-button-group">
          <Button onClick={() => window.print()}>{sayOfTraining('debrief.print')}</Button>
          <DebriefPdf paper={paper} today={today} />
        </div>
        <p className="govuk-body">
          <LinkButton onClick={onAgain}>{sayOfTraining('debrief.again')}</LinkButton>
        </p>
        <p className="govuk-body">
          <LinkButton onClick={onAnew}>{sayOfTraining('debrief.anew')}</LinkButton>
        </p>
      </div>
      <div className="waymark-paper waymark-debrief">
        <RecordView document={paper} />
      </div>
      <section aria-labelledby="path-drawn">
        <h2 className="govuk-heading-m" id="path-drawn">
          {sayOfTraining('debrief.path-drawn')}
        </h2>
        <PathDrawing path={debrief.path} />
      </section>
    </>
  );
}

/** The debrief as a PDF file, made in a worker like every other. */
function DebriefPdf({ paper, today }: { paper: RecordDocument; today: string }) {
  const [making, setMaking] = useState<'not-asked' | 'making' | 'failed' | 'made'>('not-asked');
  const file = `waymark-training-debrief-${today}.pdf`;
  async function make() {
    setMaking('making');
    const made = await makePdf(paper);
    if (made.ok) handOverFile(made.value.file, file);
    setMaking(made.ok ? 'made' : 'failed');
  }
  return (
    <>
      <Button look="secondary" onClick={() => void make()}>
        {sayOfTraining('debrief.pdf')}
      </Button>
      <div className="govuk-body waymark-status" role="status">
        {making === 'making' && say('outputs.making')}
        {making === 'failed' && say('outputs.failed')}
        {making === 'made' && say('outputs.made', { file })}
      </div>
    </>
  );
}
