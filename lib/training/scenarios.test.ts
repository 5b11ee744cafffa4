import { expect, test } from '@playwright/test';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import type { Question } from '@/lib/questions/question';
import { isQuestion } from './in-words';
import { dangerAction, dangerOptions } from './scenario-kinds';
import { scenarios } from './scenarios';

const questions: Readonly<Record<QuestionId, Question>> = catalogue;

/**
 * The options that a learner can choose there; the reasons for no answer are no options. Of the two dozen organisations
 * only those are judged that can be mistaken for the learner’s own: a room can not read more (lib/training/room).
 */
function optionsAt(question: string): readonly string[] {
  if (question === dangerAction) return dangerOptions;
  if (!isQuestion(question) || question === 'responder.kind') return [];
  const asked = questions[question];
  return asked.kind === 'choice' || asked.kind === 'choices' ? asked.options : [];
}

// A room that puts up its hands for an option which nobody judged is told nothing.
test('whatever option is chosen where something is expected, the scenario says what it thinks of it', () => {
  const silent = scenarios.flatMap(({ id, expectations }) =>
    expectations.flatMap(({ id: expectation, question, answers }) => {
      const judged = answers.flatMap(({ is }) => is);
      return optionsAt(question)
        .filter((option) => !judged.includes(option))
        .map((option) => `${id}, ${expectation}: ${option}`);
    }),
  );
  expect(silent).toEqual([]);
});

/** What stands between quotation marks, without the mark that ends it: “Friday. Bring it” as “friday. bring it”. */
const quoted = (text: string) =>
  [...text.matchAll(/“([^”]+)”/g)].map(([, said = '']) => said.toLowerCase().replace(/[.,?!]$/, ''));

// A summary that improves on what was said teaches to do the same.
test('what a summary or a sign quotes was said so in the scenario', () => {
  const invented = scenarios.flatMap(({ id, brief, people, material, injects, summary, indicators }) => {
    const told = JSON.stringify([brief, people, material, injects]).toLowerCase();
    return [summary, ...indicators.map(({ seen }) => seen)]
      .flatMap(quoted)
      .filter((words) => !told.includes(words))
      .map((words) => `${id}: ${words}`);
  });
  expect(invented).toEqual([]);
});
