import { useState } from 'react';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { Fieldset, FormGroup, Hint } from '@/components/govuk/Fieldset';
import { TextInput } from '@/components/govuk/TextInput';
import { say } from '@/lib/messages/words';
import type { TypedDate } from '@/lib/questions/answers';
import { isBlankDate, readDay } from '@/lib/questions/date-parts';

interface Props {
  id: string;
  label: string;
  hint: string;
  value: TypedDate;
  onChange: (value: TypedDate) => void;
}

/** A day in three boxes, kept as typed; one that no calendar has is said when it has been left. */
export function DayBoxes({ id, label, hint, value, onChange }: Props) {
  const [left, setLeft] = useState(!isBlankDate(value));
  const read = readDay(value);
  const problem = left && !isBlankDate(value) && !read.ok ? say(read.problem) : null;
  const describedBy = [`${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus has left the day
    <div
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setLeft(true);
      }}
    >
      <FormGroup>
        <Fieldset legend={label} as="field" describedBy={describedBy}>
          <Hint id={`${id}-hint`}>{hint}</Hint>
          {problem && (
            <FieldProblem id={`${id}-problem`} is="warning">
              {problem}
            </FieldProblem>
          )}
          <div className="govuk-date-input">
            {(['day', 'month', 'year'] as const).map((part, index) => {
              const own = index === 0 ? id : `${id}-${part}`;
              return (
                <div key={part} className="govuk-date-input__item">
                  <div className="govuk-form-group">
                    <label className="govuk-label govuk-date-input__label" htmlFor={own}>
                      {say(`date.${part}`)}
                    </label>
                    <TextInput
                      id={own}
                      name={own}
                      inputMode="numeric"
                      width={part === 'year' ? 4 : 2}
                      className="govuk-date-input__input"
                      value={value[part]}
                      onChange={({ target }) => onChange({ ...value, [part]: target.value })}
                    />
                  </div>
                </div>
              );
            })}
          </div>
        </Fieldset>
      </FormGroup>
    </div>
  );
}
