import { indicatorsInEnglish } from '@/lib/content/en/indicators';
import { type IndicatorId, indicators } from '@/lib/content/indicators';
import type { WalkStepName } from '@/lib/guidance/walk-steps';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfEnds } from '@/lib/messages/training-end-words';
import { say } from '@/lib/messages/words';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import { sectionWords } from '@/lib/questions/en/sections';
import { missingReasons, type Question, type RecordSection, recordSections } from '@/lib/questions/question';
import { wordsOf } from '@/lib/record/words-of';
import type { Expectation, Scenario } from './scenario';
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

/** A scenario's question as the walk asks it; its id where this release has no such question. */
export function questionInWords(question: string): string {
  if (question === dangerAction) return sayOfScenarios('scenario.danger-raised');
  return isQuestion(question) ? wordsOf(question).asks : question;
}

/** The same, short, as it stands beside an answer. */
export function questionInShort(question: string): string {
  return (isQuestion(question) && wordsOf(question).short) || questionInWords(question);
}

/** An option of a question, or a reason why it has no answer, in the walk's own words. */
export function optionInWords(question: string, option: string): string {
  const raised = dangerOptions.find((one) => one === option);
  if (question === dangerAction && raised) return sayOfScenarios(`scenario.danger-raised.${raised}`);
  const reason = missingReasons.find((one) => one === option);
  if (reason) return say(`questions.missing-${reason}`);
  return (isQuestion(question) && wordsOf(question).options?.[option]) || option;
}

/** Several options as one text. */
export function optionsInWords(question: string, options: readonly string[]): string {
  return options.map((option) => optionInWords(question, option)).join('; ');
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

const isSign = (id: string): id is IndicatorId => Object.hasOwn(indicators, id);

/** The words of an indicator, its id where this release has none of that name. */
export const signInWords = (id: string): string => (isSign(id) ? indicatorsInEnglish[id].text : id);

/** A passage or news of a scenario by what it is called there: where something can be found in the material. */
export function whereInWords({ material, injects }: Scenario, id: string): string {
  const inject = injects.find((one) => one.id === id);
  if (inject) return `${sayOfScenarios(`scenario-inject.${inject.kind}`)}, ${inject.from}`;
  return material.find((one) => one.id === id)?.from ?? id;
}
