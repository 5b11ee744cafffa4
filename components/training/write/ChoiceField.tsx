import type { ReactNode } from 'react';
import { Fieldset, FormGroup, Hint } from '@/components/govuk/Fieldset';
import { Checkboxes, type Option, Radios } from '@/components/govuk/Radios';
import { sayOfWriting } from '@/lib/messages/training-write-words';

interface Common {
  id: string;
  label: string;
  hint?: ReactNode;
  options: readonly Option[];
}

function Asked({ id, label, hint, children }: Omit<Common, 'options'> & { children: ReactNode }) {
  return (
    <FormGroup>
      <Fieldset legend={label} as="field" describedBy={hint ? `${id}-hint` : undefined}>
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {children}
      </Fieldset>
    </FormGroup>
  );
}

interface ChoiceProps extends Common {
  value: string;
  onChange: (value: string) => void;
  inline?: boolean;
}

/** One of a few. */
export function ChoiceField({ options, value, onChange, inline = false, ...asked }: ChoiceProps) {
  return (
    <Asked {...asked}>
      <Radios
        id={asked.id}
        small
        inline={inline}
        options={options}
        wire={(one) => ({ name: asked.id, checked: value === one, onChange: () => onChange(one) })}
      />
    </Asked>
  );
}

interface TicksProps extends Common {
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** Any of several. Ticked ones that are not in the list stay, and say so. */
export function TicksField({ options, values, onChange, ...asked }: TicksProps) {
  const strangers = values
    .filter((value) => !options.some((option) => option.value === value))
    .map((value) => ({ value, label: sayOfWriting('write.not-in-list', { what: value }) }));
  return (
    <Asked {...asked}>
      <Checkboxes
        id={asked.id}
        small
        options={[...options, ...strangers]}
        wire={(one) => ({
          name: asked.id,
          checked: values.includes(one),
          onChange: ({ target }) => {
            const others = values.filter((other) => other !== one);
            onChange(target.checked ? [...others, one] : others);
          },
        })}
      />
    </Asked>
  );
}
