import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { say } from '@/lib/messages/words';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import { sectionWords } from '@/lib/questions/en/sections';
import { questionWords } from '@/lib/questions/en/words';
import { missingReasons, type Question, type QuestionWords } from '@/lib/questions/question';
import type { Expectation } from '@/lib/training/scenario';
import { dangerAction, dangerOptions } from '@/lib/training/scenario-kinds';
import { citedRecord } from './cited';
import { anotherAnswer, type Decision, type RoomOption } from './slide';

const questions: Readonly<Record<string, Question>> = catalogue;
const words: Readonly<Record<QuestionId, QuestionWords>> = questionWords;
const isQuestion = (id: string): id is QuestionId => Object.hasOwn(questions, id);

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
    cited: citedRecord(record),
  };
}

/** Every option where these are few, else those that the scenario speaks of; reasons for no answer only where it does. */
function optionsOf({ question, answers }: Expectation): readonly string[] {
  const named = answers.flatMap(({ is }) => is);
  const reasons = missingReasons.filter((one) => named.includes(one));
  const asked = questions[question];
  if (asked?.kind !== 'choice' && asked?.kind !== 'choices') {
    return asked ? reasons : [...new Set(named)];
  }
  if (asked.options.length <= mostOptions) return [...asked.options, ...reasons];
  return [...asked.options.filter((one) => named.includes(one)), ...reasons, anotherAnswer];
}

function wordsOfOption(question: string, option: string): string {
  const reason = missingReasons.find((one) => one === option);
  if (reason) return say(`questions.missing-${reason}`);
  return (isQuestion(question) && words[question].options?.[option]) || option;
}

/** The page of the walk by its heading; of the record, the section. */
function placeOf({ at, question }: Expectation): string {
  const asked = questions[question];
  return at === 'answeringSection' && asked ? sectionWords[asked.section].title : say(`title.${at}`);
}

/** What to do about danger is no question of the walk, but an action that every page of it offers. */
function dangerDecision(expectation: Expectation): Pick<Decision, 'asks' | 'hint' | 'several' | 'options'> {
  return {
    asks: sayOfScenarios('scenario.danger-raised'),
    hint: null,
    several: false,
    options: dangerOptions.map((id) => ({
      id,
      words: sayOfScenarios(`scenario.danger-raised.${id}`),
      judged: judgedAs(expectation, id),
    })),
  };
}

/** A decision in the walk's own words. `another`: the words for every answer that is not shown. */
export function decisionOf(expectation: Expectation, aside: boolean, another: string): Decision {
  const { id, question } = expectation;
  const same = { id, place: placeOf(expectation), aside };
  if (question === dangerAction) return { ...same, ...dangerDecision(expectation) };
  const asked = isQuestion(question) ? words[question] : null;
  return {
    ...same,
    asks: asked?.asks ?? question,
    hint: asked?.hint ?? null,
    several: questions[question]?.kind === 'choices',
    options: optionsOf(expectation).map((option) => ({
      id: option,
      words: option === anotherAnswer ? another : wordsOfOption(question, option),
      judged: judgedAs(expectation, option),
    })),
  };
}
