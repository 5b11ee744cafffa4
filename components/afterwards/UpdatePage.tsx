import { QuestionsForm } from '@/components/questions/QuestionsForm';
import type { WalkProps } from '@/components/referral/walk-state';
import { dayAgainstInWords } from '@/lib/afterwards/in-words';
import { askedInUpdate, type Update } from '@/lib/afterwards/updates';
import { sayOfAfterwards } from '@/lib/messages/afterwards-words';

/** One thing that is noted down after the referral. Continue always goes back to the timeline, whatever is missing. */
export function UpdatePage({ walk }: { walk: WalkProps }) {
  const { update } = walk.place;
  return update ? <UpdateForm walk={walk} update={update} /> : null;
}

function UpdateForm({ walk, update }: { walk: WalkProps; update: Update }) {
  const { from, context, send, draftKey } = walk;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">{sayOfAfterwards(`updates.${update}`)}</h1>
        <p className="govuk-body-l">{sayOfAfterwards(`updates.${update}.intro`)}</p>
        <QuestionsForm
          key={`${draftKey} ${update}`}
          questions={askedInUpdate(update, from)}
          answers={context.answers}
          today={context.today}
          deciding={false}
          heading="section"
          submitLabel={sayOfAfterwards('updates.back')}
          onTyped={(answers) => send({ type: 'answers.typed', answers })}
          onContinue={() => send({ type: 'continued' })}
          against={dayAgainstInWords}
        />
      </div>
    </div>
  );
}
