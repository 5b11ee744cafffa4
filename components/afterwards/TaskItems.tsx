import { Button } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { Because, MoreBecause } from '@/components/referral/Because';
import { Contacts } from '@/components/referral/Contacts';
import type { WalkProps } from '@/components/referral/walk-state';
import { taskInWords } from '@/lib/afterwards/in-words';
import { type Task, urgencies } from '@/lib/afterwards/task';
import { tasks } from '@/lib/afterwards/tasks';
import { sayOfAfterwards } from '@/lib/messages/afterwards-words';

function TaskItem({ task, walk }: { task: Task; walk: WalkProps }) {
  const { name, text, by } = taskInWords(task, walk.context.today);
  const [main, ...more] = task.because;
  const { update } = task;
  const about = <span className="govuk-visually-hidden"> ({name})</span>;
  return (
    <li>
      <h4 className="govuk-heading-s govuk-!-margin-bottom-1">{name}</h4>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {by && <strong>{by}</strong>} {text}
      </p>
      <Because id={main} />
      {task.contacts.length > 0 && (
        <Details
          quiet
          summary={
            <>
              {sayOfAfterwards('tasks-after.contacts')}
              {about}
            </>
          }
        >
          {() => <Contacts ids={task.contacts} />}
        </Details>
      )}
      <MoreBecause ids={more} />
      {update && (
        <Button look="secondary" onClick={() => walk.send({ type: 'update.opened', update })}>
          {sayOfAfterwards('tasks-after.note')}
          {about}
        </Button>
      )}
    </li>
  );
}

/** What is to be done, the child's safety first; each thing with its reason. Nothing is counted. */
export function TaskItems({ walk }: { walk: WalkProps }) {
  const all = tasks(walk.from);
  return (
    <section aria-labelledby="tasks-after">
      <h2 className="govuk-heading-m" id="tasks-after">
        {sayOfAfterwards('tasks-after.heading')}
      </h2>
      {all.length === 0 && <p className="govuk-body">{sayOfAfterwards('tasks-after.none')}</p>}
      {urgencies.map((urgency) => {
        const here = all.filter((task) => task.urgency === urgency);
        if (here.length === 0) return null;
        return (
          <div key={urgency}>
            <h3 className="govuk-heading-s">{sayOfAfterwards(`urgency.${urgency}`)}</h3>
            <ul className="govuk-list waymark-trace">
              {here.map((task) => (
                <TaskItem key={task.id} task={task} walk={walk} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
