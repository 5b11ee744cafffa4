import type { ReactNode } from 'react';
import { FormGroup, Hint, Label } from '@/components/govuk/Fieldset';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import type { Choice } from '@/lib/training/write/answer-choices';

interface Props {
  id: string;
  label: string;
  hint?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  /** With a heading for each group; one group without a heading is a plain list. */
  groups: readonly { heading?: string; choices: readonly Choice[] }[];
  /** What stands there although it is none of the choices, in words. */
  unknown?: (value: string) => string;
  /** What no choice is called. */
  nothing?: string;
}

const optionsOf = (choices: readonly Choice[]) =>
  choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

/** One of a list too long for radios. What stands there and is not in the list stays, and says so. */
export function SelectField({
  id,
  label,
  hint,
  value,
  onChange,
  groups,
  unknown = (one) => one,
  nothing = sayOfWriting('write.choose'),
}: Props) {
  const known = value === '' || groups.some(({ choices }) => choices.some((one) => one.value === value));
  return (
    <FormGroup>
      <Label text={label} as="field" htmlFor={id} />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      <select
        id={id}
        name={id}
        className="govuk-select waymark-write-select"
        autoComplete="off"
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{nothing}</option>
        {!known && (
          <option value={value}>{sayOfWriting('write.not-in-list', { what: unknown(value) })}</option>
        )}
        {groups.map(({ heading, choices }) =>
          heading ? (
            <optgroup key={heading} label={heading}>
              {optionsOf(choices)}
            </optgroup>
          ) : (
            optionsOf(choices)
          ),
        )}
      </select>
    </FormGroup>
  );
}
