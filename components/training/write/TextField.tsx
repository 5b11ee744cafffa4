import { type ReactNode, useState } from 'react';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { FormGroup, Hint, Label } from '@/components/govuk/Fieldset';
import { Textarea, TextInput } from '@/components/govuk/TextInput';
import { sayOfWriting } from '@/lib/messages/training-write-words';

/** What a learner reads at one go; said, never cut. */
const long = 5_000;

interface Props {
  id: string;
  label: string;
  hint?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  lines?: 'one' | 'several';
  numeric?: boolean;
  /** What is wrong with what stands there; shown once the field has been left. */
  problem?: string | null;
  /** Why what was asked for with it was not done; shown at once. */
  refused?: string | null;
}

/** A text of the scenario, kept as typed. */
export function TextField({
  id,
  label,
  hint,
  value,
  onChange,
  lines = 'one',
  numeric = false,
  problem = null,
  refused = null,
}: Props) {
  const [left, setLeft] = useState(value !== '');
  const tooLong = value.length > long ? sayOfWriting('write.long-text', { count: value.length }) : null;
  const said = refused ?? tooLong ?? (left ? problem : null);
  const error = refused !== null;
  const describedBy = [hint && `${id}-hint`, said && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  const own = { id, name: id, value, 'aria-describedby': describedBy, onBlur: () => setLeft(true), error };
  return (
    <FormGroup error={error}>
      <Label text={label} as="field" htmlFor={id} />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {said && (
        <FieldProblem id={`${id}-problem`} is={error ? 'error' : 'warning'}>
          {said}
        </FieldProblem>
      )}
      {lines === 'several' ? (
        <Textarea {...own} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <TextInput
          {...own}
          {...(numeric ? { inputMode: 'numeric', width: 4 } : {})}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </FormGroup>
  );
}
