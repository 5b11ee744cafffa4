import { type ScenarioMessageId, sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfPapers, type TrainingPaperMessageId } from '@/lib/messages/training-paper-words';
import { say } from '@/lib/messages/words';
import { notice, paragraph } from '@/lib/record/blocks';
import type { AnswerRow, RecordDocument } from '@/lib/record/document';
import { expectedAt } from '@/lib/training/in-words';
import type { Scenario } from '@/lib/training/scenario';
import { trainingPaper } from '@/lib/training/training-paper';
import { room } from './sheet-rows';

const row = (label: TrainingPaperMessageId, text: string): AnswerRow => ({
  label: sayOfPapers(label),
  answer: [paragraph(text)],
});
const listed = (label: TrainingPaperMessageId, texts: readonly string[]): AnswerRow => ({
  label: sayOfPapers(label),
  answer: [{ block: 'list', items: texts.map((text) => [{ text }]) }],
});
const toFillIn = (label: TrainingPaperMessageId): AnswerRow => ({
  label: sayOfPapers(label),
  answer: [room(2)],
});

/** A certificate that somebody was there, and of nothing else. Its lines are filled in by hand. */
export function certificate(scenario: Scenario, today: string): RecordDocument {
  const { title, nation, minutes, subjects, expectations } = scenario;
  const practised = subjects.map((one) =>
    sayOfScenarios(`scenario-subject.${one}` satisfies ScenarioMessageId),
  );
  const steps = [...new Set(expectations.map(expectedAt))];
  return trainingPaper({
    title: sayOfPapers('certificate.title'),
    nation,
    running: sayOfPapers('certificate.running'),
    says: sayOfPapers('certificate.mark'),
    today,
    parts: [
      {
        id: 'attendance',
        heading: sayOfPapers('certificate.heading'),
        blocks: [
          paragraph(sayOfPapers('certificate.says')),
          {
            block: 'answers',
            rows: [
              toFillIn('certificate.name'),
              toFillIn('certificate.day'),
              toFillIn('certificate.trainer'),
              toFillIn('certificate.organisation'),
            ],
          },
        ],
      },
      {
        id: 'session',
        heading: sayOfPapers('certificate.session'),
        blocks: [
          {
            block: 'answers',
            rows: [
              row('paper.scenario', title),
              row('paper.nation', say(`nation.${nation}`)),
              row('certificate.planned', sayOfPapers('paper.minutes', { minutes })),
              ...(practised.length > 0 ? [listed('certificate.practised', practised)] : []),
              ...(steps.length > 0 ? [listed('certificate.steps', steps)] : []),
            ],
          },
          notice(sayOfPapers('certificate.only-attendance'), sayOfPapers('certificate.only-attendance-text')),
        ],
      },
    ],
  });
}
