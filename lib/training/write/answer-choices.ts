import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { say } from '@/lib/messages/words';
import { catalogue, type QuestionId, questionIds } from '@/lib/questions/catalogue';
import { questionWords } from '@/lib/questions/en/words';
import { missingReasons, type Question, type QuestionWords, type SectionId } from '@/lib/questions/question';
import { dangerAction, dangerOptions } from '@/lib/training/scenario-kinds';

/** Something to choose, by its words. */
export interface Choice {
  value: string;
  label: string;
}

const questions: Readonly<Record<string, Question>> = catalogue;
const words: Readonly<Record<string, QuestionWords>> = questionWords;

/** What can be answered to a question: its options, and the reasons for no answer where it takes them. */
export function answersTo(id: string): readonly Choice[] {
  if (id === dangerAction) {
    return dangerOptions.map((value) => ({
      value,
      label: sayOfScenarios(`scenario.danger-raised.${value}`),
    }));
  }
  const question = questions[id];
  if (!question) return [];
  const chosen = question.kind === 'choice' || question.kind === 'choices';
  const options = chosen
    ? question.options.map((value) => ({ value, label: words[id]?.options?.[value] ?? value }))
    : [];
  if (chosen && question.deciding === 'answer') return options;
  const reasons = missingReasons.map((reason) => ({
    value: reason,
    label: say('review.missing', { reason: say(`questions.missing-${reason}`) }),
  }));
  return [...options, ...reasons];
}

/** An answer of a question in words; what is none of its answers, as it stands. */
export function answerInWords(question: string, answer: string): string {
  return answersTo(question).find(({ value }) => value === answer)?.label ?? answer;
}

/** The questions that these sections ask in a nation, one that is not chosen yet being any. */
export function questionsIn(sections: readonly SectionId[], nation: string): readonly QuestionId[] {
  return questionIds.filter((id) => {
    const { section, nations }: { section: SectionId; nations?: readonly string[] } = catalogue[id];
    return sections.includes(section) && (!nation || !nations || nations.includes(nation));
  });
}

/** Whether a question is answered by choosing: only then can one of its answers be right or harmful. */
export function isChosen(id: QuestionId): boolean {
  const { kind } = catalogue[id];
  return kind === 'choice' || kind === 'choices';
}
