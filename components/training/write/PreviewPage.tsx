import { useMemo } from 'react';
import { InsetText, WarningText } from '@/components/govuk/Asides';
import { News, Passage } from '@/components/training/Passages';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import type { Answers } from '@/lib/questions/answers';
import { sectionWords } from '@/lib/questions/en/sections';
import { questionInWords } from '@/lib/training/in-words';
import { judgedOnPage } from '@/lib/training/judged';
import type { Expectation, Inject, Scenario } from '@/lib/training/scenario';
import type { Visit } from '@/lib/training/scenario-path';
import { answerInWords } from '@/lib/training/write/answer-choices';
import { sourceInWords } from '@/lib/training/write/citable';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import { scenarioOf, walkableSoFar } from '@/lib/training/write/scenario-from-draft';
import { stepInWords } from '@/lib/training/write/step-words';
import { replayScenario } from '@/machines/scenario-replay';
import { AnswerShown } from './AnswerShown';

interface Props {
  draft: DraftScenario;
  /** YYYY-MM-DD. */
  today: string;
}

/** The scenario as the right walk meets it, page by page, with what is expected there and why. */
export function PreviewPage({ draft, today }: Props) {
  const whole = useMemo(() => scenarioOf(draft).scenario, [draft]);
  const scenario = useMemo(() => whole ?? walkableSoFar(draft, today), [whole, draft, today]);
  const { visits, end } = useMemo(() => replayScenario(scenario), [scenario]);
  return (
    <div className="waymark-write-preview">
      {!whole && <WarningText>{sayOfWriting('write.preview-not-whole')}</WarningText>}
      <p className="govuk-body">{sayOfWriting('write.preview-intro')}</p>
      <BeforeTheWalk scenario={scenario} />
      <h2 className="govuk-heading-m">{sayOfWriting('write.part-walk')}</h2>
      {visits.map((visit, index) => (
        <VisitShown
          // A page can be passed twice, and the path never changes while it is shown.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place on the path is what a visit is
          key={index}
          visit={visit}
          scenario={scenario}
          news={scenario.injects.filter(
            ({ id }) => visit.arrived.includes(id) && !visits[index - 1]?.arrived.includes(id),
          )}
        />
      ))}
      <InsetText>
        {end
          ? sayOfWriting('write.walk-ends', { step: stepInWords(end) })
          : sayOfWriting('write.walk-stops', { step: stepInWords(visits.at(-1)?.step ?? '') })}
      </InsetText>
      <AfterTheWalk scenario={scenario} />
    </div>
  );
}

function BeforeTheWalk({ scenario }: { scenario: Scenario }) {
  const { role, setting, contentNote, brief, people, material } = scenario;
  return (
    <>
      <p className="govuk-body waymark-typed">{role}</p>
      <p className="govuk-body waymark-typed">{setting}</p>
      {contentNote && <InsetText>{contentNote}</InsetText>}
      <h2 className="govuk-heading-m">{sayOfWriting('write.brief')}</h2>
      <p className="govuk-body waymark-typed">{brief}</p>
      <ul className="govuk-list govuk-list--bullet">
        {people.map(({ id, name, about }) => (
          <li key={id}>
            <strong>{name}</strong>
            {': '}
            {about}
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">{sayOfWriting('write.part-material')}</h2>
      {material.map(({ id, from, text }) => (
        <Passage key={id} from={from} text={text} />
      ))}
    </>
  );
}

interface VisitProps {
  visit: Visit;
  scenario: Scenario;
  news: readonly Inject[];
}

function VisitShown({ visit, scenario, news }: VisitProps) {
  const { step, section, asks, answers } = visit;
  const expected = judgedOnPage(scenario.expectations, visit);
  const title = section ? sectionWords[section].title : stepInWords(step);
  return (
    <section>
      <h3 className="govuk-heading-s">{title}</h3>
      {news.map((inject) => (
        <NewsShown key={inject.id} inject={inject} />
      ))}
      <AnswersShown questions={asks.filter((question) => answers[question])} answers={answers} />
      {expected.map(({ expectation }) => (
        <ExpectedShown key={expectation.id} expectation={expectation} />
      ))}
    </section>
  );
}

function NewsShown({ inject }: { inject: Inject }) {
  const { raisesDanger, revises = {} } = inject;
  const revised = Object.keys(revises);
  return (
    <InsetText>
      <News inject={inject} />
      {raisesDanger && <p className="govuk-body">{sayOfWriting('write.preview-danger')}</p>}
      {revised.length > 0 && (
        <>
          <p className="govuk-body govuk-!-margin-bottom-1">{sayOfWriting('write.preview-revises')}</p>
          <AnswersShown questions={revised} answers={revises} />
        </>
      )}
    </InsetText>
  );
}

function AnswersShown({ questions, answers }: { questions: readonly string[]; answers: Answers }) {
  if (questions.length === 0) return null;
  return (
    <dl className="govuk-body waymark-write-answers">
      {questions.map((question) => (
        <div key={question}>
          <dt>{questionInWords(question)}</dt>
          <dd>
            <AnswerShown question={question} entry={answers[question]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ExpectedShown({ expectation: { question, answers } }: { expectation: Expectation }) {
  return (
    <div className="waymark-write-expected">
      <p className="govuk-body govuk-!-font-weight-bold">
        {sayOfWriting('write.preview-expected', { question: questionInWords(question) })}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {answers.map((answer) => (
          <li key={answer.is.join(' ')}>
            <strong>
              {sayOfScenarios(`scenario-verdict.${answer.verdict}`)}
              {': '}
            </strong>
            {answer.is.map((one) => answerInWords(question, one)).join(', ')}
            {'. '}
            {answer.why} {answer.verdict === 'harmful' && answer.follows}{' '}
            <span className="waymark-write-detail">
              {sayOfWriting('write.preview-source', { source: sourceInWords(answer.record) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function AfterTheWalk({ scenario: { discussion, summary } }: { scenario: Scenario }) {
  return (
    <>
      <h2 className="govuk-heading-m">{sayOfWriting('write.part-discussion')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {[...new Set(discussion)].map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">{sayOfWriting('write.part-summary')}</h2>
      <p className="govuk-body waymark-typed">{summary}</p>
    </>
  );
}
