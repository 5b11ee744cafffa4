'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { ErrorSummary } from '@/components/govuk/ErrorSummary';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { FormGroup, Hint, Label } from '@/components/govuk/Fieldset';
import { Radios } from '@/components/govuk/Radios';
import { TextInput } from '@/components/govuk/TextInput';
import { shortOf, wordsOf } from '@/components/words';
import { type FirstResponder, firstResponders } from '@/lib/content/first-responders';
import { say } from '@/lib/messages/words';
import type { Nation } from '@/lib/nation';
import { undecided } from '@/lib/questions/completeness';
import { said } from '@/lib/questions/relevance';
import { type ResponderKind, responderKinds } from '@/lib/referral/responder-kinds';
import { MoreBecause } from './Because';
import type { WalkProps } from './walk-state';

const known: Readonly<Record<ResponderKind, FirstResponder>> = firstResponders;

interface Group {
  id: 'public' | 'charities';
  kinds: readonly ResponderKind[];
}

/** The kinds there are in a nation, public bodies first; "somebody else" last. The one chosen before always stays. */
function groupsIn(nation: Nation | null, chosen: ResponderKind | null): Group[] {
  const here = responderKinds.filter((kind) => kind === chosen || !nation || known[kind].mayRefer[nation]);
  const isPublic = (kind: ResponderKind) => known[kind].publicAuthority ?? kind === 'school-or-college';
  return [
    { id: 'public', kinds: here.filter(isPublic) },
    { id: 'charities', kinds: here.filter((kind) => !isPublic(kind)) },
  ];
}

/** Whom the practitioner works for: what follows from it differs by nation, so only the kinds of this one are listed. */
export function ResponderStep({ walk: { from, context, send } }: { walk: WalkProps }) {
  const [attempt, setAttempt] = useState(0);
  const nation = said(from, 'nation.of-referral');
  const chosen = said(from, 'responder.kind');
  const { asks, hint, why, options } = wordsOf('responder.kind');
  const other = wordsOf('responder.other-kind');
  const otherTyped = context.answers['responder.other-kind']?.typed;
  const stopped = attempt > 0 && undecided('responder', from).length > 0;
  const problem = say('problem.choice-missing');

  function goOn(event: FormEvent) {
    event.preventDefault();
    if (undecided('responder', from).length > 0) setAttempt(attempt + 1);
    else send({ type: 'continued' });
  }
  const choose = (kind: string) => ({
    name: 'responder-kind',
    checked: kind === chosen,
    onChange: () => send({ type: 'answers.typed', answers: { 'responder.kind': { typed: kind } } }),
  });
  const optionOf = (kind: ResponderKind) => ({
    value: kind,
    label: options?.[kind] ?? kind,
    ...(kind === 'other' && chosen === 'other' ? { reveals: otherField } : {}),
  });
  const otherField = (
    <FormGroup>
      <Label text={other.asks} as="field" htmlFor="responder-other-kind" />
      {other.hint && <Hint id="responder-other-hint">{other.hint}</Hint>}
      <TextInput
        id="responder-other-kind"
        name="responder-other-kind"
        aria-describedby="responder-other-hint"
        value={typeof otherTyped === 'string' ? otherTyped : ''}
        onChange={({ target }) =>
          send({ type: 'answers.typed', answers: { 'responder.other-kind': { typed: target.value } } })
        }
      />
    </FormGroup>
  );

  return (
    <>
      <form noValidate autoComplete="off" onSubmit={goOn}>
        {stopped && (
          <ErrorSummary
            attempt={attempt}
            problems={[
              {
                fieldId: 'responder-kind',
                text: say('questions.problem-line', { question: shortOf('responder.kind'), problem }),
              },
            ]}
          />
        )}
        <FormGroup error={stopped}>
          <fieldset
            className="govuk-fieldset"
            aria-describedby={stopped ? 'responder-hint responder-problem' : 'responder-hint'}
          >
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--l">
              <h1 className="govuk-fieldset__heading">{asks}</h1>
            </legend>
            <Hint id="responder-hint">{hint ?? why}</Hint>
            {stopped && (
              <FieldProblem id="responder-problem" is="error">
                {problem}
              </FieldProblem>
            )}
            {groupsIn(nation, chosen).map(({ id, kinds }) => (
              <div key={id} className="waymark-radio-group">
                <h2 className="govuk-heading-s">{say(`responder.group-${id}`)}</h2>
                <Radios
                  id={id === 'public' ? 'responder-kind' : `responder-kind-${id}`}
                  options={kinds.map(optionOf)}
                  wire={choose}
                />
              </div>
            ))}
          </fieldset>
        </FormGroup>
        <Button type="submit">{say('walk.continue')}</Button>
      </form>
      <MoreBecause ids={['only-first-responders-submit', 'published-responder-lists', 'may-refer-check']} />
    </>
  );
}
