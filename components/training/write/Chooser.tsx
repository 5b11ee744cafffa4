import { useMemo, useState } from 'react';
import { Button, LinkButton } from '@/components/govuk/Button';
import { FormGroup, Hint, Label } from '@/components/govuk/Fieldset';
import { focusOnce } from '@/components/govuk/focus-once';
import { TextInput } from '@/components/govuk/TextInput';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import type { Choice } from '@/lib/training/write/answer-choices';
import { type LongChoice, matching } from '@/lib/training/write/citable';
import { SelectField } from './SelectField';

/** More than this is no help to anyone choosing; another word is. */
const most = 8;

interface Props {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  choices: readonly LongChoice[];
  /** By what the list can be narrowed, and how that is asked. */
  groups: readonly Choice[];
  groupLabel: string;
  /** What stands there although it is none of the choices, in words. */
  unknown?: (value: string) => string;
}

/** One of a list of hundreds: found by its words or under its heading, and shown with what it says. */
export function Chooser({ id, label, hint, value, onChange, choices, unknown = (one) => one, ...by }: Props) {
  const [open, setOpen] = useState(false);
  const [closed, setClosed] = useState(false);
  const chosen = choices.find((one) => one.value === value);
  const choose = (one: string) => {
    onChange(one);
    setOpen(false);
    setClosed(true);
  };
  return (
    <FormGroup>
      <p className="govuk-label govuk-label--s" id={`${id}-label`}>
        {label}
      </p>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {value && (
        <p className="govuk-body waymark-write-chosen">
          <strong>{chosen?.label ?? sayOfWriting('write.not-in-list', { what: unknown(value) })}</strong>
          {chosen && <span className="waymark-write-detail">{chosen.detail}</span>}
        </p>
      )}
      {open ? (
        <Finder id={id} {...{ label, choices, choose }} {...by} onClose={() => setOpen(false)} />
      ) : (
        <Button
          look="secondary"
          id={id}
          ref={closed ? focusOnce : undefined}
          describedBy={`${id}-label`}
          onClick={() => setOpen(true)}
        >
          {sayOfWriting(value ? 'write.choose-another' : 'write.choose-from-list')}
          <span className="govuk-visually-hidden"> {label}</span>
        </Button>
      )}
    </FormGroup>
  );
}

interface FinderProps extends Pick<Props, 'id' | 'label' | 'choices' | 'groups' | 'groupLabel'> {
  choose: (value: string) => void;
  onClose: () => void;
}

function Finder({ id, label, choices, groups, groupLabel, choose, onClose }: FinderProps) {
  const [words, setWords] = useState('');
  const [group, setGroup] = useState('');
  const found = useMemo(
    () =>
      matching(
        words,
        choices.filter((one) => !group || one.group === group),
      ),
    [words, group, choices],
  );
  const shown = found.slice(0, most);
  return (
    <div className="waymark-write-finder">
      <SelectField
        id={`${id}-group`}
        label={groupLabel}
        value={group}
        onChange={setGroup}
        groups={[{ choices: groups }]}
        nothing={sayOfWriting('write.all-groups')}
      />
      <FormGroup>
        <Label text={sayOfWriting('write.find')} as="field" htmlFor={id} />
        <TextInput
          id={id}
          value={words}
          ref={focusOnce}
          aria-describedby={`${id}-found`}
          onChange={({ target }) => setWords(target.value)}
        />
        <p id={`${id}-found`} role="status" className="govuk-body-s">
          {foundWords(found.length)}
        </p>
      </FormGroup>
      <ul className="govuk-list" aria-label={label}>
        {shown.map(({ value, label: name, detail }) => (
          <li key={value} className="waymark-write-found">
            <LinkButton onClick={() => choose(value)} describedBy={`${id}-${value}-says`}>
              {name}
            </LinkButton>
            <span id={`${id}-${value}-says`} className="waymark-write-detail">
              {detail}
            </span>
          </li>
        ))}
      </ul>
      <Button look="secondary" onClick={onClose}>
        {sayOfWriting('write.close-list')}
      </Button>
    </div>
  );
}

function foundWords(count: number): string {
  if (count === 0) return sayOfWriting('write.found-none');
  if (count > most) return sayOfWriting('write.found-many', { count, most });
  return count === 1 ? sayOfWriting('write.found-one') : sayOfWriting('write.found', { count });
}
