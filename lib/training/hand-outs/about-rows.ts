import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfPapers } from '@/lib/messages/training-paper-words';
import { say } from '@/lib/messages/words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { paragraph } from '@/lib/record/blocks';
import type { AnswerRow, Block } from '@/lib/record/document';
import { optionInWords } from '@/lib/training/in-words';
import type { Scenario } from '@/lib/training/scenario';

const row = (label: string, text: string): AnswerRow => ({ label, answer: [paragraph(text)] });

/** What a scenario is, for whom and how long: nothing of what is expected in it. */
export function aboutRows(scenario: Scenario): Block {
  const { title, nation, organisation, level, minutes, day, setting, role } = scenario;
  return {
    block: 'answers',
    rows: [
      row(sayOfPapers('paper.scenario'), title),
      row(sayOfPapers('paper.nation'), say(`nation.${nation}`)),
      row(sayOfPapers('paper.time'), sayOfPapers('paper.minutes', { minutes })),
      row(sayOfPapers('paper.day'), pointInWords(day)),
      row(sayOfPapers('paper.level'), sayOfScenarios(`scenario-level.${level}`)),
      row(sayOfPapers('paper.where'), setting),
      row(sayOfPapers('paper.you-are'), role),
      row(sayOfPapers('paper.organisation'), optionInWords('responder.kind', organisation)),
    ],
  };
}
