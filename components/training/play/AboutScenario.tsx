import { SummaryList } from '@/components/govuk/SummaryList';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfTraining } from '@/lib/messages/training-words';
import { say } from '@/lib/messages/words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import type { Scenario } from '@/lib/training/scenario';

/** Who the learner is in it, and how long it takes. */
export function AboutScenario({ scenario }: { scenario: Scenario }) {
  const { role, nation, setting, level, minutes, day } = scenario;
  return (
    <SummaryList
      rows={[
        { id: 'role', label: sayOfTraining('play.you-are'), value: role },
        { id: 'nation', label: sayOfTraining('training.nation'), value: say(`nation.${nation}`) },
        { id: 'setting', label: sayOfTraining('play.setting'), value: setting },
        { id: 'level', label: sayOfTraining('play.level'), value: sayOfScenarios(`scenario-level.${level}`) },
        {
          id: 'time',
          label: sayOfTraining('play.time'),
          value: sayOfTraining('training.minutes', { minutes }),
        },
        { id: 'day', label: sayOfTraining('play.day'), value: pointInWords(day) },
      ]}
    />
  );
}
