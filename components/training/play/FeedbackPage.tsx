import { Button } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { WhatIsKnown } from '@/components/training/Passages';
import { sayOfTraining } from '@/lib/messages/training-words';
import { judgedWalk } from '@/lib/training/judged';
import type { Run } from '@/lib/training/run';
import type { Expectation } from '@/lib/training/scenario';
import { JudgedDecision } from './JudgedDecision';

interface Props {
  run: Run;
  onGoOn: () => void;
  onChange: (expectation: Expectation) => void;
}

/** After a step: what was expected there. A harmful answer says what would follow, and the walk goes on. */
export function FeedbackPage({ run, onGoOn, onChange }: Props) {
  const expectations = run.scenario.expectations.filter(({ id }) => run.unseen.includes(id));
  return (
    <div className="waymark-walk-page">
      <h1 className="govuk-heading-l">{sayOfTraining('feedback.title')}</h1>
      {judgedWalk(expectations, run).map(
        ({ expectation, judged }) =>
          judged && (
            <JudgedDecision key={expectation.id} judged={judged} onChange={() => onChange(expectation)} />
          ),
      )}
      <Details summary={sayOfTraining('play.known')}>
        {() => <WhatIsKnown scenario={run.scenario} arrived={run.arrived} />}
      </Details>
      <Button onClick={onGoOn}>{sayOfTraining('feedback.go-on')}</Button>
    </div>
  );
}
