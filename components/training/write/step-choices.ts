import { say } from '@/lib/messages/words';
import type { QuestionId } from '@/lib/questions/catalogue';
import { sectionWords } from '@/lib/questions/en/sections';
import { decidingSections, recordSections, type SectionId } from '@/lib/questions/question';
import { questionInWords } from '@/lib/training/in-words';
import { dangerAction } from '@/lib/training/scenario-kinds';
import { type Choice, isChosen, questionsIn } from '@/lib/training/write/answer-choices';
import { stepInWords } from '@/lib/training/write/step-words';
import { type Step, stepAsking, steps } from '@/machines/steps';

/** What comes after the day on which a scenario plays. */
const later: readonly Step[] = ['markingSubmission', 'followingUp', 'updating'];

/** The steps at which something can happen in a scenario, in the order of the walk. */
export const stepChoices: readonly Choice[] = steps
  .filter((step) => !later.includes(step))
  .map((step) => ({ value: step, label: stepInWords(step) }));

/** The sections that a step asks. */
function sectionsAt(step: string): readonly SectionId[] {
  if (step === 'answeringSection') return recordSections;
  return (Object.keys(stepAsking) as (keyof typeof stepAsking)[]) // keys forgets them
    .filter((section) => stepAsking[section] === step);
}

/** The section that a step asks, where it asks one. */
export function sectionAt(step: string | undefined): SectionId | null {
  const [section, ...others] = step ? sectionsAt(step) : [];
  return section && others.length === 0 ? section : null;
}

export interface QuestionGroup {
  heading?: string;
  choices: readonly Choice[];
}

function groupsOf(
  sections: readonly SectionId[],
  nation: string,
  wanted: (id: QuestionId) => boolean = isChosen,
): QuestionGroup[] {
  return sections.flatMap((section) => {
    const choices = questionsIn([section], nation)
      .filter(wanted)
      .map((value) => ({ value, label: questionInWords(value) }));
    return choices.length > 0 ? [{ heading: sectionWords[section].title, choices }] : [];
  });
}

/** The questions of a step that are answered by choosing, and what can be done about danger at every one. */
export function questionsAt(step: string, nation: string): readonly QuestionGroup[] {
  const danger = { value: dangerAction, label: questionInWords(dangerAction) };
  return [...groupsOf(sectionsAt(step), nation), { heading: say('walk.danger'), choices: [danger] }];
}

/** What is ticked among the signs is taken from the signs in the material. */
const answered: readonly SectionId[] = [...decidingSections, ...recordSections].filter(
  (section) => section !== 'indicators',
);

/** Every question that is answered by choosing, in the order of the walk. */
export function everyChoice(nation: string): readonly QuestionGroup[] {
  return groupsOf(answered, nation);
}

/** Every question, in the order of the walk. */
export function everyQuestion(nation: string): readonly QuestionGroup[] {
  return groupsOf(answered, nation, () => true);
}
