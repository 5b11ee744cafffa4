import Link from 'next/link';
import { useMemo } from 'react';
import { Button, LinkButton } from '@/components/govuk/Button';
import { PaperPdf } from '@/components/record/PaperPdf';
import { RecordView } from '@/components/record/RecordView';
import { useToday } from '@/components/referral/use-today';
import { SaveLearnerFile } from '@/components/training/learners/SaveLearnerFile';
import { sayOfTraining } from '@/lib/messages/training-words';
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
          <PaperPdf write={() => paper} file={`waymark-training-debrief-${today}.pdf`}>
            {sayOfTraining('debrief.pdf')}
          </PaperPdf>
        </div>
        <p className="govuk-body">
          <LinkButton onClick={onAgain}>{sayOfTraining('debrief.again')}</LinkButton>
        </p>
        <p className="govuk-body">
          <LinkButton onClick={onAnew}>{sayOfTraining('debrief.anew')}</LinkButton>
        </p>
        <p className="govuk-body">
          <Link href="/training/" prefetch={false} className="govuk-link">
            {sayOfTraining('play.to-list')}
          </Link>
        </p>
      </div>
      <div className="waymark-paper waymark-debrief">
        <RecordView document={paper} />
      </div>
      <SaveLearnerFile run={run} />
      <section aria-labelledby="path-drawn">
        <h2 className="govuk-heading-m" id="path-drawn">
          {sayOfTraining('debrief.path-drawn')}
        </h2>
        <PathDrawing path={debrief.path} />
      </section>
    </>
  );
}
