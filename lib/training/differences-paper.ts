import { type LearnerMessageId, sayOfLearners } from '@/lib/messages/learner-words';
import { say } from '@/lib/messages/words';
import { onLines, paragraph } from '@/lib/record/blocks';
import type { Block, Cell, Part, RecordDocument } from '@/lib/record/document';
import type { DecisionRow, Differences, IndicatorRow, LearnerGroup } from './differences';
import {
  choiceLines,
  countOf,
  endInWords,
  learnersInWords,
  mixedFeedback,
  signNotes,
  standingOf,
  timeInWords,
} from './differences-in-words';
import { expectedAt, questionInWords, signInWords } from './in-words';
import { trainingPaper } from './training-paper';

const cell = (text: string): Cell => [{ text }];

function table(
  caption: string,
  head: readonly LearnerMessageId[],
  rows: readonly (readonly Cell[])[],
): Block {
  return { block: 'table', caption, head: head.map((id) => sayOfLearners(id)), rows };
}

function decisionPart(decision: DecisionRow, { known }: LearnerGroup, learners: number): Part {
  const { expectation, question } = decision;
  const rows = choiceLines(decision, known !== null).map(({ answer, verdict, labels, first }) => [
    onLines([[{ text: answer }], ...(verdict ? [[{ text: verdict, mark: 'strong' } as const]] : [])]),
    ...(decision.changed ? [cell(countOf(first.length, learners))] : []),
    cell(countOf(labels.length, learners)),
  ]);
  const head: readonly LearnerMessageId[] = decision.changed
    ? ['learners.option', 'learners.at-first', 'learners.in-the-end']
    : ['learners.option', 'learners.how-many'];
  const step = sayOfLearners('learners.at-step', { step: expectedAt(decision) });
  return {
    id: `decision-${expectation}`,
    heading: questionInWords(question),
    blocks: [table(`${standingOf(decision, learners)}. ${step}.`, head, rows)],
  };
}

function signTable(caption: LearnerMessageId, rows: readonly IndicatorRow[], learners: number): Block {
  const signs = rows.map((row) => [
    onLines([
      [{ text: signInWords(row.indicator), mark: 'strong' }],
      ...signNotes(row, learners).map((text) => [{ text }]),
    ]),
    cell(countOf(row.found, row.reached)),
  ]);
  return table(sayOfLearners(caption), ['learners.indicator', 'learners.found'], signs);
}

function signBlocks(group: LearnerGroup, { indicators, moreIndicators, learners }: Differences): Block[] {
  if (indicators.length + moreIndicators.length === 0) {
    return [paragraph(sayOfLearners('learners.indicators-none'))];
  }
  const caption = group.known ? 'learners.more-caption' : 'learners.ticked-caption';
  return [
    ...(indicators.length > 0 ? [signTable('learners.indicators-caption', indicators, learners)] : []),
    ...(moreIndicators.length > 0 ? [signTable(caption, moreIndicators, learners)] : []),
  ];
}

/** The trainer's table of one group on paper: without labels, so that it can be shown to the room. */
export function differencesPaper(
  group: LearnerGroup,
  differences: Differences,
  today: string,
): RecordDocument {
  const { title, nation } = group.scenario;
  const { learners, decisions, times, ends } = differences;
  const warning = group.is === 'known' ? [] : [paragraph(sayOfLearners(`learners.${group.is}`))];
  const mixed = mixedFeedback(group);
  const about = sayOfLearners('learners.paper-text', {
    files: learnersInWords(learners),
    title,
    nation: say(`nation.${nation}`),
  });
  return trainingPaper({
    title: sayOfLearners('learners.paper-title', { title }),
    nation,
    running: sayOfLearners('learners.paper-running'),
    today,
    parts: [
      {
        id: 'about',
        heading: sayOfLearners('learners.paper-about'),
        blocks: [paragraph(about), ...warning, ...(mixed ? [paragraph(mixed)] : [])],
      },
      {
        id: 'decisions',
        heading: sayOfLearners('learners.decisions'),
        blocks: [
          ...(decisions.length === 0 ? [paragraph(sayOfLearners('learners.decisions-none'))] : []),
          ...(decisions.some(({ changed }) => changed) ? [paragraph(sayOfLearners('learners.changed'))] : []),
        ],
        parts: decisions.map((decision) => decisionPart(decision, group, learners)),
      },
      {
        id: 'signs',
        heading: sayOfLearners('learners.indicators'),
        blocks: signBlocks(group, differences),
      },
      {
        id: 'times',
        heading: sayOfLearners('learners.times'),
        blocks: [
          paragraph(sayOfLearners('learners.times-text')),
          table(
            sayOfLearners('learners.times-caption'),
            ['learners.step', 'learners.median', 'learners.range', 'learners.came'],
            times.map((time) => {
              const { page, median, range } = timeInWords(time);
              return [cell(page), cell(median), cell(range), cell(String(time.learners))];
            }),
          ),
        ],
      },
      {
        id: 'ends',
        heading: sayOfLearners('learners.ends'),
        blocks: [
          table(
            sayOfLearners('learners.ends'),
            ['learners.end', 'learners.how-many'],
            ends.map((end) => {
              const { name, note } = endInWords(end);
              return [
                onLines([[{ text: name }], ...(note ? [[{ text: note, mark: 'strong' } as const]] : [])]),
                cell(countOf(end.count, learners)),
              ];
            }),
          ),
        ],
      },
    ],
  });
}
