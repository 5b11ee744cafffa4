import type { Clock } from '@/lib/afterwards/clock';
import { clocks } from '@/lib/afterwards/deadlines';
import { clockInWords, daysAgainstInWords, taskInWords } from '@/lib/afterwards/in-words';
import { insteadOfAnAdultClock } from '@/lib/afterwards/support';
import type { Task } from '@/lib/afterwards/task';
import { tasks } from '@/lib/afterwards/tasks';
import { isSubmitted } from '@/lib/afterwards/updates';
import type { ContentId } from '@/lib/content/content';
import { contentInEnglish } from '@/lib/content/en/content';
import { type AfterwardsMessageId, sayOfAfterwards } from '@/lib/messages/afterwards-words';
import type { Nation } from '@/lib/nation';
import type { QuestionId } from '@/lib/questions/catalogue';
import { type Relevant, said } from '@/lib/questions/relevance';
import { questionRows } from './answer-rows';
import { gap, notice, onLines, paragraph } from './blocks';
import { sourcesOf, statement } from './citing';
import type { AnswerRow, Block, Cell, Part, RecordDocument } from './document';
import { contactTable, versionsPart } from './help-part';
import type { PlacedPart } from './order';
import { answerParts, paper } from './paper';
import { type Versions, type Writing, writing } from './writing';

/** The papers of the weeks after a referral. */
export type AfterwardsPaper = 'timeline' | 'further-information';

const newInformation: readonly PlacedPart[] = [
  { id: 'new-information', questions: ['new-information.items'] },
  { id: 'own-words', questions: [] },
];
const ofTheReferral = [
  'submission.reference',
  'submission.when',
  'submission.by-whom',
  'referrer.own-reference',
  'nation.of-referral',
] as const satisfies readonly QuestionId[];
const ofTheSender = [
  'referrer.first-name',
  'referrer.last-name',
  'referrer.role',
  'referrer.organisation',
  'referrer.organisation-own-name',
  'referrer.phone',
  'referrer.email',
] as const satisfies readonly QuestionId[];
const ofTheDecisions = [
  'decisions.reasonable',
  'decisions.reasonable-when',
  'decisions.reasonable-reconsidered',
  'decisions.reasonable-asked-when',
  'decisions.reasonable-changed-when',
  'decisions.conclusive',
  'decisions.conclusive-when',
  'decisions.conclusive-reconsidered',
  'decisions.conclusive-asked-when',
  'decisions.conclusive-changed-when',
] as const satisfies readonly QuestionId[];

function answers(id: string, heading: AfterwardsMessageId, rows: readonly AnswerRow[]): Part[] {
  if (rows.length === 0) return [];
  return [{ id, heading: sayOfAfterwards(heading), blocks: [{ block: 'answers', rows }] }];
}

function referralRows(w: Writing): AnswerRow[] {
  const rows = questionRows(ofTheReferral, w);
  if (w.from.reading('submission.reference').is !== 'empty') return rows;
  const label = sayOfAfterwards('afterwards.reference');
  return [{ label, answer: [gap(sayOfAfterwards('paper.no-reference'))] }, ...rows];
}

function about(text: AfterwardsMessageId): Part {
  return {
    id: 'about',
    heading: sayOfAfterwards('paper.about'),
    blocks: [paragraph(sayOfAfterwards(text))],
  };
}

/**
 * What has come to light since the referral, for whoever decides: the service's reference, what is new as the
 * practitioner wrote it, the child's own words apart and marked. Holds no name of the child's that was not typed into it.
 */
export function furtherInformation(from: Relevant, nation: Nation, versions: Versions): RecordDocument {
  const w = writing(from, nation, newInformation, versions);
  const news = answerParts(w);
  const nothing: Part = {
    id: 'new-information',
    heading: sayOfAfterwards('updates.new-information'),
    blocks: [gap(sayOfAfterwards('paper.nothing-new'))],
  };
  return paper(
    sayOfAfterwards('paper.further-information'),
    [
      about('paper.further-about'),
      ...answers('referral', 'paper.referral', referralRows(w)),
      ...answers('referrer', 'paper.sent-by', questionRows(ofTheSender, w)),
      ...(news.length === 0 ? [nothing] : news),
      ...answers('decisions', 'paper.decisions', questionRows(ofTheDecisions, w)),
      {
        id: 'how-to-send',
        heading: sayOfAfterwards('paper.how-to-send'),
        blocks: [
          { block: 'paragraph', text: statement('sending-new-information', from.today) },
          contactTable(['single-competent-authority'], from.today),
        ],
      },
      versionsPart(w),
    ],
    w,
    // Draft or final is said of the record, and would put off whoever is sent this one.
    { hasStatus: false },
  );
}

const rests = (because: readonly ContentId[], today: string): Cell => {
  const [main, ...more] = because;
  return main ? sourcesOf([main, ...more], today) : [];
};

function clockRow(clock: Clock, today: string): Cell[] {
  const { name, when, stands, notes, states } = clockInWords(clock);
  const means = [...notes, ...states.map((id) => contentInEnglish[id].text)].join(' ');
  return [
    onLines([[{ text: when, mark: 'strong' }], ...(stands ? [[{ text: stands }]] : [])]),
    onLines([[{ text: name, mark: 'strong' }], [{ text: means }]]),
    rests(clock.because, today),
  ];
}

function taskRow(task: Task, today: string): Cell[] {
  const { name, text, by } = taskInWords(task, today);
  const urgency = sayOfAfterwards(`urgency.${task.urgency}`);
  const [main] = task.because;
  return [
    onLines([[{ text: name, mark: 'strong' }], [{ text }], statement(main, today)]),
    onLines([[{ text: urgency }], ...(by ? [[{ text: by }]] : [])]),
    [{ text: '' }],
  ];
}

/** The timeline and the tasks, to be filed and ticked off by hand. */
export function timeline(from: Relevant, nation: Nation, versions: Versions): RecordDocument {
  const w = writing(from, nation, [], versions);
  const open = tasks(from);
  const table = (caption: AfterwardsMessageId, head: AfterwardsMessageId[], rows: Cell[][]): Block => ({
    block: 'table',
    caption: sayOfAfterwards(caption),
    head: head.map((id) => sayOfAfterwards(id)),
    rows,
  });
  const todo: Block =
    open.length === 0
      ? paragraph(sayOfAfterwards('tasks-after.none'))
      : table(
          'paper.tasks',
          ['paper.tasks-what', 'paper.tasks-by', 'paper.tasks-done'],
          open.map((task) => taskRow(task, from.today)),
        );
  const dates = table(
    'paper.dates',
    ['paper.day', 'paper.what', 'paper.rests-on'],
    clocks(from).map((clock) => clockRow(clock, from.today)),
  );
  const against = daysAgainstInWords(from).map((text) => notice(sayOfAfterwards('against.heading'), text));
  return paper(
    sayOfAfterwards('paper.timeline'),
    [
      about('paper.timeline-about'),
      ...answers('referral', 'paper.referral', referralRows(w)),
      { id: 'tasks', heading: sayOfAfterwards('paper.tasks'), blocks: [todo] },
      { id: 'dates', heading: sayOfAfterwards('paper.dates'), blocks: [...against, dates] },
      {
        id: 'not-counted',
        heading: sayOfAfterwards('timeline.no-clock'),
        blocks: insteadOfAnAdultClock(from).map((id) => ({
          block: 'paragraph',
          text: statement(id, from.today),
        })),
      },
      versionsPart(w),
    ],
    w,
    // Draft or final is said of the record, and would put off whoever is sent this one.
    { hasStatus: false },
  );
}

/** One of them, null where the referral is not said to be submitted. */
export function afterwardsPaper(
  id: AfterwardsPaper,
  from: Relevant,
  versions: Versions,
): RecordDocument | null {
  const nation = said(from, 'nation.of-referral');
  if (!nation || !isSubmitted(from)) return null;
  return id === 'timeline' ? timeline(from, nation, versions) : furtherInformation(from, nation, versions);
}
