import { sayOfLearners } from '@/lib/messages/learner-words';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfEnds } from '@/lib/messages/training-end-words';
import { say } from '@/lib/messages/words';
import type { DecisionRow, EndRow, IndicatorRow, LearnerGroup, TimeRow } from './differences';
import { optionInWords, pageInWords } from './in-words';
import { secondsInWords } from './seconds-in-words';

/** One line of a decision: what was chosen, what the scenario says of it, by whom. */
export interface ChoiceLine {
  id: string;
  answer: string;
  /** Empty where there is nothing to say. */
  verdict: string;
  labels: readonly string[];
  /** By whom at first. */
  first: readonly string[];
}

/** Every line of a decision: its options in their order, then those who left it open or did not come to it. */
export function choiceLines(decision: DecisionRow, judged: boolean): ChoiceLine[] {
  const { question, options, open, openFirst, notMet } = decision;
  const lines = options.map(({ option, labels, first, verdict }): ChoiceLine => {
    const said = verdict
      ? sayOfLearners('learners.verdict', { verdict: sayOfScenarios(`scenario-verdict.${verdict}`) })
      : `${sayOfLearners('learners.not-judged')}.`;
    return {
      id: option,
      answer: optionInWords(question, option),
      verdict: judged ? said : '',
      labels,
      first,
    };
  });
  const rest: ChoiceLine[] = [
    {
      id: 'no-answer',
      answer: sayOfLearners('learners.no-answer'),
      verdict: '',
      labels: open,
      first: openFirst,
    },
    { id: 'not-met', answer: sayOfLearners('learners.not-met'), verdict: '', labels: notMet, first: notMet },
  ];
  return [...lines, ...rest.filter(({ labels, first }) => labels.length + first.length > 0)];
}

/** Whether answers differed at a decision, in the end or at first. */
export const hasDiffered = ({ differed, differedFirst }: DecisionRow) => differed || differedFirst;

/** The same, in words. */
export function standingOf(decision: DecisionRow, learners: number): string {
  if (decision.notMet.length === learners) return sayOfLearners('learners.nobody');
  if (decision.differed) return sayOfLearners('learners.differed');
  return sayOfLearners(decision.differedFirst ? 'learners.differed-first' : 'learners.same');
}

/** "23 of 60". */
export const countOf = (count: number, all: number) => sayOfLearners('learners.count-of', { count, all });

/** Where it stood, how many did not tick it, and how many never had it in front of them. */
export function signNotes({ found, reached, listed }: IndicatorRow, learners: number): string[] {
  if (!listed) return [];
  const missed = Math.max(0, reached - found);
  return [
    sayOfLearners('learners.where', { where: listed.from, seen: listed.seen }),
    ...(missed > 0 ? [sayOfLearners('learners.missed', { count: missed })] : []),
    ...(reached < learners ? [sayOfLearners('learners.not-reached', { count: learners - reached })] : []),
  ];
}

/** What a step is called, the middle of its times, and the shortest and the longest. */
export function timeInWords({ step, section, median, shortest, longest }: TimeRow) {
  return {
    page: pageInWords(step, section),
    median: secondsInWords(median),
    range:
      shortest === longest
        ? secondsInWords(shortest)
        : sayOfLearners('learners.range-of', {
            from: secondsInWords(shortest),
            to: secondsInWords(longest),
          }),
  };
}

/** An end's name, and whether the scenario expects it. */
export function endInWords({ end, expected }: EndRow) {
  return {
    name: end ? sayOfEnds(end) : sayOfLearners('learners.end-open'),
    note: expected ? sayOfLearners('learners.end-expected') : '',
  };
}

export const learnersInWords = (count: number) =>
  sayOfLearners(count === 1 ? 'learners.of-learners-one' : 'learners.of-learners', { count });

/** A group by its scenario. */
export function groupInWords({ scenario: { title, nation } }: LearnerGroup): string {
  return sayOfLearners('learners.group', { title, nation: say(`nation.${nation}`) });
}

/** Where feedback came at different times, which makes runs differ by itself; else empty. */
export function mixedFeedback({ files }: LearnerGroup): string {
  const each = files.filter(({ feedback }) => feedback === 'at-each-step').length;
  const end = files.length - each;
  return each > 0 && end > 0 ? sayOfLearners('learners.feedback-mixed', { each, end }) : '';
}
