import { type FormEvent, type ReactNode, useCallback, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { ErrorSummary } from '@/components/govuk/ErrorSummary';
import { shortOf, wordsFor } from '@/components/words';
import { type ProblemId, say } from '@/lib/messages/words';
import type { Answers, Entry } from '@/lib/questions/answers';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import { undecided } from '@/lib/questions/completeness';
import { birthDateAgainstAge } from '@/lib/questions/contradictions';
import type { Question } from '@/lib/questions/question';
import { type Relevant, readingOf, relevant, said } from '@/lib/questions/relevance';
import { useArrivalAtQuestion } from './change-of-answer';
import { fieldId } from './field-props';
import { ItemsQuestion } from './ItemsQuestion';
import { QuestionField } from './QuestionField';
import { useAnswersForm } from './use-answers-form';
import { useErrorTitle } from './use-error-title';

const catalogued: Readonly<Record<QuestionId, Question>> = catalogue;

export interface QuestionsFormProps {
  /** Those that apply, worked out again by the parent as typing changes what applies. */
  questions: readonly QuestionId[];
  answers: Answers;
  /** YYYY-MM-DD. */
  today: string;
  /** A step of the walk, where Continue stops at what must be decided. The record always goes on. */
  deciding: boolean;
  /** `page`: the first question is the page's heading. `section`: the heading stands above. */
  heading: 'page' | 'section';
  /** The words on the button, as said. */
  submitLabel: string;
  /** Each change, at once, valid or not, as the entry that changed and nothing else. */
  onTyped: (changed: Answers) => void;
  onContinue: () => void;
  /** That an answer does not go together with another, in words, where a page knows of more than the record does. */
  against?: (id: QuestionId, from: Relevant) => string | null;
  /** What is to be seen between a question and its controls, where there is anything. */
  besides?: (id: QuestionId, from: Relevant) => ReactNode;
  /** Above the fields; with `heading: 'page'` under the first question's words. */
  children?: ReactNode;
}

/**
 * The questions of one page. Give it a `key` that changes with the step, the section and the draft: the inputs are
 * the browser's own and start with the answers of their first drawing.
 */
export function QuestionsForm(props: QuestionsFormProps) {
  const {
    questions,
    answers,
    today,
    deciding,
    heading,
    submitLabel,
    onTyped,
    onContinue,
    against,
    besides,
    children,
  } = props;
  const { form, put, putInItem, current } = useAnswersForm(questions, answers, today, onTyped);
  const [stopped, setStopped] = useState<{ attempt: number; at: readonly QuestionId[] }>({
    attempt: 0,
    at: [],
  });
  const from = relevant(answers, today);
  const problems = deciding ? problemsIn(questions, from).filter(({ id }) => stopped.at.includes(id)) : [];
  useErrorTitle(problems.length > 0);

  useArrivalAtQuestion(questions);
  const currentEntry = useCallback((id: QuestionId) => current()[id], [current]);
  const onEntry = useCallback(
    (id: string, entry: Entry) => {
      if (isQuestion(id)) put(id, entry);
    },
    [put],
  );
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    const open = deciding ? problemsIn(questions, relevant(current(), today)) : [];
    if (open.length === 0) onContinue();
    else setStopped(({ attempt }) => ({ attempt: attempt + 1, at: open.map(({ id }) => id) }));
  };

  return (
    <form noValidate autoComplete="off" onSubmit={goOn}>
      {problems.length > 0 && (
        <ErrorSummary
          attempt={stopped.attempt}
          problems={problems.map(({ id, problem }) => ({
            fieldId: fieldId(id),
            text: say('questions.problem-line', { question: shortOf(id), problem: say(problem) }),
          }))}
        />
      )}
      {heading === 'section' && children}
      {questions.map((id, index) => {
        const question = catalogued[id];
        if (question.kind === 'items') {
          return (
            <ItemsQuestion
              key={id}
              {...{ id, question, today, form, onEntry }}
              words={wordsFor(id, from)}
              entry={answers[id]}
              reading={readingOf(from, id)}
              birthDate={said(from, 'child.birth-date')}
              onItemEntry={putInItem}
              current={currentEntry}
            />
          );
        }
        const first = heading === 'page' && index === 0;
        return (
          <QuestionField
            key={id}
            {...{ id, today, form, onEntry }}
            name={id}
            field={question}
            words={wordsFor(id, from)}
            entry={answers[id]}
            as={first ? 'page' : heading === 'page' ? 'question' : 'field'}
            contradiction={against?.(id, from) ?? birthDateInWords(id, from)}
            problem={problems.find((one) => one.id === id)?.problem ?? null}
            inFront={first ? children : besides?.(id, from)}
          />
        );
      })}
      <Button type="submit">{submitLabel}</Button>
    </form>
  );
}

function birthDateInWords(id: QuestionId, from: Relevant): string | null {
  const is = id === 'child.birth-date' ? birthDateAgainstAge(from) : null;
  return is && say(`questions.${is}`);
}

function isQuestion(id: string): id is QuestionId {
  return id in catalogued;
}

/** What keeps Continue from going on, in the order of the page. */
function problemsIn(
  questions: readonly QuestionId[],
  from: Relevant,
): { id: QuestionId; problem: ProblemId }[] {
  const open = new Set(questions.flatMap((id) => undecided(catalogued[id].section, from)));
  return questions.flatMap((id) => {
    if (!open.has(id)) return [];
    const reading = readingOf(from, id);
    return [{ id, problem: reading.is === 'unread' ? reading.problem : whenEmpty(catalogued[id].kind) }];
  });
}

function whenEmpty(kind: Question['kind']): ProblemId {
  if (kind === 'choice' || kind === 'choices' || kind === 'pick') return 'problem.choice-missing';
  return kind === 'past-date' || kind === 'uncertain-date' ? 'problem.date-missing' : 'problem.text-missing';
}
