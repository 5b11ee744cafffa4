import { DateBoxes, type DatePart } from '@/components/govuk/DateBoxes';
import { Label } from '@/components/govuk/Fieldset';
import { Radios } from '@/components/govuk/Radios';
import { TextInput } from '@/components/govuk/TextInput';
import { say } from '@/lib/messages/words';
import { type DatedBy, datedBy } from '@/lib/questions/answers';
import { type ControlProps, fieldId } from './field-props';

const partsOf = {
  day: ['day', 'month', 'year'],
  month: ['month', 'year'],
  year: ['year'],
} as const satisfies Partial<Record<DatedBy, readonly DatePart[]>>;

/** When something was, as exactly as it is known: how first, then the boxes that this needs. */
export function UncertainDateControl({
  field,
  name,
  entry,
  form,
  describedBy,
  error,
}: ControlProps<'uncertain-date'>) {
  const typed = entry?.typed;
  const by = typeof typed === 'object' && 'by' in typed ? typed.by : '';
  const id = fieldId(name);
  return (
    <>
      <Radios
        id={id}
        small
        inline
        wire={() => form.register(`${name}.by`)}
        options={datedBy
          // One of another version that was chosen before stays in sight, to be changed.
          .filter((value) => !field.by || field.by.includes(value) || value === by)
          .map((value) => ({ value, label: say(`questions.dated-by-${value}`) }))}
      />
      {by !== '' && (
        <div className="waymark-date-boxes">
          <Boxes by={by} {...{ id, name, form, describedBy, error }} />
        </div>
      )}
    </>
  );
}

type BoxesProps = Pick<ControlProps, 'name' | 'form' | 'describedBy' | 'error'> & { by: DatedBy; id: string };

function Boxes({ by, id, name, form, describedBy, error }: BoxesProps) {
  const dates = (end: string, at: string, parts: readonly DatePart[], legend: string) => (
    <fieldset className="govuk-fieldset" aria-describedby={describedBy}>
      <legend className={end ? 'govuk-fieldset__legend govuk-fieldset__legend--s' : 'govuk-visually-hidden'}>
        {legend}
      </legend>
      <DateBoxes
        id={at}
        parts={parts}
        error={error}
        wire={(part) => form.register(`${name}.${end}${part}`)}
      />
    </fieldset>
  );
  switch (by) {
    case 'day':
    case 'month':
    case 'year':
      return dates('', `${id}-when`, partsOf[by], say(`questions.dated-by-${by}`));
    case 'age':
      return (
        <div className="govuk-form-group">
          <Label text={say('questions.date-age')} as="field" htmlFor={`${id}-age`} />
          <TextInput
            {...form.register(`${name}.age`)}
            id={`${id}-age`}
            inputMode="numeric"
            width={2}
            error={error}
            aria-describedby={describedBy}
          />
        </div>
      );
    case 'between':
      return (
        <>
          <p className="govuk-hint">{say('questions.date-ends-hint')}</p>
          {dates('from.', `${id}-from`, partsOf.day, say('questions.date-from'))}
          {dates('to.', `${id}-to`, partsOf.day, say('questions.date-to'))}
        </>
      );
  }
}
