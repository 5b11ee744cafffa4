import { Button } from '@/components/govuk/Button';
import { type Task, TaskList } from '@/components/govuk/TaskList';
import { usePdfReady } from '@/components/referral/use-pdf-ahead';
import type { WalkProps } from '@/components/referral/walk-state';
import { say } from '@/lib/messages/words';
import { sectionState, sectionsToFill } from '@/lib/questions/completeness';
import { sectionWords } from '@/lib/questions/en/sections';

/** The record as a list of things to do, in any order. How far each is stands there in words. */
export function RecordTasks({ walk: { from, send } }: { walk: WalkProps }) {
  usePdfReady(from);
  const tasks = sectionsToFill(from).map((section): Task => {
    const state = sectionState(section, from);
    return {
      id: `task-${section}`,
      name: sectionWords[section].title,
      status: say(`tasks.${state}`),
      done: state === 'complete' || state === 'nothing-to-add',
      ...(state === 'nothing-to-add' ? { hint: say('tasks.nothing-to-add-hint') } : {}),
      onOpen: () => send({ type: 'section.opened', section }),
    };
  });
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">{say('tasks.heading')}</h1>
        <p className="govuk-body">{say('tasks.intro')}</p>
        <TaskList tasks={tasks} />
        <Button onClick={() => send({ type: 'review.asked' })}>{say('tasks.review')}</Button>
      </div>
    </div>
  );
}
