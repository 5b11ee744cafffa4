import { type FormEvent, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { randomId } from '@/lib/random-id';
import { type DraftScenario, newDraft } from '@/lib/training/write/draft-scenario';
import { newId, untakenId } from '@/lib/training/write/new-id';
import { TextField } from './TextField';

interface Props {
  taken: readonly string[];
  onNew: (draft: DraftScenario) => void;
}

/** Begins a scenario: its title is all that is asked, and it too can be changed later. */
export function NewScenario({ taken, onNew }: Props) {
  const [title, setTitle] = useState('');
  const begin = (event: FormEvent) => {
    event.preventDefault();
    onNew(newDraft(untakenId(newId(title, randomId()), taken), title.trim()));
  };
  return (
    <form noValidate autoComplete="off" onSubmit={begin}>
      <TextField
        id="write-new-title"
        label={sayOfWriting('write.new-title')}
        hint={sayOfWriting('write.new-title-hint')}
        value={title}
        onChange={setTitle}
      />
      <Button type="submit">{sayOfWriting('write.new')}</Button>
    </form>
  );
}
