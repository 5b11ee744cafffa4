import { Button, LinkButton } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { News } from '@/components/training/Passages';
import { sayOfTraining } from '@/lib/messages/training-words';
import { say } from '@/lib/messages/words';
import type { Run } from '@/lib/training/run';
import { type Step, stepAsking } from '@/machines/steps';

interface Props {
  run: Run;
  onRead: () => void;
  onChange: (step: Step) => void;
}

/** News arrives, between two pages of the walk, as a call or a message does between two tasks. */
export function NewsPage({ run, onRead, onChange }: Props) {
  const news = run.scenario.injects.filter(({ id }) => run.unread.includes(id));
  const asking: readonly Step[] = Object.values(stepAsking);
  const passed = [...new Set(run.visits.map(({ step }) => step))].filter((step) => asking.includes(step));
  return (
    <div className="waymark-walk-page">
      <h1 className="govuk-heading-l">{sayOfTraining('play.news')}</h1>
      {news.map((inject) => (
        <News key={inject.id} inject={inject} heading="h2" />
      ))}
      <p className="govuk-body">{sayOfTraining('play.news-asks')}</p>
      <p className="govuk-body">{sayOfTraining('play.danger-hint', { button: say('walk.danger') })}</p>
      {passed.length > 0 && (
        <Details summary={sayOfTraining('play.news-change')}>
          <p className="govuk-body">{sayOfTraining('play.news-change-hint')}</p>
          <ul className="govuk-list govuk-list--bullet">
            {passed.map((step) => (
              <li key={step}>
                <LinkButton onClick={() => onChange(step)}>{say(`title.${step}`)}</LinkButton>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Button onClick={onRead}>{sayOfTraining('play.news-go-on')}</Button>
    </div>
  );
}
