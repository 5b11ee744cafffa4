import type { WalkStepName } from '@/lib/guidance/walk-steps';
import { sayOfEnds } from '@/lib/messages/training-end-words';
import { say } from '@/lib/messages/words';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import { sectionWords } from '@/lib/questions/en/sections';
import { missingReasons, type Question, type RecordSection, recordSections } from '@/lib/questions/question';
import type { Expectation } from './scenario';
import { dangerAction, dangerOptions, scenarioEnds } from './scenario-kinds';

const questions: Readonly<Record<QuestionId, Question>> = catalogue;

/** Whether the walk asks a question of this id. */
export function isQuestion(id: string): id is QuestionId {
  return Object.hasOwn(questions, id);
}

/**
 * What can be chosen at a scenario's question, in its order: its options, then the reasons for no answer. Never what was
 * written in a box.
 */
export function choicesAt(question: string): readonly string[] {
  if (question === dangerAction) return dangerOptions;
  if (!isQuestion(question)) return [];
  const asked = questions[question];
  const options = asked.kind === 'choice' || asked.kind === 'choices' ? asked.options : [];
  return asked.deciding === 'answer' ? options : [...options, ...missingReasons];
}

/** The page of the walk at which something is expected. */
export function expectedAt({ at, question }: Pick<Expectation, 'at' | 'question'>): string {
  const asked = isQuestion(question) ? questions[question].section : null;
  const section = at === 'answeringSection' ? recordSections.find((one) => one === asked) : null;
  return pageInWords(at, section ?? null);
}

/** What a page of the walk is called, the section of the record with it. */
export function pageInWords(step: WalkStepName, section: RecordSection | null = null): string {
  if (section) return sectionWords[section].title;
  const end = scenarioEnds.find((one) => one === step);
  return end ? sayOfEnds(end) : say(`title.${step}`);
}
