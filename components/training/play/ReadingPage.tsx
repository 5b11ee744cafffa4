import { Button } from '@/components/govuk/Button';
import { WhatIsKnown } from '@/components/training/Passages';
import { sayOfTraining } from '@/lib/messages/training-words';
import type { Scenario } from '@/lib/training/scenario';
import { AboutScenario } from './AboutScenario';

/** What the learner has in front of them before the walk begins; it stays one action away all along. */
export function ReadingPage({ scenario, onRead }: { scenario: Scenario; onRead: () => void }) {
  return (
    <>
      <h1 className="govuk-heading-l">{scenario.title}</h1>
      <AboutScenario scenario={scenario} />
      <WhatIsKnown scenario={scenario} arrived={[]} />
      <h2 className="govuk-heading-m">{sayOfTraining('play.how')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{sayOfTraining('play.how-walk')}</li>
        <li>{sayOfTraining('play.how-act')}</li>
        <li>{sayOfTraining('play.how-open')}</li>
      </ul>
      <Button onClick={onRead}>{sayOfTraining('play.begin-walk')}</Button>
    </>
  );
}
