import { languageInEnglish } from '@/lib/content/en/language';
import { type WordsToAvoidId, wordsToAvoid } from '@/lib/content/language';
import { sayOfTraining } from '@/lib/messages/training-words';
import { say } from '@/lib/messages/words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { gap, paragraph } from '@/lib/record/blocks';
import type { Block, Cell, Inline, Part, RecordDocument } from '@/lib/record/document';
import type { Debrief, PathRow } from './debrief';
import {
  optionsInWords,
  pageInWords,
  questionInShort,
  questionInWords,
  signInWords,
  whereInWords,
} from './in-words';
import type { FirstAnswer, Judged, WalkedDecision } from './judged';
import { restsOn } from './rests-on';
import type { JudgedAnswer, Scenario } from './scenario';
import { trainingPaper } from './training-paper';

const strong = (text: string): Inline => ({ text, mark: 'strong' });
const isWording = (id: string): id is WordsToAvoidId => Object.hasOwn(wordsToAvoid, id);

function went(count: number): string {
  if (count === 0) return sayOfTraining('debrief.path-not');
  return count === 1 ? sayOfTraining('debrief.path-went') : sayOfTraining('debrief.path-times', { count });
}

/** A row at which the walks part is set in bold, so that it is found in a long list. */
function pathRow({ step, yours, expected, dangerRaised, dangerExpected }: PathRow): readonly Cell[] {
  const same = yours === expected && dangerRaised === dangerExpected;
  const cell = (count: number, raised: boolean): Cell => {
    const text = raised ? `${went(count)}, ${sayOfTraining('debrief.path-danger')}` : went(count);
    return [same ? { text } : strong(text)];
  };
  const name = pageInWords(step);
  return [[same ? { text: name } : strong(name)], cell(yours, dangerRaised), cell(expected, dangerExpected)];
}

function pathPart({ path, together, end }: Debrief, scenario: Scenario): Part {
  const expected = pageInWords(scenario.end);
  const same = path.every((row) => row.expected === row.yours);
  return {
    id: 'path',
    heading: sayOfTraining('debrief.path'),
    blocks: [
      paragraph(
        end
          ? sayOfTraining(end === scenario.end ? 'debrief.ended-same' : 'debrief.ended', {
              yours: pageInWords(end),
              expected,
            })
          : sayOfTraining('debrief.ended-open', { expected }),
      ),
      ...(same ? [paragraph(sayOfTraining('debrief.path-same'))] : []),
      ...(!same && together
        ? [paragraph(sayOfTraining('debrief.path-parts', { step: pageInWords(together) }))]
        : []),
      {
        block: 'table',
        caption: sayOfTraining('debrief.path'),
        head: [
          sayOfTraining('debrief.path-step'),
          sayOfTraining('debrief.path-yours'),
          sayOfTraining('debrief.path-expected'),
        ],
        rows: path.map(pathRow),
      },
    ],
  };
}

/** On whose authority. */
function authority(record: string, today: string): Block {
  return { block: 'paragraph', text: restsOn(record, today) };
}

/** `before`: the answer whose source stands just above; the same one is not said again. */
function expectedAnswer(
  answer: JudgedAnswer,
  before: JudgedAnswer | null,
  question: string,
  today: string,
): Block[] {
  const heading = sayOfTraining(answer.verdict === 'right' ? 'feedback.expected' : 'feedback.also');
  return [
    {
      block: 'paragraph',
      text: [strong(`${heading}: ${optionsInWords(question, answer.is)}. `), { text: answer.why }],
    },
    ...(answer.record === before?.record ? [] : [authority(answer.record, today)]),
  ];
}

const givenInWords = (question: string, given: readonly string[]) =>
  given.length > 0 ? optionsInWords(question, given) : sayOfTraining('feedback.no-answer');

/** What was answered; where it was changed, what was first and what then. */
function yourAnswer({ given }: Judged, first: FirstAnswer | null, question: string): Block {
  const answer = givenInWords(question, given);
  if (!first) return paragraph(`${sayOfTraining('feedback.your-answer')}: ${answer}`);
  const both = { first: givenInWords(question, first.given), answer };
  return paragraph(sayOfTraining(first.newsBetween ? 'debrief.first-news' : 'debrief.first', both));
}

/** What is thought of a first answer that was changed; the reason of any but a harmful one stands among the others. */
function ofFirstAnswer(first: FirstAnswer | null): Block[] {
  if (!first?.answer) return [];
  const { answer } = first;
  const verdict = sayOfTraining(`feedback.verdict.${answer.verdict}`);
  const said = sayOfTraining('debrief.of-first', { verdict });
  if (answer.verdict !== 'harmful') return [paragraph(said)];
  return [paragraph(`${said} ${answer.why} ${sayOfTraining('feedback.follows')}: ${answer.follows}`)];
}

function decisionBlocks({ expectation, judged, first }: WalkedDecision, today: string): Block[] {
  const { question, answers } = expectation;
  const answer = judged?.answer ?? null;
  const others = answers.filter((one) => one !== answer && one.verdict !== 'harmful');
  const given: Block[] = judged
    ? [
        yourAnswer(judged, first, question),
        {
          block: 'paragraph',
          text: [
            strong(sayOfTraining(answer ? `feedback.verdict.${answer.verdict}` : 'feedback.not-judged')),
            ...(answer ? [{ text: ` ${answer.why}` }] : []),
          ],
        },
      ]
    : [gap(sayOfTraining('debrief.decision-not-met'))];
  const follows: Block[] =
    answer?.verdict === 'harmful'
      ? [
          {
            block: 'paragraph',
            text: [strong(`${sayOfTraining('feedback.follows')}: `), { text: answer.follows }],
          },
        ]
      : [];
  return [
    ...given,
    ...follows,
    ...(answer ? [authority(answer.record, today)] : []),
    ...ofFirstAnswer(first),
    ...others.flatMap((one, at) => expectedAnswer(one, others[at - 1] ?? answer, question, today)),
  ];
}

function decisionsPart({ decisions }: Debrief, today: string): Part {
  return {
    id: 'decisions',
    heading: sayOfTraining('debrief.decisions'),
    blocks: [],
    parts: decisions.map((decision) => ({
      id: `decision-${decision.expectation.id}`,
      heading: questionInWords(decision.expectation.question),
      blocks: decisionBlocks(decision, today),
    })),
  };
}

function signList(signs: Debrief['signs']['found'], scenario: Scenario): Block {
  if (signs.length === 0) return gap(sayOfTraining('debrief.signs-none'));
  return {
    block: 'list',
    items: signs.map(({ indicator, in: where, seen }) => [
      strong(`${signInWords(indicator)}. `),
      { text: sayOfTraining('debrief.sign-where', { where: whereInWords(scenario, where), seen }) },
    ]),
  };
}

function signsPart({ signs }: Debrief, scenario: Scenario): Part {
  const { found, missed, notArrived, more } = signs;
  const part = (id: string, heading: string, ...blocks: Block[]): Part => ({ id, heading, blocks });
  return {
    id: 'signs',
    heading: sayOfTraining('debrief.signs'),
    blocks: [],
    parts: [
      part('signs-found', sayOfTraining('debrief.signs-found'), signList(found, scenario)),
      part('signs-missed', sayOfTraining('debrief.signs-missed'), signList(missed, scenario)),
      ...(notArrived.length === 0
        ? []
        : [
            part(
              'signs-not-arrived',
              sayOfTraining('debrief.signs-not-arrived'),
              signList(notArrived, scenario),
            ),
          ]),
      ...(more.length === 0
        ? []
        : [
            part(
              'signs-more',
              sayOfTraining('debrief.signs-more'),
              paragraph(sayOfTraining('debrief.signs-more-text')),
              { block: 'list', items: more.map((id) => [{ text: signInWords(id) }]) },
            ),
          ]),
    ],
  };
}

function wordBlocks(
  { wording, noticed, repeatedIn }: Debrief['words'][number],
  scenario: Scenario,
): Inline[] {
  const { record, in: where, words } = wording;
  return [
    strong(`${sayOfTraining('debrief.words-where', { words, where: whereInWords(scenario, where) })}. `),
    { text: sayOfTraining(noticed ? 'debrief.words-noticed' : 'debrief.words-missed') },
    ...repeatedIn.map((question) => ({
      text: ` ${sayOfTraining('debrief.words-repeated', { question: questionInShort(question) })}`,
    })),
    ...(isWording(record)
      ? [
          {
            text: `\n${sayOfTraining('debrief.words-instead', { instead: languageInEnglish[record].instead })}. ${languageInEnglish[record].why}.`,
          },
        ]
      : []),
  ];
}

function wordsPart({ words }: Debrief, scenario: Scenario): Part {
  return {
    id: 'words',
    heading: sayOfTraining('debrief.words'),
    blocks:
      words.length === 0
        ? [paragraph(sayOfTraining('debrief.words-none'))]
        : [{ block: 'list', items: words.map((word) => wordBlocks(word, scenario)) }],
  };
}

function yoursPart({ written }: Debrief): Part {
  return {
    id: 'yours',
    heading: sayOfTraining('debrief.your-summary'),
    blocks:
      written.length === 0
        ? [gap(sayOfTraining('debrief.your-summary-none'))]
        : [
            {
              block: 'answers',
              stacked: 'small',
              rows: written.map(({ question, text }) => ({
                label: questionInShort(question),
                answer: [paragraph(text)],
              })),
            },
          ],
  };
}

/** The debrief as a paper: the walk beside the expected one, decisions with reasons and sources, signs, words, summaries. */
export function debriefPaper(debrief: Debrief, scenario: Scenario, today: string): RecordDocument {
  const { title, nation, day, discussion, summary } = scenario;
  const about = sayOfTraining('debrief.about-text', {
    title,
    nation: say(`nation.${nation}`),
    day: pointInWords(day),
  });
  return trainingPaper({
    title: sayOfTraining('debrief.title'),
    nation,
    running: sayOfTraining('debrief.running'),
    today,
    parts: [
      {
        id: 'about',
        heading: sayOfTraining('debrief.about'),
        blocks: [paragraph(about), paragraph(sayOfTraining('debrief.lead'))],
      },
      pathPart(debrief, scenario),
      decisionsPart(debrief, today),
      signsPart(debrief, scenario),
      wordsPart(debrief, scenario),
      yoursPart(debrief),
      { id: 'model', heading: sayOfTraining('debrief.model-summary'), blocks: [paragraph(summary)] },
      {
        id: 'discussion',
        heading: sayOfTraining('debrief.discussion'),
        blocks: [{ block: 'list', items: discussion.map((text) => [{ text }]) }],
      },
    ],
  });
}
