import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { say } from '@/lib/messages/words';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import { questionWords } from '@/lib/questions/en/words';
import { missingReasons, type QuestionWords } from '@/lib/questions/question';
import { dangerAction, dangerOptions } from '@/lib/training/scenario-kinds';

const words: Readonly<Record<QuestionId, QuestionWords>> = questionWords;
const isQuestion = (id: string): id is QuestionId => Object.hasOwn(catalogue, id);

/** What a scenario's question asks, in the walk's own words; its id where the walk does not have it. */
export function questionInWords(question: string): string {
  if (question === dangerAction) return sayOfScenarios('scenario.danger-raised');
  return isQuestion(question) ? words[question].asks : question;
}

/** The same, short, as it stands beside an answer. */
export function questionInShort(question: string): string {
  return isQuestion(question) ? (words[question].short ?? words[question].asks) : questionInWords(question);
}

/** An option of a question, or a reason why it has no answer, in the walk's own words. */
export function optionInWords(question: string, option: string): string {
  if (question === dangerAction) {
    const raised = dangerOptions.find((one) => one === option);
    return raised ? sayOfScenarios(`scenario.danger-raised.${raised}`) : option;
  }
  const reason = missingReasons.find((one) => one === option);
  if (reason) return say(`questions.missing-${reason}`);
  return (isQuestion(question) && words[question].options?.[option]) || option;
}

/** Several options, one after the other. */
export function optionsInWords(question: string, options: readonly string[]): string {
  return options.map((option) => optionInWords(question, option)).join('; ');
}
