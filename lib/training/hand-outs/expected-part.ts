import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfEnds } from '@/lib/messages/training-end-words';
import { sayOfPapers } from '@/lib/messages/training-paper-words';
import { onLines } from '@/lib/record/blocks';
import type { AnswerRow, Inline, Part } from '@/lib/record/document';
import { inWalkOrder } from '@/lib/training/in-walk-order';
import { expectedAt, optionsInWords, questionInWords } from '@/lib/training/in-words';
import { restsOn } from '@/lib/training/rests-on';
import type { Expectation, JudgedAnswer, Scenario } from '@/lib/training/scenario';
import { scenarioEnds } from '@/lib/training/scenario-kinds';
import type { OtherPath, ScenarioPaths } from '@/lib/training/scenario-path';

const labelled = (label: string, ...text: readonly Inline[]): Inline[] => [
  { text: `${label}: `, mark: 'strong' },
  ...text,
];

/** Where answering so leads, where it is another end than the scenario's: from the walk itself. */
function leadsTo({ is }: JudgedAnswer, { end }: Scenario, others: readonly OtherPath[]): string | null {
  const [first, ...more] = others.filter((other) => is.includes(other.is)).map(({ path }) => path.end);
  if (first === undefined || more.some((one) => one !== first)) return null;
  const named = scenarioEnds.find((one) => one === first);
  if (!named) return sayOfPapers('pack.leads-nowhere');
  return named === end ? null : sayOfPapers('pack.leads-to', { end: sayOfEnds(named) });
}

function answerRow(
  question: string,
  answer: JudgedAnswer,
  scenario: Scenario,
  others: readonly OtherPath[],
  today: string,
): AnswerRow {
  const verdict = sayOfScenarios(`scenario-verdict.${answer.verdict}`);
  const leads = leadsTo(answer, scenario, others);
  const lines: Inline[][] = [
    labelled(sayOfPapers('pack.why'), { text: answer.why }),
    ...(answer.verdict === 'harmful'
      ? [labelled(sayOfPapers('pack.follows'), { text: answer.follows })]
      : []),
    ...(leads ? [[{ text: leads }]] : []),
    labelled(sayOfPapers('pack.rests-on'), ...restsOn(answer.record, today)),
  ];
  return {
    label: `${sayOfPapers('pack.verdict', { verdict })}${optionsInWords(question, answer.is)}`,
    answer: [{ block: 'paragraph', text: onLines(lines) }],
  };
}

function expectationPart(
  expectation: Expectation,
  scenario: Scenario,
  paths: ScenarioPaths,
  today: string,
): Part {
  const { id, question, answers } = expectation;
  const others = paths.others.filter((other) => other.expectation === id);
  return {
    id: `expectation-${id}`,
    heading: questionInWords(question),
    blocks: [
      {
        block: 'paragraph',
        text: [{ text: sayOfPapers('pack.at-step', { step: expectedAt(expectation) }) }],
      },
      {
        block: 'answers',
        stacked: 'plain',
        rows: answers.map((answer) => answerRow(question, answer, scenario, others, today)),
      },
    ],
  };
}

/** Every decision that is looked at: its answers, why each is right or harmful, on what authority, and where it leads. */
export function expectedPart(scenario: Scenario, paths: ScenarioPaths, today: string): Part {
  return {
    id: 'expected',
    heading: sayOfPapers('pack.expectations'),
    blocks: [
      {
        block: 'paragraph',
        text: [{ text: sayOfPapers('pack.end', { end: sayOfEnds(scenario.end) }) }],
      },
    ],
    parts: inWalkOrder(scenario.expectations, paths.right).map((one) =>
      expectationPart(one, scenario, paths, today),
    ),
  };
}
