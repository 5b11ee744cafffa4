'use client';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { decidingWordsOf } from '@/components/deciding-words';
import { Button } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { ErrorSummary } from '@/components/govuk/ErrorSummary';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { Fieldset, FormGroup, Hint } from '@/components/govuk/Fieldset';
import { Radios } from '@/components/govuk/Radios';
import { useArrivalAtQuestion } from '@/components/questions/change-of-answer';
import { fieldId } from '@/components/questions/field-props';
import { MissingReasonChoice, takesReason } from '@/components/questions/MissingReason';
import { useErrorTitle } from '@/components/questions/use-error-title';
import type { ContentId } from '@/lib/content/content';
import { say } from '@/lib/messages/words';
import type { Entry } from '@/lib/questions/answers';
import { catalogue } from '@/lib/questions/catalogue';
import { undecided } from '@/lib/questions/completeness';
import type { DecidingSection, MissingReason } from '@/lib/questions/question';
import { WhyDetails } from './WhyDetails';
import type { WalkProps } from './walk-state';

/** Options under one heading, or under none. */
export interface OptionGroup {
  id: string;
  heading?: string;
  values: readonly string[];
  /** Asked further while an option is the chosen one, by option. */
  reveals?: Readonly<Record<string, ReactNode>>;
}

interface Props {
  walk: WalkProps;
  section: DecidingSection;
  question: 'danger.now' | 'nation.of-referral' | 'responder.kind';
  groups: readonly OptionGroup[];
  because: readonly ContentId[];
}

function withReason({ typed }: Entry, missing: MissingReason | undefined): Entry {
  return { ...(typed === undefined ? {} : { typed }), ...(missing ? { missing } : {}) };
}

/**
 * A step that is one choice. The walk begins with these, so they do without the form library that the longer pages
 * need, which is fetched meanwhile.
 */
export function ChoiceStep({ walk: { from, context, send }, section, question, groups, because }: Props) {
  const [attempt, setAttempt] = useState(0);
  const entry = context.answers[question] ?? {};
  const { asks, short = asks, hint, why, options, optionHints } = decidingWordsOf(question);
  const stopped = attempt > 0 && undecided(section, from).length > 0;
  const problem = say('problem.choice-missing');
  const id = fieldId(question);
  const aside = entry.missing !== undefined && entry.typed !== undefined;
  const name = useId();
  useErrorTitle(stopped);
  useArrivalAtQuestion([question]);

  const put = (next: Entry) => send({ type: 'answers.typed', answers: { [question]: next } });
  function goOn(event: FormEvent) {
    event.preventDefault();
    if (undecided(section, from).length > 0) setAttempt(attempt + 1);
    else send({ type: 'continued' });
  }
  const describedBy = [hint && `${id}-hint`, stopped && `${id}-problem`, aside && `${id}-aside`]
    .filter(Boolean)
    .join(' ');

  return (
    <>
      <form noValidate autoComplete="off" onSubmit={goOn}>
        {stopped && (
          <ErrorSummary
            attempt={attempt}
            problems={[{ fieldId: id, text: say('questions.problem-line', { question: short, problem }) }]}
          />
        )}
        <FormGroup error={stopped}>
          <Fieldset legend={asks} as="page" describedBy={describedBy || undefined}>
            {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
            {why && (
              <Details quiet summary={say('questions.why')}>
                {why}
              </Details>
            )}
            {stopped && (
              <FieldProblem id={`${id}-problem`} is="error">
                {problem}
              </FieldProblem>
            )}
            {aside && (
              <p id={`${id}-aside`} className="waymark-field-warning">
                {say('questions.kept-aside')}
              </p>
            )}
            {groups.map(({ id: group, heading, values, reveals = {} }, index) => (
              <div key={group} className="waymark-radio-group">
                {heading && <h2 className="govuk-heading-s">{heading}</h2>}
                <Radios
                  id={index === 0 ? id : `${id}-${group}`}
                  options={values.map((value) => ({
                    value,
                    label: options?.[value] ?? value,
                    hint: optionHints?.[value],
                    reveals: value === entry.typed ? reveals[value] : undefined,
                  }))}
                  wire={(value) => ({
                    name,
                    checked: value === entry.typed,
                    onChange: () => put({ typed: value }),
                  })}
                />
              </div>
            ))}
          </Fieldset>
          {takesReason(catalogue[question], entry.missing) && (
            <MissingReasonChoice
              id={`${id}-reason`}
              question={asks}
              reason={entry.missing}
              onReason={(reason) => put(withReason(entry, reason))}
            />
          )}
        </FormGroup>
        <Button type="submit">{say('walk.continue')}</Button>
      </form>
      <WhyDetails ids={because} />
    </>
  );
}
