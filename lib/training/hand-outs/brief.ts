import { sayOfPapers } from '@/lib/messages/training-paper-words';
import { sayOfTraining } from '@/lib/messages/training-words';
import { notice, paragraph } from '@/lib/record/blocks';
import type { RecordDocument } from '@/lib/record/document';
import { contactTable } from '@/lib/record/help-part';
import type { Scenario } from '@/lib/training/scenario';
import { supportContacts } from '@/lib/training/support';
import { trainingPaper } from '@/lib/training/training-paper';
import { aboutRows } from './about-rows';

/** What learners know when they begin: no news, and nothing of what is expected or to be found. */
export function brief(scenario: Scenario, today: string): RecordDocument {
  const { title, nation, contentNote, brief: told, people, material } = scenario;
  return trainingPaper({
    title: sayOfPapers('brief.title', { title }),
    nation,
    running: sayOfPapers('brief.running'),
    today,
    parts: [
      {
        id: 'note',
        heading: sayOfPapers('brief.note'),
        blocks: [
          notice(contentNote, sayOfPapers('paper.invented')),
          paragraph(sayOfTraining('play.support')),
          contactTable(supportContacts, today),
        ],
      },
      { id: 'about', heading: sayOfPapers('brief.about'), blocks: [aboutRows(scenario)] },
      { id: 'brief', heading: sayOfPapers('brief.brief'), blocks: [paragraph(told)] },
      {
        id: 'people',
        heading: sayOfPapers('brief.people'),
        blocks: [
          {
            block: 'list',
            items: people.map(({ name, about }) => [{ text: sayOfPapers('paper.person', { name, about }) }]),
          },
        ],
      },
      {
        id: 'material',
        heading: sayOfPapers('brief.material'),
        blocks: [
          {
            block: 'answers',
            stacked: 'plain',
            rows: material.map(({ from, text }, at) => ({
              label: sayOfPapers('brief.material-from', { number: at + 1, from }),
              answer: [paragraph(text)],
            })),
          },
        ],
      },
    ],
  });
}
