import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import { missingReasons, type Question } from '@/lib/questions/question';
import { wordsOf } from '@/lib/record/words-of';
import { choicesAt, expectedAt, isQuestion, optionInWords, questionInWords } from '@/lib/training/in-words';
import type { Expectation } from '@/lib/training/scenario';
import { citedInRoom } from './cited';
import { anotherAnswer, type Decision, type RoomOption } from './slide';

const questions: Readonly<Record<QuestionId, Question>> = catalogue;

/** More answers than these can not be read, and hands not counted, on one screen. */
const mostOptions = 6;

function judgedAs({ answers }: Expectation, option: string): RoomOption['judged'] {
  const answer = answers.find(({ is }) => is.includes(option));
  if (!answer) return null;
  const { verdict, why, record } = answer;
  return {
    verdict,
    why,
    follows: answer.verdict === 'harmful' ? answer.follows : null,
    record,
    cited: citedInRoom(record),
  };
}

const isReason = (option: string) => missingReasons.some((one) => one === option);

/** Every option where these are few, else those that the scenario speaks of; reasons for no answer only where it does. */
function optionsOf({ question, answers }: Expectation): readonly string[] {
  const named = answers.flatMap(({ is }) => is);
  const choices = choicesAt(question);
  // Of a question that this release does not have, what the scenario says of it.
  if (choices.length === 0) return [...new Set(named)];
  const options = choices.filter((one) => !isReason(one));
  const reasons = choices.filter((one) => isReason(one) && named.includes(one));
  if (options.length <= mostOptions) return [...options, ...reasons];
  return [...options.filter((one) => named.includes(one)), ...reasons, anotherAnswer];
}

/** A decision in the walk's own words. `another`: the words for every answer that is not shown. */
export function decisionOf(expectation: Expectation, aside: boolean, another: string): Decision {
  const { id, question } = expectation;
  return {
    id,
    place: expectedAt(expectation),
    asks: questionInWords(question),
    hint: (isQuestion(question) && wordsOf(question).hint) || null,
    options: optionsOf(expectation).map((option) => ({
      id: option,
      words: option === anotherAnswer ? another : optionInWords(question, option),
      judged: judgedAs(expectation, option),
    })),
    several: isQuestion(question) && questions[question].kind === 'choices',
    aside,
  };
}
