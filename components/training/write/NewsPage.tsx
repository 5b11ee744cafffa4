import { Button } from '@/components/govuk/Button';
import { SummaryList } from '@/components/govuk/SummaryList';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { questionInWords } from '@/lib/training/in-words';
import { injectKinds } from '@/lib/training/scenario-kinds';
import { answersTo } from '@/lib/training/write/answer-choices';
import type { DraftInject } from '@/lib/training/write/draft-scenario';
import { fieldAt } from '@/lib/training/write/place-in-draft';
import { stepInWords } from '@/lib/training/write/step-words';
import { AnswerShown } from './AnswerShown';
import { ChoiceField, TicksField } from './ChoiceField';
import type { PartProps } from './part-props';
import { RevisesForm } from './RevisesForm';
import { SelectField } from './SelectField';
import { everyChoice, stepChoices } from './step-choices';
import { TextField } from './TextField';
import { goToPlace } from './use-write-address';

interface Props extends PartProps {
  inject: DraftInject;
  number: number;
}

/** One piece of new information: what it is, when it comes, and what it makes a learner do. */
export function NewsPage(props: Props) {
  const { draft, change, address, inject, number } = props;
  const put = (changed: Partial<DraftInject>) =>
    change((before) => ({
      ...before,
      injects: before.injects.map((one) => (one.id === inject.id ? { ...one, ...changed } : one)),
    }));
  if (address.section) return <RevisesForm {...props} put={put} />;
  const at = (field: string) => fieldAt('injects', number, field);
  const revised = Object.keys(inject.revises);
  return (
    <>
      <ChoiceField
        id={at('kind')}
        label={sayOfWriting('write.news-kind')}
        options={injectKinds.map((value) => ({ value, label: sayOfScenarios(`scenario-inject.${value}`) }))}
        value={inject.kind}
        onChange={(kind) => put({ kind })}
      />
      <TextField
        id={at('from')}
        label={sayOfWriting('write.from')}
        hint={sayOfWriting('write.from-hint')}
        value={inject.from}
        onChange={(from) => put({ from })}
      />
      <TextField
        id={at('text')}
        label={sayOfWriting('write.news-text')}
        lines="several"
        value={inject.text}
        onChange={(text) => put({ text })}
      />
      <ChoiceField
        id={at('arrives')}
        label={sayOfWriting('write.arrives')}
        options={[
          {
            value: 'at',
            label: sayOfWriting('write.arrives-by-step'),
            reveals: inject.arrives === 'at' && <AtStep {...{ inject, put }} id={at('at')} />,
          },
          {
            value: 'after',
            label: sayOfWriting('write.arrives-by-answer'),
            reveals: inject.arrives === 'after' && (
              <AfterAnswer {...{ inject, put, at }} nation={draft.nation} />
            ),
          },
        ]}
        value={inject.arrives}
        onChange={(arrives) => put({ arrives: arrives === 'at' ? 'at' : 'after' })}
      />
      <TicksField
        id={at('raisesDanger')}
        label={sayOfWriting('write.right-then')}
        hint={sayOfWriting('write.right-then-hint')}
        options={[{ value: 'danger', label: sayOfWriting('write.raises-danger') }]}
        values={inject.raisesDanger ? ['danger'] : []}
        onChange={(ticked) => put({ raisesDanger: ticked.length > 0 })}
      />
      <h2 className="govuk-heading-s">{sayOfWriting('write.revises')}</h2>
      <p className="govuk-hint">{sayOfWriting('write.revises-hint')}</p>
      {revised.length > 0 && (
        <SummaryList
          rows={revised.map((question) => ({
            id: question,
            label: questionInWords(question),
            value: <AnswerShown question={question} entry={inject.revises[question]} />,
          }))}
        />
      )}
      <Button
        look="secondary"
        id={at('revises')}
        onClick={() => goToPlace({ ...address, section: 'danger' })}
      >
        {sayOfWriting(revised.length > 0 ? 'write.revises-change' : 'write.revises-add')}
      </Button>
    </>
  );
}

interface WhenProps {
  inject: DraftInject;
  put: (changed: Partial<DraftInject>) => void;
}

function AtStep({ inject, put, id }: WhenProps & { id: string }) {
  return (
    <SelectField
      id={id}
      label={sayOfWriting('write.step')}
      value={inject.at}
      onChange={(step) => put({ at: step })}
      groups={[{ choices: stepChoices }]}
      unknown={stepInWords}
    />
  );
}

function AfterAnswer({
  inject,
  put,
  at,
  nation,
}: WhenProps & { at: (field: string) => string; nation: string }) {
  const answers = answersTo(inject.question);
  return (
    <>
      <SelectField
        id={at('question')}
        label={sayOfWriting('write.question')}
        value={inject.question}
        // Answers of another question are none of this one's.
        onChange={(question) => put({ question, is: [] })}
        groups={everyChoice(nation)}
        unknown={questionInWords}
      />
      {inject.question && (
        <TicksField
          id={at('is')}
          label={sayOfWriting('write.after-answers')}
          options={answers}
          values={inject.is}
          onChange={(is) => put({ is })}
        />
      )}
    </>
  );
}
