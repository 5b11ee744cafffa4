import { languageInEnglish } from '@/lib/content/en/language';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfPapers } from '@/lib/messages/training-paper-words';
import { notice, onLines, paragraph } from '@/lib/record/blocks';
import type { AnswerRow, Block, Cell, Part, RecordDocument } from '@/lib/record/document';
import {
  expectedAt,
  optionsInWords,
  pageInWords,
  questionInWords,
  signInWords,
  whereInWords,
} from '@/lib/training/in-words';
import { givenIn } from '@/lib/training/judged';
import type { Inject, Scenario } from '@/lib/training/scenario';
import type { ScenarioPath, ScenarioPaths } from '@/lib/training/scenario-path';
import { trainingPaper } from '@/lib/training/training-paper';
import { aboutRows } from './about-rows';
import { expectedPart } from './expected-part';
import { type SessionItem, timings } from './timings';

const cell = (text: string): Cell => [{ text }];
const part = (id: string, heading: string, ...blocks: readonly Block[]): Part => ({ id, heading, blocks });

const newsName = ({ kind, from }: Inject) => `${sayOfScenarios(`scenario-inject.${kind}`)}: ${from}`;

function itemInWords(item: SessionItem): string {
  switch (item.is) {
    case 'opening':
      return sayOfPapers('pack.opening');
    case 'decision':
      return sayOfPapers('pack.decision', {
        step: expectedAt(item.expectation),
        question: questionInWords(item.expectation.question),
      });
    case 'news':
      return sayOfPapers('pack.news-item', { what: newsName(item.inject) });
    case 'closing':
      return sayOfPapers('pack.closing');
  }
}

function timingsPart(scenario: Scenario, right: ScenarioPath): Part {
  const rows = timings(scenario, right).map(({ item, from, to }) => [
    cell(sayOfPapers('pack.from-to', { from, to })),
    cell(itemInWords(item)),
  ]);
  return part(
    'timings',
    sayOfPapers('pack.timings'),
    paragraph(sayOfPapers('pack.timings-how', { minutes: scenario.minutes })),
    {
      block: 'table',
      caption: sayOfPapers('pack.timings-caption'),
      head: [sayOfPapers('pack.minute'), sayOfPapers('pack.what')],
      rows,
    },
  );
}

function whenInWords({ when }: Inject): string {
  if ('at' in when) return sayOfPapers('pack.news-when-step', { step: pageInWords(when.at) });
  const { question, is } = when.after;
  return sayOfPapers('pack.news-when-answer', {
    question: questionInWords(question),
    options: optionsInWords(question, is),
  });
}

function revised({ revises = {} }: Inject): string {
  return Object.entries(revises)
    .map(([question, entry]) => ({ question, given: givenIn(entry) }))
    .filter(({ given }) => given.length > 0)
    .map(({ question, given }) =>
      sayOfPapers('pack.news-answer', {
        question: questionInWords(question),
        answer: optionsInWords(question, given),
      }),
    )
    .join('; ');
}

function newsRow(inject: Inject, right: ScenarioPath): AnswerRow {
  const arrival = right.visits.find(({ arrived }) => arrived.includes(inject.id));
  const comes = arrival
    ? sayOfPapers('pack.news-right-walk', { step: pageInWords(arrival.step, arrival.section) })
    : sayOfPapers('pack.news-other-walk');
  // News that comes with a step says so by itself.
  const isSaid = arrival && 'at' in inject.when;
  const answers = revised(inject);
  const does = [
    isSaid ? `${whenInWords(inject)}.` : `${whenInWords(inject)}. ${comes}`,
    ...(inject.raisesDanger ? [sayOfPapers('pack.news-danger')] : []),
    ...(answers ? [sayOfPapers('pack.news-revises', { answers })] : []),
  ];
  return {
    label: newsName(inject),
    answer: [
      { block: 'paragraph', text: onLines(does.map((text) => [{ text, mark: 'strong' as const }])) },
      paragraph(inject.text),
    ],
  };
}

function newsPart({ injects }: Scenario, right: ScenarioPath): Part {
  const rows = injects.map((inject) => newsRow(inject, right));
  const blocks: Block =
    rows.length === 0
      ? paragraph(sayOfPapers('pack.news-none'))
      : { block: 'answers', stacked: 'plain', rows };
  return part('news', sayOfPapers('pack.news'), blocks);
}

function signsPart(scenario: Scenario): Part {
  return part('signs', sayOfPapers('pack.signs'), {
    block: 'table',
    caption: sayOfPapers('pack.signs-caption'),
    head: [sayOfPapers('pack.sign'), sayOfPapers('pack.sign-where'), sayOfPapers('pack.sign-seen')],
    rows: scenario.indicators.map(({ indicator, in: where, seen }) => [
      cell(signInWords(indicator)),
      cell(whereInWords(scenario, where)),
      cell(seen),
    ]),
  });
}

const advice: Readonly<Record<string, { instead: string; why: string }>> = languageInEnglish;

function wordsPart(scenario: Scenario): Part {
  if (scenario.wording.length === 0) {
    return part('words', sayOfPapers('pack.words'), paragraph(sayOfPapers('pack.words-none')));
  }
  return part('words', sayOfPapers('pack.words'), {
    block: 'table',
    caption: sayOfPapers('pack.words-caption'),
    head: [
      sayOfPapers('pack.words-words'),
      sayOfPapers('pack.sign-where'),
      sayOfPapers('pack.words-instead'),
    ],
    rows: scenario.wording.map(({ record, in: where, words }) => {
      const better = advice[record];
      return [
        cell(words),
        cell(whereInWords(scenario, where)),
        cell(better ? sayOfPapers('pack.words-why', { ...better }) : record),
      ];
    }),
  });
}

/**
 * What a trainer needs for a session, whole. `paths`: the walks of this very scenario, from machines/scenario-replay.ts, so
 * that when news comes and where an answer leads is what the walk really does.
 */
export function trainersPack(scenario: Scenario, paths: ScenarioPaths, today: string): RecordDocument {
  const { title, nation, subjects, contentNote, discussion, summary } = scenario;
  return trainingPaper({
    title: sayOfPapers('pack.title', { title }),
    nation,
    running: sayOfPapers('pack.running'),
    today,
    parts: [
      part(
        'about',
        sayOfPapers('pack.about'),
        paragraph(sayOfPapers('pack.about-text')),
        aboutRows(scenario),
        notice(sayOfPapers('pack.note'), contentNote),
        ...(subjects.length > 0
          ? [
              {
                block: 'answers',
                rows: [
                  {
                    label: sayOfPapers('pack.subjects'),
                    answer: [
                      paragraph(subjects.map((one) => sayOfScenarios(`scenario-subject.${one}`)).join('; ')),
                    ],
                  },
                ],
              } as const,
            ]
          : []),
      ),
      timingsPart(scenario, paths.right),
      newsPart(scenario, paths.right),
      expectedPart(scenario, paths, today),
      signsPart(scenario),
      wordsPart(scenario),
      part('discussion', sayOfPapers('pack.discussion'), {
        block: 'list',
        ordered: true,
        items: discussion.map((text) => [{ text }]),
      }),
      part('summary', sayOfPapers('pack.summary'), paragraph(summary)),
    ],
  });
}
