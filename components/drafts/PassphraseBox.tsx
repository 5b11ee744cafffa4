'use client';
import { type ReactNode, type Ref, useState } from 'react';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { FormGroup, Hint } from '@/components/govuk/Fieldset';
import { TextInput } from '@/components/govuk/TextInput';
import { sayOfDrafts } from '@/lib/messages/draft-words';

interface Props {
  id: string;
  label: ReactNode;
  hint?: string;
  problem?: string | null;
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
}

/**
 * A box for a passphrase. A plain text input whose letters are drawn as dots: a browser offers to save what is typed
 * into a password input, and may send it to its maker's server.
 */
export function PassphraseBox({ id, label, hint, problem, value, onChange, ref }: Props) {
  const [shown, setShown] = useState(false);
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <FormGroup error={Boolean(problem)}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {problem && (
        <FieldProblem id={`${id}-problem`} is="error">
          {problem}
        </FieldProblem>
      )}
      <TextInput
        id={id}
        ref={ref}
        value={value}
        error={Boolean(problem)}
        className={shown ? '' : 'waymark-hidden-letters'}
        aria-describedby={describedBy || undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <div className="govuk-checkboxes__item">
          <input
            type="checkbox"
            className="govuk-checkboxes__input"
            id={`${id}-show`}
            autoComplete="off"
            checked={shown}
            onChange={({ target }) => setShown(target.checked)}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={`${id}-show`}>
            {sayOfDrafts('passphrase.show')}
            <span className="govuk-visually-hidden">: {label}</span>
          </label>
        </div>
      </div>
    </FormGroup>
  );
}
