import type { WalkStepName } from '@/lib/guidance/walk-steps';
import { sayOfEnds } from '@/lib/messages/training-end-words';
import { sayOfPapers } from '@/lib/messages/training-paper-words';
import { say } from '@/lib/messages/words';
import { sectionWords } from '@/lib/questions/en/sections';
import {
  type DecidingSection,
  decidingSections,
  missingReasons,
  recordSections,
  type WalkConditionId,
} from '@/lib/questions/question';
import { paragraph } from '@/lib/record/blocks';
import type { Block, Part, RecordDocument } from '@/lib/record/document';
import { optionInWords, pageInWords } from '@/lib/training/in-words';
import { scenarioEnds } from '@/lib/training/scenario-kinds';
import { trainingPaper } from '@/lib/training/training-paper';
import { boxes, room } from './sheet-rows';
import { isOnTheWay, type Sheet, sectionBlocks, stacked, stepBlocks } from './sheet-steps';

/** The walk's own order, from machines/steps.ts: its steps, and the step that asks each section. */
export interface WalkOrder {
  steps: readonly WalkStepName[];
  asking: Readonly<Record<DecidingSection, WalkStepName>>;
}

/** The record is written under these, and nobody comes to it otherwise. */
const ofTheRecord: readonly WalkConditionId[] = ['treated-as-child', 'writing-the-record'];

const titleOf = (id: 'sheet.title' | 'record-sheet.title', { nation, organisation }: Sheet) =>
  sayOfPapers(id, {
    nation: say(`nation.${nation}`),
    organisation: optionInWords('responder.kind', organisation),
  });

const reasons = () => missingReasons.map((reason) => say(`questions.missing-${reason}`)).join(', ');

function howPart(): Part {
  return {
    id: 'how',
    heading: sayOfPapers('sheet.how'),
    blocks: [
      {
        block: 'list',
        items: [
          [{ text: sayOfPapers('sheet.how-1') }],
          [{ text: sayOfPapers('sheet.how-2', { reasons: reasons() }) }],
          [{ text: sayOfPapers('sheet.how-3') }],
        ],
      },
      stacked([
        { label: sayOfPapers('sheet.how-4'), answer: [room(3)] },
        { label: sayOfPapers('sheet.how-danger'), answer: [room(1)] },
      ]),
    ],
  };
}

function lastParts(sheet: Sheet): Part[] {
  const only: Block = {
    block: 'paragraph',
    text: [{ text: sayOfPapers('sheet.summary-if'), mark: 'strong' }],
  };
  const ends = scenarioEnds.filter((end) => isOnTheWay(end, sheet)).map((end) => sayOfEnds(end));
  return [
    {
      id: 'summary',
      heading: sayOfPapers('sheet.summary'),
      blocks: [only, stacked([{ label: sayOfPapers('sheet.summary-text'), answer: [room(12)] }])],
    },
    {
      id: 'end',
      heading: sayOfPapers('sheet.end'),
      blocks: [paragraph(sayOfPapers('sheet.end-text')), boxes(ends)],
    },
  ];
}

/**
 * The walk on paper, from its first step to the conclusion, for a nation and an organisation. Every step and question comes
 * from the walk and the catalogue themselves, so the sheet changes with them.
 */
export function walkSheet(sheet: Sheet, { steps, asking }: WalkOrder): RecordDocument {
  const walked = steps.slice(0, steps.indexOf('recording')).filter((step) => isOnTheWay(step, sheet));
  const parts = walked.map((step, at): Part => {
    const section = decidingSections.find((one) => asking[one] === step) ?? null;
    return {
      id: `step-${step}`,
      heading: sayOfPapers('sheet.step', { number: at + 1, step: pageInWords(step) }),
      blocks: stepBlocks(step, section, sheet),
    };
  });
  return trainingPaper({
    title: titleOf('sheet.title', sheet),
    nation: sheet.nation,
    running: sayOfPapers('sheet.running'),
    today: sheet.today,
    parts: [howPart(), ...parts, ...lastParts(sheet)],
  });
}

/** The record on paper: every section with its questions, in their order. */
export function recordSheet(sheet: Sheet): RecordDocument {
  const parts = recordSections.flatMap((section): Part[] => {
    const { rows } = sectionBlocks(section, sheet, { taken: ofTheRecord, hints: false });
    if (rows.length === 0) return [];
    const { title } = sectionWords[section];
    return [{ id: `section-${section}`, heading: title, blocks: [{ block: 'answers', rows }] }];
  });
  const how: Part = {
    id: 'how',
    heading: sayOfPapers('sheet.how'),
    blocks: [
      paragraph(sayOfPapers('record-sheet.how')),
      paragraph(sayOfPapers('sheet.how-2', { reasons: reasons() })),
    ],
  };
  return trainingPaper({
    title: titleOf('record-sheet.title', sheet),
    nation: sheet.nation,
    running: sayOfPapers('record-sheet.running'),
    today: sheet.today,
    parts: [how, ...parts],
  });
}
