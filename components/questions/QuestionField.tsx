import { memo, type ReactNode, useState } from 'react';
import { Details } from '@/components/govuk/Details';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { type AskedAs, Fieldset, FormGroup, Hint, Label } from '@/components/govuk/Fieldset';
import type { FieldWords } from '@/components/words';
import { type ProblemId, say } from '@/lib/messages/words';
import type { Entry } from '@/lib/questions/answers';
import type { Kind, MissingReason, Question } from '@/lib/questions/question';
import { readEntry } from '@/lib/questions/read';
import { afterPress } from './after-press';
import { Control, isGroup } from './Control';
import { type ControlProps, fieldId } from './field-props';
import { LengthNotice, longest } from './LengthNotice';
import { MissingReasonChoice, takesReason } from './MissingReason';

interface Props extends Pick<ControlProps, 'name' | 'form'> {
  /** The question's id, or the id of the field in its item: handed back with a changed entry. */
  id: string;
  field: Kind & Pick<Question, 'deciding'>;
  words: FieldWords;
  entry: Entry | undefined;
  today: string;
  as: AskedAs;
  /** What stopped Continue here. */
  problem?: ProblemId | null;
  /** That another answer does not go together with this one, in words. */
  contradiction?: string | null;
  /** Shown between the question and its controls. */
  inFront?: ReactNode;
  onEntry: (id: string, entry: Entry) => void;
}

/** The same entry with a reason why it is missing, or without one. What was typed stays. */
function withReason(entry: Entry | undefined, reason: MissingReason | undefined): Entry {
  return {
    ...(entry?.typed === undefined ? {} : { typed: entry.typed }),
    ...(reason ? { missing: reason } : {}),
  };
}

/**
 * One question that is not a list: its words, why it is asked, its controls, what is wrong, and why there is no
 * answer. Drawn again only when its own entry changes.
 */
export const QuestionField = memo(function QuestionField(props: Props) {
  const {
    id,
    field,
    name,
    words,
    entry,
    today,
    as,
    form,
    problem = null,
    contradiction = null,
    inFront,
    onEntry,
  } = props;
  // What was typed on an earlier visit has been left already.
  const [left, setLeft] = useState(entry?.typed !== undefined);
  const reading = readEntry(field, entry, today);
  const typedWithoutReason = readEntry(
    field,
    entry?.typed === undefined ? {} : { typed: entry.typed },
    today,
  );
  const unread = left && reading.is === 'unread' ? reading.problem : null;
  const length = typeof entry?.typed === 'string' ? entry.typed.length : 0;
  const keptAside = Boolean(entry?.missing) && typedWithoutReason.is !== 'empty';

  const contradicted = left && contradiction;

  const base = fieldId(name);
  const problemId = problem ?? unread;
  // A hint of its own says it in its own words.
  const marked = field.kind === 'own-words' && !words.hint;
  const group = isGroup(field);
  const hint = words.hint ?? (field.kind === 'past-date' ? say('questions.date-day-hint') : undefined);
  const describedBy =
    [
      hint && `${base}-hint`,
      marked && `${base}-own`,
      problemId && `${base}-problem`,
      contradicted && `${base}-against`,
      length > longest && `${base}-long`,
      keptAside && `${base}-aside`,
    ]
      .filter(Boolean)
      .join(' ') || undefined;

  const inside = (
    <>
      {hint && <Hint id={`${base}-hint`}>{hint}</Hint>}
      {marked && (
        <div id={`${base}-own`} className="govuk-hint">
          {say('questions.own-words')}
        </div>
      )}
      {words.why && (
        <Details quiet summary={<WithQuestion text={say('questions.why')} question={words.asks} />}>
          {words.why}
        </Details>
      )}
      {inFront}
      {problemId && (
        <FieldProblem id={`${base}-problem`} is={problem ? 'error' : 'warning'}>
          {say(problemId)}
        </FieldProblem>
      )}
      {contradicted && (
        <FieldProblem id={`${base}-against`} is="warning">
          {contradicted}
        </FieldProblem>
      )}
      {keptAside && (
        <p id={`${base}-aside`} className="waymark-field-warning">
          {say('questions.kept-aside')}
        </p>
      )}
      <Control
        {...{ field, name, words, entry, form }}
        describedBy={group ? undefined : describedBy}
        error={problem !== null}
      />
      <LengthNotice id={`${base}-long`} length={length} />
    </>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus has left the question
    <div
      className={keptAside ? 'waymark-question waymark-question--aside' : 'waymark-question'}
      onBlur={(event) => {
        const into = event.relatedTarget;
        if (!(into instanceof Node && event.currentTarget.contains(into))) afterPress(() => setLeft(true));
      }}
    >
      <FormGroup error={problem !== null}>
        {group ? (
          <Fieldset legend={words.asks} as={as} describedBy={describedBy}>
            {inside}
          </Fieldset>
        ) : (
          <>
            <Label text={words.asks} as={as} htmlFor={base} />
            {inside}
          </>
        )}
        {takesReason(field, entry?.missing) && (
          <MissingReasonChoice
            id={`${base}-reason`}
            question={words.asks}
            reason={entry?.missing}
            onReason={(reason) => onEntry(id, withReason(entry, reason))}
          />
        )}
      </FormGroup>
    </div>
  );
});

/** "Why we ask", with the question for those who hear the summary alone. */
export function WithQuestion({ text, question }: { text: string; question: string }) {
  return (
    <>
      {text}
      <span className="govuk-visually-hidden"> {say('questions.missing-of', { question })}</span>
    </>
  );
}
