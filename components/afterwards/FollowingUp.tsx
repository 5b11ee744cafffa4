import { Button, LinkButton } from '@/components/govuk/Button';
import { SummaryList } from '@/components/govuk/SummaryList';
import { answerText } from '@/components/referral/answer-text';
import { Papers, papersHeading } from '@/components/referral/Papers';
import type { WalkProps } from '@/components/referral/walk-state';
import { sayOfAfterwards } from '@/lib/messages/afterwards-words';
import { say } from '@/lib/messages/words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { CalendarFile } from './CalendarFile';
import { NoteDown } from './NoteDown';
import { TaskItems } from './TaskItems';
import { Timeline } from './Timeline';

function Submission({ walk: { from, send } }: { walk: WalkProps }) {
  const answered = (id: 'submission.when' | 'submission.reference' | 'submission.by-whom') =>
    from.reading(id).is === 'answered' ? (
      <span className="waymark-as-typed">{answerText(from, id)}</span>
    ) : null;
  const by = answered('submission.by-whom');
  return (
    <>
      <SummaryList
        rows={[
          {
            id: 'when',
            label: sayOfAfterwards('afterwards.submitted-on'),
            value: answered('submission.when') ?? sayOfAfterwards('afterwards.day-not-known'),
          },
          {
            id: 'reference',
            label: sayOfAfterwards('afterwards.reference'),
            value: answered('submission.reference') ?? sayOfAfterwards('afterwards.no-reference'),
          },
          ...(by ? [{ id: 'by', label: sayOfAfterwards('afterwards.by'), value: by }] : []),
        ]}
      />
      <Button look="secondary" onClick={() => send({ type: 'submission.opened' })}>
        {sayOfAfterwards('afterwards.change')}
        <span className="govuk-visually-hidden"> {sayOfAfterwards('afterwards.change-about')}</span>
      </Button>
    </>
  );
}

const partsOfThePage = [
  { id: 'timeline', name: sayOfAfterwards('timeline.heading') },
  { id: 'note-down', name: sayOfAfterwards('updates.heading') },
  { id: papersHeading, name: say('end.print') },
  { id: 'calendar', name: sayOfAfterwards('calendar.heading') },
];

/** Past the tasks, for those who have read them. An address of its own would be a step in the browser's history. */
function OnThisPage() {
  return (
    <nav className="no-print" aria-label={sayOfAfterwards('afterwards.on-this-page')}>
      <ul className="govuk-list">
        {partsOfThePage.map(({ id, name }) => (
          <li key={id}>
            <LinkButton onClick={() => document.getElementById(id)?.focus()}>{name}</LinkButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The weeks after a referral: what is to be done, which days are ahead, what has been noted down. */
export function FollowingUp({ walk }: { walk: WalkProps }) {
  const { from, context } = walk;
  return (
    <>
      <h1 className="govuk-heading-l">{sayOfAfterwards('afterwards.heading')}</h1>
      <p className="govuk-body-l">{sayOfAfterwards('afterwards.lead')}</p>
      <p className="govuk-body-s waymark-printed">
        {say('record.running.sensitive')}.{' '}
        {say('record.running.after-submission', { day: pointInWords(context.today) })}.
      </p>
      <Submission walk={walk} />
      <p className="govuk-body govuk-!-font-weight-bold">{say('end.danger')}</p>
      <OnThisPage />
      <TaskItems walk={walk} />
      <Timeline from={from} />
      <NoteDown walk={walk} />
      <Papers walk={walk} papers={['timeline', 'further-information']} />
      <CalendarFile from={from} today={context.today} />
    </>
  );
}
