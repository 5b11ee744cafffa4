import type { ReactNode } from 'react';
import { QuestionsForm } from '@/components/questions/QuestionsForm';
import type { ContentId } from '@/lib/content/content';
import type { LawTopic } from '@/lib/content/law-topics';
import { say } from '@/lib/messages/words';
import { askedIn } from '@/lib/questions/completeness';
import type { DecidingSection } from '@/lib/questions/question';
import { said } from '@/lib/questions/relevance';
import { WhyDetails } from './WhyDetails';
import type { WalkProps } from './walk-state';

/** What stands behind each step that asks here. */
const reasons: Partial<Record<DecidingSection, readonly ContentId[]>> = {
  'child-place': ['child-protection-comes-first', 'child-protection-outside-uk'],
  age: [
    'child-is-under-18',
    'age-guidance',
    'consent-child-not-needed',
    'age-claims-adult',
    'age-answer-not-sure',
    'age-first-responder-does-not-assess',
  ],
  'adult-history': ['adult-exploited-as-child', 'adult-consent'],
  conclusion: [
    'suspicion-not-proof',
    'safeguard-and-come-back-duty-remains',
    'no-concern-is-no-finding',
    'waymark-does-not-decide',
  ],
  waiting: ['safeguard-and-come-back-duty-remains', 'safety-plan'],
  'no-concern': ['no-concern-is-no-finding'],
};

/** The page of the law that compares the nations on what is asked. */
const lawBehind: Partial<Record<DecidingSection, LawTopic>> = {
  'child-place': 'safeguarding',
  age: 'age',
  'adult-history': 'duty-to-notify',
  conclusion: 'definitions',
};

interface Props {
  walk: WalkProps;
  section: DecidingSection;
  /** What stands above the questions, the page's heading included; without it the first question is the heading. */
  above?: ReactNode;
}

/** A deciding step: its questions on one page. What is typed goes up at once; Continue asks the machine to go on. */
export function QuestionStep({ walk, section, above }: Props) {
  const { from, context, send, draftKey } = walk;
  const topic = lawBehind[section];
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
      <WhyDetails
        ids={reasons[section] ?? []}
        law={topic && { topic, nation: said(from, 'nation.of-referral') }}
      />
    </>
  );
}
