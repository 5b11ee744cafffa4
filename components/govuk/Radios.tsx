import type { ComponentProps, ReactNode } from 'react';

/** What a form library or a plain handler gives to an input. */
export type Wired = Pick<ComponentProps<'input'>, 'name' | 'ref' | 'onChange' | 'onBlur' | 'checked'>;

export interface Option {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Shown under the option while it is the chosen one. */
  reveals?: ReactNode;
}

interface Props {
  /** The first option's id is this; errors and change links lead to it. */
  id: string;
  options: readonly Option[];
  /** The wiring of each option's input. */
  wire: (value: string) => Wired;
  small?: boolean;
  inline?: boolean;
}

function Choice({
  id,
  index,
  option,
  wire,
  type,
}: {
  id: string;
  index: number;
  option: Option;
  wire: Wired;
  type: 'radio' | 'checkbox';
}) {
  const block = type === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  const own = index === 0 ? id : `${id}-${index + 1}`;
  return (
    <>
      <div className={`${block}__item`}>
        <input
          {...wire}
          type={type}
          id={own}
          value={option.value}
          className={`${block}__input`}
          autoComplete="off"
          aria-describedby={option.hint ? `${own}-option-hint` : undefined}
        />
        <label className={`govuk-label ${block}__label`} htmlFor={own}>
          {option.label}
        </label>
        {option.hint && (
          <div id={`${own}-option-hint`} className={`govuk-hint ${block}__hint`}>
            {option.hint}
          </div>
        )}
      </div>
      {option.reveals && <div className={`${block}__conditional`}>{option.reveals}</div>}
    </>
  );
}

/** One of several. Stands in a `Fieldset`. */
export function Radios({ id, options, wire, small = false, inline = false }: Props) {
  return (
    <div
      className={`govuk-radios${small ? ' govuk-radios--small' : ''}${inline ? ' govuk-radios--inline' : ''}`}
    >
      {options.map((option, index) => (
        <Choice
          key={option.value}
          id={id}
          index={index}
          option={option}
          wire={wire(option.value)}
          type="radio"
        />
      ))}
    </div>
  );
}

/** Any of several. Stands in a `Fieldset`. */
export function Checkboxes({ id, options, wire, small = false }: Omit<Props, 'inline'>) {
  return (
    <div className={`govuk-checkboxes${small ? ' govuk-checkboxes--small' : ''}`}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          id={id}
          index={index}
          option={option}
          wire={wire(option.value)}
          type="checkbox"
        />
      ))}
    </div>
  );
}
