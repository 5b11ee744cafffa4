import { useRef } from 'react';
import { Button } from '@/components/govuk/Button';
import { FormGroup, Hint, Label } from '@/components/govuk/Fieldset';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { TextField } from './TextField';

interface Props {
  id: string;
  /** The passage that the words stand in; null where none is chosen. */
  passage: string | null;
  value: string;
  onChange: (value: string) => void;
}

/** Words exactly as they stand in a passage: taken from it by selecting them, or typed and compared. */
export function WordsField({ id, passage, value, onChange }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const take = () => {
    if (!box.current) return;
    const { selectionStart, selectionEnd, value: text } = box.current;
    const selected = text.slice(selectionStart, selectionEnd).trim();
    if (selected) onChange(selected);
  };
  const notThere = value !== '' && passage !== null && !passage.includes(value);
  return (
    <>
      {passage !== null && (
        <FormGroup>
          <Label text={sayOfWriting('write.wording-passage')} as="field" htmlFor={`${id}-passage`} />
          <Hint id={`${id}-passage-hint`}>{sayOfWriting('write.wording-passage-hint')}</Hint>
          <textarea
            id={`${id}-passage`}
            ref={box}
            className="govuk-textarea govuk-!-margin-bottom-2"
            rows={4}
            readOnly
            value={passage}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-passage-hint`}
          />
          <Button look="secondary" onClick={take}>
            {sayOfWriting('write.wording-take')}
          </Button>
        </FormGroup>
      )}
      <TextField
        id={id}
        label={sayOfWriting('write.wording-words')}
        value={value}
        onChange={onChange}
        problem={notThere ? sayOfWriting('write.wording-not-there') : null}
      />
    </>
  );
}
