import { Button } from '@/components/govuk/Button';
import { type Task, TaskList } from '@/components/govuk/TaskList';
import { usePdfReady } from '@/components/referral/use-pdf-ahead';
import type { WalkProps } from '@/components/referral/walk-state';
import { say } from '@/lib/messages/words';
import { insistedSections } from '@/lib/online-form/insisted-sections';
import { sectionState, sectionsToFill } from '@/lib/questions/completeness';
import { sectionWords } from '@/lib/questions/en/sections';
import { said } from '@/lib/questions/relevance';
import { walkConditions } from '@/lib/questions/walk-conditions';

/** The record as a list of things to do, in any order. How far each is stands there in words. */
export function RecordTasks({ walk: { from, send } }: { walk: WalkProps }) {
  usePdfReady(from);
  const maySubmit = walkConditions['may-submit']((id) => said(from, id));
  const tasks = sectionsToFill(from).map((section): Task => {
    const state = sectionState(section, from);
    const done = state === 'complete' || state === 'nothing-to-add';
    const insisted = maySubmit && !done && insistedSections.includes(section);
    return {
      id: `task-${section}`,
      name: sectionWords[section].title,
      status: say(`tasks.${state}`),
      done,
      ...(state === 'nothing-to-add' ? { hint: say('tasks.nothing-to-add-hint') } : {}),
      ...(insisted ? { hint: say('tasks.form-insists') } : {}),
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
