import { sayOfWriting } from '@/lib/messages/training-write-words';
import { fieldAt } from '@/lib/training/write/place-in-draft';
import { type PartProps, set } from './part-props';
import { TextField } from './TextField';

/** How a good summary of this case could read. */
export function SummaryPart({ draft, change }: PartProps) {
  return (
    <TextField
      id={fieldAt('summary')}
      label={sayOfWriting('write.summary')}
      hint={sayOfWriting('write.summary-hint')}
      lines="several"
      value={draft.summary}
      onChange={set(change, 'summary')}
    />
  );
}
