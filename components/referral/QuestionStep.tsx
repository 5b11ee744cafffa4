import type { ReactNode } from 'react';
import { QuestionsForm } from '@/components/questions/QuestionsForm';
import type { ContentId } from '@/lib/content/content';
import { say } from '@/lib/messages/words';
import { askedIn } from '@/lib/questions/completeness';
import type { DecidingSection } from '@/lib/questions/question';
import { MoreBecause } from './Because';
import type { WalkProps } from './walk-state';

interface Props {
  walk: WalkProps;
  section: DecidingSection;
  /** What stands behind the step. */
  because?: readonly ContentId[];
  /** What stands above the questions, the page's heading included; without it the first question is the heading. */
  above?: ReactNode;
}

/** A deciding step: its questions on one page. What is typed goes up at once; Continue asks the machine to go on. */
export function QuestionStep({ walk, section, because = [], above }: Props) {
  const { from, context, send, draftKey } = walk;
  return (
    <>
      <QuestionsForm
        key={`${draftKey} ${section}`}
        questions={askedIn(section, from)}
        answers={context.answers}
        today={context.today}
        deciding
        heading={above ? 'section' : 'page'}
        submitLabel={say('walk.continue')}
        onTyped={(changed) => send({ type: 'answers.typed', answers: changed })}
        onContinue={() => send({ type: 'continued' })}
      >
        {above}
      </QuestionsForm>
      <MoreBecause ids={because} />
    </>
  );
}
