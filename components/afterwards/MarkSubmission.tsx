import { QuestionsForm } from '@/components/questions/QuestionsForm';
import { Because } from '@/components/referral/Because';
import type { WalkProps } from '@/components/referral/walk-state';
import { dayAgainstInWords } from '@/lib/afterwards/in-words';
import { sayOfAfterwards } from '@/lib/messages/afterwards-words';
import { say } from '@/lib/messages/words';
import { askedIn } from '@/lib/questions/completeness';
import { sectionWords } from '@/lib/questions/en/sections';

/** On which day the online form was submitted, by whom, under which reference. "Not yet" leads back to the end. */
export function MarkSubmission({ walk: { from, context, send, draftKey } }: { walk: WalkProps }) {
  const { title, intro } = sectionWords.submission;
  return (
    <QuestionsForm
      key={draftKey}
      questions={askedIn('submission', from)}
      answers={context.answers}
      today={context.today}
      deciding
      heading="section"
      submitLabel={say('walk.continue')}
      onTyped={(answers) => send({ type: 'answers.typed', answers })}
      onContinue={() => send({ type: 'continued' })}
      against={dayAgainstInWords}
    >
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{intro}</p>
      <p className="govuk-body">{sayOfAfterwards('submission.intro')}</p>
      <Because id="nothing-referred-until-submitted" />
    </QuestionsForm>
  );
}
