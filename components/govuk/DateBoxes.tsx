import type { ComponentProps } from 'react';
import { say } from '@/lib/messages/words';
import { TextInput } from './TextInput';

export type DatePart = 'day' | 'month' | 'year';

interface Props {
  /** The first box's id is this. */
  id: string;
  parts: readonly DatePart[];
  wire: (part: DatePart) => Pick<ComponentProps<'input'>, 'name' | 'ref' | 'onChange' | 'onBlur'>;
  error?: boolean;
  describedBy?: string | undefined;
}

/** A date as boxes to type in. Stands in a `Fieldset`; nothing jumps from box to box by itself. */
export function DateBoxes({ id, parts, wire, error = false, describedBy }: Props) {
  return (
    <div className="govuk-date-input">
      {parts.map((part, index) => {
        const own = index === 0 ? id : `${id}-${part}`;
        return (
          <div key={part} className="govuk-date-input__item">
            <div className="govuk-form-group">
              <label className="govuk-label govuk-date-input__label" htmlFor={own}>
                {say(`date.${part}`)}
              </label>
              <TextInput
                {...wire(part)}
                id={own}
                inputMode="numeric"
                width={part === 'year' ? 4 : 2}
                className="govuk-date-input__input"
                error={error}
                aria-describedby={describedBy}
              />
            </div>
          </div>
        );
      })}
    </div>
  );
}
