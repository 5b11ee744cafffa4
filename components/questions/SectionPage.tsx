import type { ReactNode } from 'react';
import { WhyDetails } from '@/components/referral/WhyDetails';
import type { WalkProps } from '@/components/referral/walk-state';
import type { ContentId } from '@/lib/content/content';
import { exploitationIn } from '@/lib/content/elements';
import { guardianIn } from '@/lib/content/guardians';
import { say } from '@/lib/messages/words';
import type { QuestionId } from '@/lib/questions/catalogue';
import { askedIn } from '@/lib/questions/completeness';
import { sectionWords } from '@/lib/questions/en/sections';
import type { RecordSection } from '@/lib/questions/question';
import { type Relevant, said } from '@/lib/questions/relevance';
import { caseNations } from '@/lib/referral/case-nations';
import { protectionsOf } from '@/lib/referral/protections-of';
import { QuestionsForm } from './QuestionsForm';
import { TickedSigns } from './TickedSigns';

interface Props {
  walk: WalkProps;
}

/** One section of the record. Continue always goes on, whatever is missing. */
export function SectionPage({ walk }: Props) {
  const { section } = walk.place;
  return section ? <Section walk={walk} section={section} /> : null;
}

function Section({ walk, section }: Props & { section: RecordSection }) {
  const { from, context, send, draftKey } = walk;
  const { title, intro } = sectionWords[section];
  const questions = askedIn(section, from);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body-l">{intro}</p>
        <p className="govuk-body">{say(questions.length > 0 ? 'section.intro' : 'section.none')}</p>
        <QuestionsForm
          key={`${draftKey} ${section}`}
          questions={questions}
          answers={context.answers}
          today={context.today}
          deciding={false}
          heading="section"
          submitLabel={say(context.returning ? 'section.back-to-check' : 'section.save-and-return')}
          onTyped={(answers) => send({ type: 'answers.typed', answers })}
          onContinue={() => send({ type: 'continued' })}
          besides={besides}
        />
        <WhyDetails ids={reasonsFor(section, from)} />
      </div>
    </div>
  );
}

/** The signs stand with the question that decides whether the online form is given them; it is not answered by them. */
function besides(id: QuestionId, from: Relevant): ReactNode {
  return id === 'professional-view.indicators' && <TickedSigns from={from} />;
}

/** What the law says that a section's questions turn on. */
function reasonsFor(section: RecordSection, from: Relevant): readonly ContentId[] {
  const nation = said(from, 'nation.of-referral');
  const nations = nation && caseNations(said(from, 'child-place.nation'), nation);
  switch (section) {
    case 'home':
      return nations ? [guardianIn[nations.child].main, ...guardianIn[nations.child].more] : [];
    case 'background':
      return nations ? ['tell-police-and-court', ...protectionsOf(nations)] : [];
    case 'risk':
      return ['missing-first-72-hours'];
    case 'professional-view':
      return ['consent-child-not-needed'];
    case 'child':
      return ['nationality-is-no-condition'];
    case 'people':
      return ['family-may-be-involved'];
    case 'exploitation':
      return nation ? exploitationIn[nation] : [];
    default:
      return [];
  }
}
