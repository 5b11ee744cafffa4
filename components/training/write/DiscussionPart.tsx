import { sayOfWriting } from '@/lib/messages/training-write-words';
import { freeName } from '@/lib/training/write/draft-scenario';
import { fieldAt } from '@/lib/training/write/place-in-draft';
import { ListEditor } from './ListEditor';
import { type PartProps, set } from './part-props';
import { TextField } from './TextField';

/** What the room talks about. */
export function DiscussionPart({ draft, change }: PartProps) {
  return (
    <ListEditor
      id={fieldAt('discussion')}
      heading={sayOfWriting('write.points')}
      intro={<p className="govuk-body">{sayOfWriting('write.discussion-intro')}</p>}
      one={sayOfWriting('write.point')}
      add={sayOfWriting('write.add-point')}
      none={sayOfWriting('write.no-points')}
      items={draft.discussion}
      keyOf={({ key }) => key}
      blank={() => ({
        key: freeName(
          'item',
          draft.discussion.map(({ key }) => key),
        ),
        text: '',
      })}
      onItems={set(change, 'discussion')}
    >
      {(point, number, put) => (
        <TextField
          id={fieldAt('discussion', number, 'text')}
          label={sayOfWriting('write.point-text')}
          value={point.text}
          onChange={(text) => put({ ...point, text })}
        />
      )}
    </ListEditor>
  );
}
