import { QuestionsForm } from '@/components/questions/QuestionsForm';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import type { Answers } from '@/lib/questions/answers';
import { askedIn } from '@/lib/questions/completeness';
import { sectionWords } from '@/lib/questions/en/sections';
import type { SectionId } from '@/lib/questions/question';
import { relevant } from '@/lib/questions/relevance';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import { walkableSoFar } from '@/lib/training/write/scenario-from-draft';
import type { PartProps } from './part-props';
import { goToPlace } from './use-write-address';

interface Props extends PartProps {
  section: SectionId;
}

/** The nation and the organisation of the scenario are what the right walk answers. */
function withWalk(draft: DraftScenario, changed: Answers): DraftScenario {
  const nation = changed['nation.of-referral']?.typed;
  const organisation = changed['responder.kind']?.typed;
  return {
    ...draft,
    ...(typeof nation === 'string' ? { nation } : {}),
    ...(typeof organisation === 'string' ? { organisation } : {}),
    walk: { ...draft.walk, ...changed },
  };
}

/** What a right learner answers in one section, with the controls of the walk itself. */
export function WalkSection({ draft, change, address, today, section }: Props) {
  const { day } = walkableSoFar(draft, today);
  const questions = askedIn(section, relevant(draft.walk, day));
  return (
    <>
      <p className="govuk-body">{sectionWords[section].intro}</p>
      {questions.length === 0 && <p className="govuk-body">{sayOfWriting('write.walk-not-asked')}</p>}
      <QuestionsForm
        questions={questions}
        answers={draft.walk}
        today={day}
        deciding={false}
        heading="section"
        submitLabel={sayOfWriting('write.walk-back')}
        onTyped={(changed) => change((before) => withWalk(before, changed))}
        onContinue={() => goToPlace({ ...address, section: null })}
      />
    </>
  );
}
