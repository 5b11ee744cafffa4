import { sayOfWriting } from '@/lib/messages/training-write-words';
import { freeName } from '@/lib/training/write/draft-scenario';
import { fieldAt } from '@/lib/training/write/place-in-draft';
import { ChangeWords } from './ChangeWords';
import { ListEditor } from './ListEditor';
import { type PartProps, set } from './part-props';
import { TextField } from './TextField';

/** How it begins, and who is in it. */
export function BriefPart({ draft, change }: PartProps) {
  return (
    <>
      <TextField
        id={fieldAt('brief')}
        label={sayOfWriting('write.brief')}
        hint={sayOfWriting('write.brief-hint')}
        lines="several"
        value={draft.brief}
        onChange={set(change, 'brief')}
      />
      <ListEditor
        id={fieldAt('people')}
        heading={sayOfWriting('write.people')}
        intro={<p className="govuk-hint">{sayOfWriting('write.people-hint')}</p>}
        one={sayOfWriting('write.person')}
        add={sayOfWriting('write.add-person')}
        none={sayOfWriting('write.no-people')}
        items={draft.people}
        keyOf={({ id }) => id}
        blank={() => ({
          id: freeName(
            'person',
            draft.people.map(({ id }) => id),
          ),
          name: '',
          about: '',
        })}
        onItems={set(change, 'people')}
      >
        {(person, number, put) => (
          <>
            <TextField
              id={fieldAt('people', number, 'name')}
              label={sayOfWriting('write.person-name')}
              value={person.name}
              onChange={(name) => put({ ...person, name })}
            />
            <TextField
              id={fieldAt('people', number, 'about')}
              label={sayOfWriting('write.person-about')}
              hint={sayOfWriting('write.person-about-hint')}
              value={person.about}
              onChange={(about) => put({ ...person, about })}
            />
          </>
        )}
      </ListEditor>
      <ChangeWords draft={draft} change={change} />
    </>
  );
}
