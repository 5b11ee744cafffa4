import { say } from '@/lib/messages/words';
import { catalogue, type QuestionId, questionIds } from '@/lib/questions/catalogue';
import { missingReasons, type SectionId } from '@/lib/questions/question';
import { choicesAt, optionInWords } from '@/lib/training/in-words';

/** Something to choose, by its words. */
export interface Choice {
  value: string;
  label: string;
}

/** What can be answered to a question, a reason for no answer being said to be one. */
export function answersTo(question: string): readonly Choice[] {
  return choicesAt(question).map((value) => {
    const words = optionInWords(question, value);
    const isReason = missingReasons.some((reason) => reason === value);
    return { value, label: isReason ? say('review.missing', { reason: words }) : words };
  });
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
