import { sayOfWriting } from '@/lib/messages/training-write-words';
import { freeName, passageIds } from '@/lib/training/write/draft-scenario';
import { fieldAt } from '@/lib/training/write/place-in-draft';
import { ListEditor } from './ListEditor';
import { type PartProps, set } from './part-props';
import { TextField } from './TextField';

/** What the learner reads before the walk begins. */
export function MaterialPart({ draft, change }: PartProps) {
  return (
    <ListEditor
      id={fieldAt('material')}
      heading={sayOfWriting('write.passages')}
      intro={<p className="govuk-body">{sayOfWriting('write.material-intro')}</p>}
      one={sayOfWriting('write.passage')}
      add={sayOfWriting('write.add-passage')}
      none={sayOfWriting('write.no-passages')}
      items={draft.material}
      keyOf={({ id }) => id}
      blank={() => ({ id: freeName('passage', passageIds(draft)), from: '', text: '' })}
      onItems={set(change, 'material')}
    >
      {(passage, number, put) => (
        <>
          <TextField
            id={fieldAt('material', number, 'from')}
            label={sayOfWriting('write.from')}
            hint={sayOfWriting('write.from-hint')}
            value={passage.from}
            onChange={(from) => put({ ...passage, from })}
          />
          <TextField
            id={fieldAt('material', number, 'text')}
            label={sayOfWriting('write.passage-text')}
            hint={sayOfWriting('write.passage-text-hint')}
            lines="several"
            value={passage.text}
            onChange={(text) => put({ ...passage, text })}
          />
        </>
      )}
    </ListEditor>
  );
}
