import { type Task, TaskList } from '@/components/govuk/TaskList';
import type { WalkProps } from '@/components/referral/walk-state';
import { askedInUpdate, updates } from '@/lib/afterwards/updates';
import { sayOfAfterwards } from '@/lib/messages/afterwards-words';

/** The ways to note down what has happened since. Whether anything is recorded stands there in words. */
export function NoteDown({ walk: { from, send } }: { walk: WalkProps }) {
  const ways = updates.map((update): Task => {
    const recorded = askedInUpdate(update, from).some((id) => from.reading(id).is === 'answered');
    return {
      id: `note-${update}`,
      name: sayOfAfterwards(`updates.${update}`),
      status: sayOfAfterwards(recorded ? 'updates.something' : 'updates.nothing'),
      done: true,
      onOpen: () => send({ type: 'update.opened', update }),
    };
  });
  return (
    <section className="no-print" aria-labelledby="note-down">
      <h2 className="govuk-heading-m" id="note-down" tabIndex={-1}>
        {sayOfAfterwards('updates.heading')}
      </h2>
      <TaskList tasks={ways} />
    </section>
  );
}
